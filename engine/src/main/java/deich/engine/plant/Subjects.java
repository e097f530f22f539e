// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Vendors and providers by the jurisdictions they are under: with one of these, all of those are hit (law 9). */
public final class Subjects {
    private Subjects() {}

    /** By number of a jurisdiction the numbers of its subjects, in the order of the inventory; none of who has none. */
    public static Map<Integer, List<Integer>> byJurisdiction(Layout layout) {
        List<Integer> jurisdictions = layout.inventory().components().values().stream()
                .filter(c -> c.kind() == Kind.JURISDICTION)
                .map(c -> layout.number(c.id()))
                .toList();
        Map<Integer, List<Integer>> subjects = new HashMap<>();
        if (jurisdictions.isEmpty()) return subjects;
        for (Component c : layout.inventory().components().values()) {
            if (c.kind() != Kind.VENDOR && c.kind() != Kind.PROVIDER) continue;
            int subject = layout.number(c.id());
            for (int jurisdiction : layout.underEvery()[subject] ? jurisdictions : above(layout, c))
                subjects.computeIfAbsent(jurisdiction, _ -> new ArrayList<>()).add(subject);
        }
        return subjects;
    }

    private static List<Integer> above(Layout layout, Component subject) {
        return Owners.of(layout.inventory(), subject).stream()
                .map(Component::jurisdiction)
                .map(layout.numbers()::get)
                .filter(Objects::nonNull)
                .distinct()
                .filter(j -> layout.component(j).kind() == Kind.JURISDICTION)
                .toList();
    }
}
