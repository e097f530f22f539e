// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a form about a component says, as it was typed.
 *
 * @param values by field
 * @param rows what it needs
 * @param groups by letter how many of a group are needed
 */
public record Draft(Map<String, String> values, List<Row> rows, Map<String, String> groups) {

    static final List<String> FIELDS = List.of(
            "name",
            "kind",
            "administration",
            "place",
            "operator",
            "ask",
            "tags",
            "repair",
            "rebuild",
            "restart",
            "mtpd",
            "rto",
            "rpo",
            "minimumLevel");
    static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G", "H");
    private static final int MOST_ROWS = 300;
    private static final int LONGEST = 2000;

    public Draft {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        rows = List.copyOf(rows);
        groups = Map.copyOf(groups);
    }

    /**
     * A need.
     *
     * @param target as typed: a name or an id
     * @param tolerance as typed; empty for none
     * @param group letter of the group it is one of; empty for none
     * @param kept what a form cannot show and leaves as it is, by its number among the needs; empty for an ordinary one
     */
    public record Row(String target, String tolerance, String group, String kept, boolean remove) {
        static final Row BLANK = new Row("", "", "", "", false);

        boolean blank() {
            return target.isBlank() && kept.isEmpty();
        }
    }

    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    Draft with(String field, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(field, value);
        return new Draft(changed, rows, groups);
    }

    static Draft of(Map<String, String> sent) {
        var values = new LinkedHashMap<String, String>();
        for (String field : FIELDS) values.put(field, cut(sent.get(field)));
        var rows = new ArrayList<Row>();
        for (int i = 0; i < MOST_ROWS && sent.containsKey("n" + i + ".target"); i++) rows.add(row(sent, "n" + i + "."));
        var groups = new LinkedHashMap<String, String>();
        for (String letter : LETTERS) groups.put(letter, cut(sent.getOrDefault("g." + letter, "1")));
        return new Draft(values, rows, groups);
    }

    private static Row row(Map<String, String> sent, String at) {
        return new Row(
                cut(sent.get(at + "target")),
                cut(sent.get(at + "tolerance")),
                cut(sent.get(at + "group")),
                cut(sent.get(at + "kept")),
                sent.containsKey(at + "remove"));
    }

    private static String cut(@org.jspecify.annotations.Nullable String text) {
        if (text == null) return "";
        String clean = text.replace("\0", "").strip();
        return clean.substring(0, Math.min(LONGEST, clean.length()));
    }

    /** Rows that say something, without those to be removed. */
    List<Row> meant() {
        return rows.stream().filter(row -> !row.blank() && !row.remove()).toList();
    }

    private boolean sameNeeds(Draft other) {
        return meant().equals(other.meant()) && used(this).equals(used(other));
    }

    private static Map<String, String> used(Draft of) {
        var used = new LinkedHashMap<String, String>();
        for (Row row : of.meant())
            if (!row.group().isEmpty()) used.put(row.group(), of.groups.getOrDefault(row.group(), "1"));
        return used;
    }

    /** Fields that both have changed, each to something else; {@code needs} for the needs as a whole. */
    static Set<String> clashes(Draft base, Draft theirs, Draft mine) {
        var clashes = new LinkedHashSet<String>();
        for (String field : FIELDS) {
            boolean both = !base.get(field).equals(theirs.get(field))
                    && !base.get(field).equals(mine.get(field));
            if (both && !theirs.get(field).equals(mine.get(field))) clashes.add(field);
        }
        if (!base.sameNeeds(theirs) && !base.sameNeeds(mine) && !theirs.sameNeeds(mine)) clashes.add("needs");
        return clashes;
    }

    /** What one changed oneself, and for all else what others have saved. */
    static Draft merged(Draft base, Draft theirs, Draft mine) {
        var values = new LinkedHashMap<String, String>();
        for (String field : FIELDS)
            values.put(field, base.get(field).equals(mine.get(field)) ? theirs.get(field) : mine.get(field));
        Draft needs = base.sameNeeds(mine) ? theirs : mine;
        return new Draft(values, needs.rows(), needs.groups());
    }

    /** Blank rows at the end, to add needs without a script. */
    Draft roomy() {
        var more = new ArrayList<>(rows.stream().filter(row -> !row.blank()).toList());
        for (int i = 0; i < 3; i++) more.add(Row.BLANK);
        return new Draft(values, more, groups);
    }
}
