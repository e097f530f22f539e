// SPDX-License-Identifier: EUPL-1.2
package deich.formats.expression;

import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Need;
import java.lang.ref.WeakReference;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which components need which, directly or through others. Worked out where it is asked for: "is x among what this one
 * uses" is answered from x, once for all who ask.
 */
final class Reach {

    /** The inventory asked about last; the same one is asked about again and again. */
    private static volatile WeakReference<@Nullable Reach> last = new WeakReference<>(null);

    private final Inventory inventory;
    private final Map<String, List<String>> needs = new HashMap<>();
    private final Map<String, List<String>> neededBy = new HashMap<>();
    private final Map<String, Set<String>> below = new HashMap<>();
    private final Map<String, Set<String>> above = new HashMap<>();

    private Reach(Inventory inventory) {
        this.inventory = inventory;
    }

    static Reach of(Inventory inventory) {
        Reach known = last.get();
        if (known != null && known.inventory == inventory) return known;
        var reach = new Reach(inventory);
        last = new WeakReference<>(reach);
        return reach;
    }

    List<String> uses(String id) {
        return new Ids(() -> below(id), target -> above(target).contains(id));
    }

    List<String> usedBy(String id) {
        return new Ids(() -> above(id), source -> below(source).contains(id));
    }

    private synchronized Set<String> below(String id) {
        link();
        return below.computeIfAbsent(id, start -> all(start, needs));
    }

    private synchronized Set<String> above(String id) {
        link();
        return above.computeIfAbsent(id, start -> all(start, neededBy));
    }

    private void link() {
        if (!needs.isEmpty()) return;
        for (Component component : inventory.components().values()) {
            var targets = new ArrayList<String>();
            for (Need.Leaf leaf : component.needs().leaves()) {
                targets.add(leaf.target());
                neededBy.computeIfAbsent(leaf.target(), key -> new ArrayList<>())
                        .add(component.id());
            }
            needs.put(component.id(), targets);
        }
    }

    /** Without the start itself, unless it needs itself through others. */
    private static Set<String> all(String start, Map<String, List<String>> next) {
        Set<String> found = new TreeSet<>();
        var open = new ArrayDeque<String>(List.of(start));
        for (String id = open.poll(); id != null; id = open.poll())
            for (String target : next.getOrDefault(id, List.of())) if (found.add(target)) open.add(target);
        return found;
    }

    /** A list that is only made when somebody looks at its entries. */
    private static final class Ids extends AbstractList<String> {
        private final java.util.function.Supplier<Set<String>> all;
        private final java.util.function.Predicate<String> has;
        private @Nullable List<String> entries;

        private Ids(java.util.function.Supplier<Set<String>> all, java.util.function.Predicate<String> has) {
            this.all = all;
            this.has = has;
        }

        @Override
        public boolean contains(@Nullable Object id) {
            return id instanceof String text && has.test(text);
        }

        @Override
        public String get(int index) {
            return entries().get(index);
        }

        @Override
        public int size() {
            return entries().size();
        }

        private List<String> entries() {
            if (entries == null) entries = List.copyOf(all.get());
            return entries;
        }
    }
}
