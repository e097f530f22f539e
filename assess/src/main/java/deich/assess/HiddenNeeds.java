// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.web.Web;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Needs that an inventory may have forgotten (docs/decisions/0012). Beside each listed need another one is hidden with the
 * same chance, on a component of the same kind that a neighbour needs. What is drawn depends on seed, round and names
 * alone.
 */
final class HiddenNeeds {
    private final Inventory inventory;
    private final Neighbours neighbours;

    HiddenNeeds(Inventory inventory) {
        this.inventory = inventory;
        this.neighbours = Neighbours.of(inventory);
    }

    /** Needs that are listed: what a component needs, each target once. */
    int listed() {
        return inventory.components().values().stream()
                .mapToInt(c -> targets(c).size())
                .sum();
    }

    /** Those of one round, in the order they were drawn: each keeps clear of rings with all before it. */
    Map<HiddenNeed, Need.Leaf> round(long seed, int round, double share) {
        var drawn = new LinkedHashMap<HiddenNeed, Need.Leaf>();
        var uses = new Uses(inventory);
        for (Component c : sorted())
            targets(c).forEach((target, leaf) -> {
                String name = "hidden:" + c.id() + ":" + target;
                if (Mix.uniform(seed, round, name) >= share) return;
                candidate(c, target, uses, seed, round, name).ifPresent(found -> {
                    drawn.put(new HiddenNeed(c.id(), found), beside(leaf, found));
                    uses.add(c.id(), found);
                });
            });
        return drawn;
    }

    private List<Component> sorted() {
        return inventory.components().values().stream()
                .sorted(Comparator.comparing(Component::id))
                .toList();
    }

    private static Map<String, Need.Leaf> targets(Component c) {
        var targets = new TreeMap<String, Need.Leaf>();
        for (Need.Leaf leaf : c.needs().leaves()) targets.putIfAbsent(leaf.target(), leaf);
        return targets;
    }

    /** From the nearest neighbours that have one, the one with the smallest draw. */
    private Optional<String> candidate(Component c, String target, Uses uses, long seed, int round, String name) {
        Kind kind = inventory.component(target).kind();
        if (kind == Kind.SERVICE) return Optional.empty();
        for (Set<String> near : neighbours.targets(c, kind)) {
            Optional<String> found = near.stream()
                    .filter(t -> !uses.direct(c.id()).contains(t))
                    .sorted(Comparator.comparingLong((String t) -> Mix.drawn(seed, round, name + ":" + t))
                            .thenComparing(Comparator.naturalOrder()))
                    .filter(t -> !uses.reaches(t, c.id()))
                    .findFirst();
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** As tolerant as the listed one beside it, and in the same role; that it is there is not in doubt. */
    private static Need.Leaf beside(Need.Leaf listed, String target) {
        return new Need.Leaf(target, listed.tolerance(), listed.start(), listed.role(), Need.NORMAL, Need.Leaf.PRESENT);
    }

    /** The inventory as it would be if these were listed. */
    static Inventory with(Inventory inventory, Map<HiddenNeed, Need.Leaf> hidden) {
        var more = new TreeMap<String, List<Need>>();
        hidden.forEach((need, leaf) ->
                more.computeIfAbsent(need.component(), c -> new ArrayList<>()).add(leaf));
        var components = new LinkedHashMap<String, Component>();
        inventory.components().forEach((id, c) -> components.put(id, with(c, more.getOrDefault(id, List.of()))));
        return inventory.withComponents(components);
    }

    private static Component with(Component c, List<Need> more) {
        if (more.isEmpty()) return c;
        var all = new ArrayList<Need>();
        all.add(c.needs());
        all.addAll(more);
        return c.toBuilder(c.id()).needs(new Need.All(all)).build();
    }

    /** Who needs whom for anything at all: to run, to start, to be repaired, to fall back on. Grows as needs are drawn. */
    private static final class Uses {
        private final Map<String, TreeSet<String>> direct = new TreeMap<>();
        private final Map<String, TreeSet<String>> all = new TreeMap<>();

        Uses(Inventory inventory) {
            for (Component c : inventory.components().values()) {
                direct.put(c.id(), new TreeSet<>(targets(c).keySet()));
                all.put(c.id(), new TreeSet<>(Web.leanedOn(c)));
            }
        }

        void add(String component, String target) {
            of(direct, component).add(target);
            of(all, component).add(target);
        }

        Set<String> direct(String component) {
            return of(direct, component);
        }

        boolean reaches(String from, String to) {
            var seen = new TreeSet<String>(Set.of(from));
            var open = new ArrayDeque<String>(seen);
            while (!open.isEmpty()) {
                String at = open.pop();
                if (at.equals(to)) return true;
                for (String next : of(all, at)) if (seen.add(next)) open.push(next);
            }
            return false;
        }

        private static TreeSet<String> of(Map<String, TreeSet<String>> map, String id) {
            return map.computeIfAbsent(id, i -> new TreeSet<>());
        }
    }
}
