// SPDX-License-Identifier: EUPL-1.2
package deich.assess.web;

import deich.model.inventory.Component;
import deich.model.inventory.Fallback;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.inventory.SharedFate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who can matter to whom, whatever the open facts are: needs of components, fallbacks and jobs, crews, pools and vendors;
 * and those who compete for the same crew or pool. Wider than the needs of the law, never narrower: what lies outside
 * cannot change a result.
 */
public final class Web {
    private final List<String> ids;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[][] below;
    private final int[][] rivals;

    private Web(Inventory inventory) {
        ids = List.copyOf(new TreeSet<>(inventory.components().keySet()));
        for (int i = 0; i < ids.size(); i++) numbers.put(ids.get(i), i);
        below = new int[ids.size()][];
        List<TreeSet<Integer>> sharing = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) sharing.add(new TreeSet<>());
        for (int i = 0; i < ids.size(); i++) {
            Component c = inventory.component(ids.get(i));
            below[i] = numbers(needed(c, inventory));
            for (int scarce : numbers(scarce(c))) sharing.get(scarce).add(i);
        }
        rivals = sharing.stream().map(Web::ints).toArray(int[][]::new);
    }

    public static Web of(Inventory inventory) {
        return new Web(inventory);
    }

    public int size() {
        return ids.size();
    }

    public String id(int number) {
        return ids.get(number);
    }

    /** @return -1 for what is not there */
    public int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    public BitSet set(Collection<String> members) {
        var set = new BitSet(size());
        for (int n : numbers(members)) set.set(n);
        return set;
    }

    /** Those who do their jobs with this crew, or draw from this pool. */
    public BitSet rivals(int scarce) {
        var set = new BitSet(size());
        for (int n : rivals[scarce]) set.set(n);
        return set;
    }

    /** The component, and all that matters to it as long as nobody competes with it. */
    public BitSet sphere(int component) {
        return sphere(component, new BitSet());
    }

    /** As above, and those of {@code busy} that compete with it for a crew or a pool, with what matters to them. */
    public BitSet sphere(int component, BitSet busy) {
        var seen = new BitSet(size());
        var open = new ArrayList<Integer>();
        visit(component, seen, open);
        while (!open.isEmpty()) {
            int at = open.removeLast();
            for (int next : below[at]) visit(next, seen, open);
            for (int rival : rivals[at]) if (busy.get(rival)) visit(rival, seen, open);
        }
        return seen;
    }

    private static void visit(int component, BitSet seen, List<Integer> open) {
        if (seen.get(component)) return;
        seen.set(component);
        open.add(component);
    }

    /** Everything a component leans on directly: to run, to fall back on, to be put right; crews and pools too. */
    public static List<String> leanedOn(Component c) {
        var found = new ArrayList<>(scarce(c));
        for (Need need : c.allNeeds()) for (Need.Leaf leaf : need.leaves()) found.add(leaf.target());
        return found;
    }

    private static List<String> needed(Component c, Inventory inventory) {
        var found = new ArrayList<>(leanedOn(c));
        if (c.vendor() != null) found.add(c.vendor());
        inventory.sharedFates().stream()
                .filter(fate -> fate.members().contains(c.id()))
                .forEach(fate -> found.addAll(doubtful(fate, inventory)));
        return found;
    }

    /** Members of which it may be open whether a hit reaches them at all, through the jurisdiction they are under. */
    private static List<String> doubtful(SharedFate fate, Inventory inventory) {
        return fate.members().stream()
                .filter(id -> supplies(inventory.components().get(id)))
                .toList();
    }

    private static boolean supplies(@Nullable Component member) {
        return member != null && (member.kind() == Kind.VENDOR || member.kind() == Kind.PROVIDER);
    }

    /** What others may compete with it for: the crews of its jobs and the pools its fallbacks draw from; each once. */
    public static Set<String> scarce(Component c) {
        var found = new TreeSet<>(c.recovery().crews());
        for (Fallback f : c.fallbacks())
            if (f.draws() != null) found.add(f.draws().from());
        return found;
    }

    private int[] numbers(Collection<String> members) {
        return members.stream()
                .mapToInt(this::number)
                .filter(n -> n >= 0)
                .sorted()
                .distinct()
                .toArray();
    }

    private static int[] ints(Collection<Integer> set) {
        return set.stream().mapToInt(Integer::intValue).toArray();
    }
}
