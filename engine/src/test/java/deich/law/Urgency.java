// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The shortest MTPD of any service that needs a component, itself included. */
record Urgency(Map<String, Part> parts) {

    long of(String id) {
        return above(id).stream()
                .map(parts::get)
                .filter(p -> p.as().kind() == deich.model.inventory.Kind.SERVICE)
                .mapToLong(Part::mtpd)
                .min()
                .orElse(Times.NEVER);
    }

    private Set<String> above(String id) {
        var above = new TreeSet<>(Set.of(id));
        while (above.addAll(parts.values().stream()
                .filter(p -> targets(p).anyMatch(above::contains))
                .map(Part::id)
                .toList())) {}
        return above;
    }

    private static Stream<String> targets(Part part) {
        return Stream.concat(
                        part.needs().leaves(),
                        part.ways().stream()
                                .filter(w -> w.level() > 0)
                                .flatMap(w -> w.needs().leaves()))
                .map(Tree.Leaf::target);
    }
}
