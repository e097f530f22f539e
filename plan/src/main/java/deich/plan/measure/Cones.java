// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.assess.web.Web;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.SharedFate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Draws the cones of components, over the inventory as it is and as it would be with everything that could be done. */
final class Cones {
    private final Stock stock;
    private final Inventory most;
    private final Set<String> drawn;
    private final Map<String, List<String>> leaned = new HashMap<>();
    private final Map<String, List<String>> rivals = new HashMap<>();

    /** @param drawn ids that must stand in every cone: of hits that strike a drawn part of their targets */
    Cones(Stock stock, Inventory most, Set<String> drawn) {
        this.stock = stock;
        this.most = most;
        this.drawn = drawn;
        for (Component c : most.components().values()) {
            var all = new TreeSet<>(Web.leanedOn(c));
            Component before = stock.inventory().components().get(c.id());
            if (before != null) all.addAll(Web.leanedOn(before));
            if (c.vendor() != null && most.components().containsKey(c.vendor())) all.add(c.vendor());
            leaned.put(c.id(), List.copyOf(all));
            for (String scarce : Web.scarce(c))
                rivals.computeIfAbsent(scarce, _ -> new ArrayList<>()).add(c.id());
        }
    }

    /** @param crowded whether what competes for a crew or for help belongs to it */
    Cone of(String subject, boolean crowded) {
        Set<String> inside = closure(List.of(subject), crowded);
        return new Cone(subject, inside, edge(inside), relevant(inside));
    }

    /** The whole inventory, for conditions that look upwards. */
    Cone whole(String subject) {
        Set<String> inside = Set.copyOf(most.components().keySet());
        return new Cone(subject, inside, Set.of(), relevant(inside));
    }

    private BitSet relevant(Set<String> inside) {
        var relevant = new BitSet();
        for (Candidate c : stock.candidates()) if (inside.contains(c.target())) relevant.set(c.number());
        return relevant;
    }

    private Set<String> closure(Collection<String> from, boolean crowded) {
        var seen = new TreeSet<>(from);
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String at = open.pop();
            for (String next : leaned.getOrDefault(at, List.of())) if (seen.add(next)) open.push(next);
            if (crowded) for (String next : rivals.getOrDefault(at, List.of())) if (seen.add(next)) open.push(next);
        }
        return seen;
    }

    private Set<String> edge(Set<String> inside) {
        var edge = new TreeSet<>(drawn);
        for (boolean more = true; more; ) {
            var before = new HashSet<>(edge);
            for (SharedFate fate : most.sharedFates())
                if (fate.members().stream().anyMatch(m -> inside.contains(m) || before.contains(m)))
                    edge.addAll(fate.members());
            for (String id : List.copyOf(inside)) around(id, edge);
            for (String id : before) around(id, edge);
            more = edge.size() > before.size();
        }
        edge.removeAll(inside);
        edge.retainAll(most.components().keySet());
        return edge;
    }

    private void around(String id, Set<String> edge) {
        Component c = most.components().get(id);
        if (c == null) return;
        add(c.vendor(), edge);
        add(c.owner(), edge);
        add(c.operator(), edge);
        add(c.jurisdiction(), edge);
        add(c.place(), edge);
    }

    private void add(@Nullable String id, Set<String> edge) {
        if (id != null && most.components().containsKey(id)) edge.add(id);
    }
}
