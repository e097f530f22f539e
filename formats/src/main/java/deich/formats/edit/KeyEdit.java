// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.write.InventoryWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The lines of a component whose keys stand each on a line of its own, with some of them written anew. */
final class KeyEdit {

    private static final String HEAD = "";

    private final Lines lines;
    private final Span component;
    private final List<Span> keys;

    KeyEdit(Lines lines, Span component, List<Span> keys) {
        this.lines = lines;
        this.component = component;
        this.keys = keys;
    }

    /** All keys of a component written anew. */
    static List<String> block(List<String> comments, String id, Map<String, List<String>> keys, int indent) {
        List<String> block = new ArrayList<>(comments);
        block.add(" ".repeat(indent) + InventoryWriter.text(id) + ":");
        keys.values().forEach(lines -> block.addAll(Lines.indented(lines, indent + 2)));
        return block;
    }

    /**
     * @param id as it is written
     * @param was by key the lines that would be written for what is there
     * @param is those for what shall be there
     */
    List<String> merged(String id, Map<String, List<String>> was, Map<String, List<String>> is) {
        Map<String, List<String>> merged = new LinkedHashMap<>();
        int below = keys.getFirst().comments();
        merged.put(HEAD, lines.bare(component.comments(), below));
        renamed(merged, id);
        for (int i = 0; i < keys.size(); i++) {
            int end = i + 1 < keys.size() ? keys.get(i + 1).comments() : component.end();
            merged.put(keys.get(i).key(), of(keys.get(i), end, was, is));
        }
        return together(merged, was, is);
    }

    /** Another id takes the place of the old one; what stands behind it stays. */
    private void renamed(Map<String, List<String>> merged, String id) {
        String line = lines.bare(component.first());
        String old = InventoryWriter.text(component.key());
        if (old.equals(id) || !line.startsWith(old, component.indent())) return;
        List<String> head = new ArrayList<>(merged.getOrDefault(HEAD, List.of()));
        String blanks = " ".repeat(component.indent());
        head.set(
                component.first() - component.comments(), blanks + id + line.substring(blanks.length() + old.length()));
        merged.put(HEAD, head);
    }

    private List<String> of(Span key, int end, Map<String, List<String>> was, Map<String, List<String>> is) {
        List<String> now = is.get(key.key());
        if (Objects.equals(was.get(key.key()), now)) return lines.bare(key.comments(), end);
        List<String> some = new ArrayList<>();
        if (now != null) some.addAll(lines.bare(key.comments(), key.first()));
        if (now != null) some.addAll(Lines.indented(now, key.indent()));
        some.addAll(lines.bare(key.end(), end));
        return some;
    }

    /** New keys come behind the one that is written before them. */
    private List<String> together(
            Map<String, List<String>> merged, Map<String, List<String>> was, Map<String, List<String>> is) {
        Map<String, List<String>> behind = new LinkedHashMap<>();
        Set<String> there = new HashSet<>(merged.keySet());
        String last = HEAD;
        for (var key : is.entrySet()) {
            if (there.contains(key.getKey())) last = key.getKey();
            else if (!key.getValue().equals(was.get(key.getKey())))
                behind.computeIfAbsent(last, k -> new ArrayList<>())
                        .addAll(Lines.indented(key.getValue(), keys.getFirst().indent()));
        }
        List<String> all = new ArrayList<>();
        merged.forEach((key, some) -> {
            all.addAll(some);
            all.addAll(behind.getOrDefault(key, List.of()));
        });
        return all;
    }
}
