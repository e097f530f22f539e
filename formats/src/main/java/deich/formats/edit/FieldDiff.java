// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import deich.formats.write.InventoryWriter;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one component differs between two inventories.
 *
 * @param component its id
 * @param name as it is called afterwards; before, when it is gone
 * @param fields what differs; all that is said of a component that is new or gone
 */
public record FieldDiff(String component, String name, Sort sort, List<Field> fields) {
    public FieldDiff {
        fields = List.copyOf(fields);
    }

    public enum Sort {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * One thing that is said of a component.
     *
     * @param key as in the text format; objectives one by one: {@code objectives.mtpd}
     * @param before in the notation of the text format, every fact with its source, one item a line; of needs and
     *     fallbacks only the items that differ; empty for nothing
     * @param after likewise
     */
    public record Field(String key, String before, String after) {

        /** What people call it. */
        public String label(Locale locale) {
            return words("field." + key, locale);
        }
    }

    /** The components that differ: those of the second inventory in its order, then those that are gone. */
    public static List<FieldDiff> between(Inventory before, Inventory after) {
        List<FieldDiff> all = new ArrayList<>();
        for (Component now : after.components().values())
            add(all, before.components().get(now.id()), now);
        for (Component old : before.components().values())
            if (!after.components().containsKey(old.id())) add(all, old, null);
        return all;
    }

    private static void add(List<FieldDiff> all, @Nullable Component old, @Nullable Component now) {
        Component named = now == null ? old : now;
        if (named == null || old != null && old.equals(now)) return;
        Sort sort = old == null ? Sort.ADDED : now == null ? Sort.REMOVED : Sort.CHANGED;
        all.add(new FieldDiff(named.id(), named.name(), sort, fields(said(old), said(now))));
    }

    private static Map<String, List<String>> said(@Nullable Component component) {
        return component == null ? Map.of() : InventoryWriter.said(component);
    }

    private static List<Field> fields(Map<String, List<String>> before, Map<String, List<String>> after) {
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        List<Field> fields = new ArrayList<>();
        for (String key : keys) {
            List<String> old = before.getOrDefault(key, List.of());
            List<String> now = after.getOrDefault(key, List.of());
            if (!old.equals(now)) fields.add(field(key, old, now));
        }
        return fields;
    }

    /** When only their order differs, all items are shown. */
    private static Field field(String key, List<String> old, List<String> now) {
        String gone = without(old, now);
        String come = without(now, old);
        boolean moved = gone.isEmpty() && come.isEmpty();
        return moved ? new Field(key, String.join("\n", old), String.join("\n", now)) : new Field(key, gone, come);
    }

    private static String without(List<String> items, List<String> others) {
        List<String> rest = new ArrayList<>(items);
        others.forEach(rest::remove);
        return String.join("\n", rest);
    }

    private static String words(String key, Locale locale) {
        return new Problem(Problem.Severity.WARNING, Position.of(""), key, List.of(), null).sentence(locale);
    }
}
