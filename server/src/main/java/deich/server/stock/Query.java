// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.inventory.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a list is asked for. Every field may be empty, which asks for nothing.
 *
 * @param q words that all must occur
 * @param kind word of a kind
 * @param administration id
 * @param open one of {@link #OPEN}
 * @param area key of a Kreis or kreisfreie Stadt
 * @param order one of {@link #ORDERS}
 */
public record Query(String q, String kind, String administration, String open, String area, String order) {

    static final List<String> OPEN = List.of("offen", "fehlt", "angenommen", "veraltet", "ueberbrueckung");
    static final List<String> ORDERS = List.of("name", "art", "verwaltung", "offen");
    private static final int LONGEST = 200;

    /** Nothing is believed: what is not known counts as not asked. */
    static Query of(Map<String, String> asked) {
        String q = asked.getOrDefault("q", "").strip();
        return new Query(
                q.substring(0, Math.min(LONGEST, q.length())),
                known(
                        asked.get("art"),
                        Arrays.stream(Kind.values()).map(Kind::word).toList()),
                asked.getOrDefault("verwaltung", ""),
                known(asked.get("angaben"), OPEN),
                asked.getOrDefault("gebiet", ""),
                known(asked.get("sortiert"), ORDERS));
    }

    private static String known(@org.jspecify.annotations.Nullable String asked, List<String> words) {
        return asked != null && words.contains(asked) ? asked : "";
    }

    /** One pass over the index, which is sorted by name. */
    List<Entry> among(Index index) {
        String[] words = q.toLowerCase(Locale.GERMAN).split("\\s+");
        var found = index.entries().stream().filter(entry -> matches(entry, words));
        return (order.isEmpty() || order.equals("name") ? found : found.sorted(comparator())).toList();
    }

    private boolean matches(Entry entry, String[] words) {
        if (!kind.isEmpty() && !entry.component().kind().word().equals(kind)) return false;
        if (!administration.isEmpty()
                && !administration.equals(entry.component().administration())) return false;
        if (!area.isEmpty() && !area.equals(entry.area())) return false;
        if (!open(entry)) return false;
        for (String word : words) if (!entry.text().contains(word)) return false;
        return true;
    }

    private boolean open(Entry entry) {
        return switch (open) {
            case "offen" -> entry.facts().open() > 0;
            case "fehlt" -> entry.facts().missing() > 0;
            case "angenommen" -> entry.facts().assumed() > 0;
            case "veraltet" -> entry.facts().stale() > 0;
            case "ueberbrueckung" -> entry.bare() > 0;
            default -> true;
        };
    }

    private Comparator<Entry> comparator() {
        return switch (order) {
            case "art" -> Comparator.comparing(entry -> entry.component().kind());
            case "verwaltung" -> Comparator.comparing(Entry::administration);
            default ->
                Comparator.comparingInt((Entry entry) -> entry.facts().open()).reversed();
        };
    }

    public boolean any() {
        return !(q + kind + administration + open + area).isEmpty();
    }

    /** As a query of an address, with a question mark. */
    public String href(int page) {
        return address(order, page);
    }

    public String sorted(String by) {
        return address(by, 1);
    }

    private String address(String by, int page) {
        var all = new LinkedHashMap<String, String>();
        all.put("q", q);
        all.put("art", kind);
        all.put("verwaltung", administration);
        all.put("angaben", open);
        all.put("gebiet", area);
        all.put("sortiert", by);
        all.put("seite", page > 1 ? Integer.toString(page) : "");
        var text = new StringBuilder();
        all.forEach((key, value) -> {
            if (!value.isEmpty())
                text.append(text.isEmpty() ? '?' : '&').append(key).append('=').append(encoded(value));
        });
        return text.isEmpty() ? "?" : text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
