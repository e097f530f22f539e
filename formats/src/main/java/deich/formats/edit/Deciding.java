// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.tree.Tree;
import deich.formats.write.InventoryWriter;
import deich.model.inventory.Decision;
import deich.model.inventory.Inventory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A decision that is written down: one line, whatever else stands in the file. */
final class Deciding {

    private static final String DECISIONS = "decisions";
    private static final String OWN = "entscheidungen.yaml";

    private final Whole before;
    private final Decision decision;

    Deciding(Whole before, Decision decision) {
        this.before = before;
        this.decision = decision;
    }

    /** A list of decisions in a file. @param end the line after its last */
    private record Found(YamlFile file, List<Tree> items, int end) {}

    Read<SortedMap<String, byte[]>> done() {
        Inventory inventory = before.read().value();
        if (inventory == null)
            return new Read<>(null, before.read().problems(), before.read().positions());
        List<Found> lists = lists();
        for (Found list : lists)
            for (int i = 0; i < list.items.size(); i++) if (same(list.items.get(i))) return replaced(list, i);
        return lists.isEmpty() ? judged(OWN, alone()) : appended(lists.getFirst());
    }

    private List<Found> lists() {
        List<Found> lists = new ArrayList<>();
        before.files().forEach((name, content) -> {
            if (!name.endsWith(".yaml") || !new String(content, StandardCharsets.UTF_8).contains(DECISIONS)) return;
            Found found = list(YamlFile.read(name, content, new Problems()));
            if (found != null) lists.add(found);
        });
        return lists;
    }

    private static @Nullable Found list(@Nullable YamlFile file) {
        if (file == null || file.top() == null || !(file.root().get(DECISIONS) instanceof Tree.Items items))
            return null;
        Span span = file.top().stream()
                .filter(s -> s.key().equals(DECISIONS))
                .findFirst()
                .orElse(null);
        return span == null || items.items().isEmpty() ? null : new Found(file, items.items(), span.end());
    }

    private boolean same(Tree item) {
        return item instanceof Tree.Fields fields
                && says(fields, "requirement", decision.requirement())
                && says(fields, "administration", decision.administration());
    }

    private static boolean says(Tree.Fields fields, String key, String value) {
        return fields.get(key) instanceof Tree.Text text && text.value().equals(value);
    }

    private Read<SortedMap<String, byte[]>> replaced(Found list, int index) {
        Lines lines = list.file.lines();
        int first = list.items.get(index).at().line() - 1;
        int end = index + 1 < list.items.size() ? list.items.get(index + 1).at().line() - 1 : list.end;
        while (end - 1 > first && (lines.blank(end - 1) || lines.comment(end - 1, Integer.MAX_VALUE))) end--;
        if (!dashed(lines, first) || end <= first) return refuse(list);
        return judged(
                list.file.name(), lines.with(first, end, line(lines, first)).bytes());
    }

    private Read<SortedMap<String, byte[]>> appended(Found list) {
        Lines lines = list.file.lines();
        int last = list.items.getLast().at().line() - 1;
        if (!dashed(lines, last)) return refuse(list);
        return judged(
                list.file.name(),
                lines.with(list.end, list.end, line(lines, last)).bytes());
    }

    private static boolean dashed(Lines lines, int line) {
        return lines.bare(line).stripLeading().startsWith("- ");
    }

    /** Indented as the items beside it. */
    private List<String> line(Lines lines, int beside) {
        return Lines.indented(List.of(item()), Lines.indent(lines.bare(beside)));
    }

    private String item() {
        return "- " + InventoryWriter.decision(decision);
    }

    private byte[] alone() {
        String there = new String(before.content(OWN), StandardCharsets.UTF_8);
        String begin = there.isEmpty() || there.endsWith("\n") ? there : there + "\n";
        return (begin + DECISIONS + ":\n  " + item() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private Read<SortedMap<String, byte[]>> refuse(Found list) {
        return before.refuse(Position.of(list.file.name()), "edit.lines");
    }

    /** Nothing but this decision may differ. */
    private Read<SortedMap<String, byte[]>> judged(String file, byte[] content) {
        Whole after = before.with(file, content);
        Read<SortedMap<String, byte[]>> since = after.since(before);
        Inventory was = before.read().value();
        Inventory is = after.read().value();
        if (!since.ok() || was == null || is == null) return since;
        boolean only = was.components().equals(is.components())
                && others(was).equals(others(is))
                && is.decisions().contains(decision);
        return only ? since : before.refuse(Position.of(file), "edit.lines");
    }

    private List<Decision> others(Inventory inventory) {
        return inventory.decisions().stream()
                .filter(d -> !d.requirement().equals(decision.requirement())
                        || !d.administration().equals(decision.administration()))
                .toList();
    }
}
