// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Need;
import deich.server.work.Seen;
import deich.store.sight.Detail;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What pages look up about a version of an inventory as one organisation sees it; worked out once.
 *
 * @param day on which facts were judged to be fresh
 * @param entries by name, as a German dictionary sorts
 * @param byId the same
 * @param users by component the ids of those seen whose needs, jobs or fallbacks name it
 */
record Index(LocalDate day, List<Entry> entries, Map<String, Entry> byId, Map<String, Set<String>> users) {

    static Index of(Seen seen, LocalDate day) {
        Inventory inventory = seen.inventory();
        var areas = new Areas(inventory);
        var entries = new ArrayList<Entry>(inventory.components().size());
        var users = new HashMap<String, Set<String>>();
        for (Component c : inventory.components().values()) {
            boolean full = seen.sight().of(c.id()) == Detail.FULL;
            entries.add(entry(inventory, areas, c, full, day));
            for (Need need : c.allNeeds()) note(users, c.id(), need);
        }
        sort(entries);
        var byId = new LinkedHashMap<String, Entry>();
        for (Entry entry : entries) byId.put(entry.id(), entry);
        return new Index(day, List.copyOf(entries), byId, users);
    }

    private static void note(Map<String, Set<String>> users, String user, Need need) {
        for (Need.Leaf leaf : need.leaves())
            users.computeIfAbsent(leaf.target(), _ -> new LinkedHashSet<>()).add(user);
    }

    private static void sort(List<Entry> entries) {
        Collator collator = Collator.getInstance(Locale.GERMANY);
        var keys = new HashMap<String, java.text.CollationKey>();
        for (Entry entry : entries) keys.put(entry.id(), collator.getCollationKey(entry.name()));
        entries.sort(Comparator.comparing(entry -> java.util.Objects.requireNonNull(keys.get(entry.id()))));
    }

    private static Entry entry(Inventory of, Areas areas, Component c, boolean full, LocalDate day) {
        String administration = administration(of, c.administration());
        String place = place(of, c.place());
        return new Entry(
                c,
                full,
                administration,
                place,
                areas.of(c),
                full ? Balance.of(c, day) : Balance.NONE,
                (int) c.needs().leaves().stream()
                        .filter(leaf -> leaf.tolerance().equals(Need.Leaf.NO_TOLERANCE))
                        .count(),
                text(c, administration, place));
    }

    private static String text(Component c, String administration, String place) {
        String text = String.join(
                "\n", c.name(), c.id(), c.kind().word(), administration, place, String.join("\n", c.tags()));
        return text.toLowerCase(Locale.GERMAN);
    }

    static String administration(Inventory of, @Nullable String id) {
        if (id == null) return "";
        Administration known = of.administrations().get(id);
        return known == null ? id : known.name();
    }

    /** A site's or a municipality's name. */
    static String place(Inventory of, @Nullable String id) {
        if (id == null) return "";
        Component site = of.components().get(id);
        if (site != null) return site.name();
        var municipality = of.municipalities().get(id);
        return municipality == null ? id : municipality.name();
    }

    Set<String> users(String component) {
        return users.getOrDefault(component, Set.of());
    }
}
