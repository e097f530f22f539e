// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.source.Digest;
import deich.assistant.source.Passage;
import deich.formats.table.Cell;
import deich.formats.table.CsvWriting;
import deich.formats.table.Row;
import deich.formats.table.TableFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Old requirements, one a row: with an id, a title and a sentence, or with the sentence alone. */
final class OldList {
    private static final Set<String> IDS = Set.of("id", "nr", "nr.", "nummer", "kennung", "number");
    private static final Set<String> TITLES = Set.of("titel", "title", "name");
    private static final Set<String> TEXTS =
            Set.of("text", "satz", "anforderung", "inhalt", "beschreibung", "requirement", "sentence", "description");
    private static final int MOST = 5_000;
    /** As the store keeps ids. */
    private static final int LONGEST_ID = 90;

    /** A sentence that begins with its id: {@code SYS.1.1.A1 Der Server MUSS …}. */
    private static final Pattern NAMED = Pattern.compile("([A-Z]{2,}[A-Z0-9.-]*\\d[A-Z0-9.]*)[\\s:;–-]+(\\S.*)");

    private OldList() {}

    /** Requirements that somebody typed, one a line, as the file that is kept of them. */
    static byte[] written(String lines) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("id", "text"));
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            Matcher named = NAMED.matcher(line);
            rows.add(named.matches() ? List.of(named.group(1), named.group(2)) : List.of("", line));
        });
        return CsvWriting.write(rows).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Empty when there is none in it. */
    static List<Passage> passages(String document, String name, byte[] bytes) {
        List<List<String>> rows = rows(name, bytes);
        if (rows.isEmpty()) return List.of();
        Columns columns = Columns.of(rows.getFirst());
        var taken = new HashSet<String>();
        var all = new ArrayList<Passage>();
        for (List<String> row : rows.subList(columns.headed() ? 1 : 0, rows.size())) {
            String text = cell(row, columns.text());
            if (text.isEmpty() || all.size() >= MOST) continue;
            String id = id(cell(row, columns.id()), text, taken);
            String title = cell(row, columns.title());
            all.add(new Passage(id, document, title, List.of(), OptionalInt.empty(), text));
        }
        return all;
    }

    private static List<List<String>> rows(String name, byte[] bytes) {
        var table = TableFile.read(name, bytes).table();
        var rows = new ArrayList<List<String>>();
        rows.add(texts(table.header()));
        table.body().forEach(row -> rows.add(texts(row)));
        rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
        return rows;
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).map(String::strip).toList();
    }

    private static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column);
    }

    /** What has no id is known by its words: two offices that carry over the same sentence then learn from each other. */
    private static String id(String given, String text, Set<String> taken) {
        String base = given.isEmpty()
                ? "s-"
                        + Digest.of(text.toLowerCase(Locale.ROOT).replaceAll("\\W+", " "))
                                .substring(0, 12)
                : given.substring(0, Math.min(LONGEST_ID, given.length()));
        String id = base;
        for (int i = 2; !taken.add(id); i++) id = base + "#" + i;
        return id;
    }

    /** Where things stand. @param headed whether the first row says so */
    private record Columns(int id, int title, int text, boolean headed) {
        static Columns of(List<String> first) {
            int id = find(first, IDS);
            int title = find(first, TITLES);
            int text = find(first, TEXTS);
            if (text >= 0) return new Columns(id, title, text, true);
            return switch (first.size()) {
                case 1 -> new Columns(-1, -1, 0, false);
                case 2 -> new Columns(0, -1, 1, false);
                default -> new Columns(0, 1, 2, false);
            };
        }

        private static int find(List<String> row, Set<String> names) {
            for (int i = 0; i < row.size(); i++) if (names.contains(row.get(i).toLowerCase(Locale.ROOT))) return i;
            return -1;
        }
    }
}
