// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.model.inventory.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Rings that could never have started. With nothing hit all is met: needs know no "not". */
record Errors(Map<String, Part> parts) {

    List<List<String>> find() {
        var rings = new ArrayList<List<String>>();
        for (String id : parts.keySet()) {
            Set<String> ring = ring(id);
            if (!ring.isEmpty()
                    && id.equals(ring.iterator().next())
                    && ring.stream().noneMatch(m -> starts(m, ring))) rings.add(List.copyOf(ring));
        }
        return rings;
    }

    private boolean starts(String id, Set<String> ring) {
        return part(id).needs()
                .met(leaf -> !ring.contains(leaf.target())
                        || (leaf.start() != Need.Start.REQUIRED && leaf.tolerance() == Times.NEVER));
    }

    private Set<String> ring(String id) {
        Set<String> ring = reach(id);
        ring.removeIf(other -> !reach(other).contains(id));
        return ring;
    }

    private Set<String> reach(String id) {
        var reached = new TreeSet<>(next(id));
        while (reached.addAll(reached.stream().flatMap(r -> next(r).stream()).toList())) {}
        return reached;
    }

    private List<String> next(String id) {
        return part(id).needs()
                .leaves()
                .filter(leaf -> leaf.start() != Need.Start.TOLERANT)
                .map(Tree.Leaf::target)
                .toList();
    }

    private Part part(String id) {
        return java.util.Objects.requireNonNull(parts.get(id));
    }
}
