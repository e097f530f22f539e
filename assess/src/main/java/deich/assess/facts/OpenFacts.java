// SPDX-License-Identifier: EUPL-1.2
package deich.assess.facts;

import deich.engine.Plant;
import deich.model.fact.Fact;
import deich.model.fact.FactRef;
import deich.model.fact.Reading;
import deich.model.inventory.Assurance;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything open in an inventory: what turns runs, as the engine says, and the objectives, which are limits.
 *
 * @param handles sorted; their places in this list are their numbers
 */
public record OpenFacts(List<Handle> handles) {
    private static final String OBJECTIVES = "objectives.";
    private static final Set<String> INSIDE = Set.of("repair", "rebuild", "restart");

    public static OpenFacts of(Inventory inventory, LocalDate asOf) {
        SortedMap<FactRef, TreeSet<FactRef>> found = new TreeMap<>();
        for (FactRef ref : Plant.openFacts(inventory, asOf)) {
            if (ref.field().startsWith(OBJECTIVES)) continue;
            FactRef asked = asked(inventory, ref, asOf);
            found.computeIfAbsent(asked, r -> new TreeSet<>()).add(ref);
        }
        for (Component c : inventory.components().values()) {
            if (c.kind() == Kind.SERVICE)
                objectives(c, asOf).forEach(ref -> found.put(ref, new TreeSet<>(Set.of(ref))));
        }
        return new OpenFacts(found.entrySet().stream()
                .map(e ->
                        new Handle(e.getKey(), e.getValue(), e.getKey().field().startsWith(OBJECTIVES)))
                .toList());
    }

    /** Where an assurance ran out, renewing it answers all that it stood for. */
    private static FactRef asked(Inventory inventory, FactRef ref, LocalDate asOf) {
        Component owner = inventory.components().get(ref.owner());
        if (owner == null || !INSIDE.contains(ref.field())) return ref;
        Assurance assurance = owner.assurance();
        boolean ranOut = assurance != null && assurance.recovery() != null && !assurance.validOn(asOf);
        return ranOut && Census.of(owner).get(ref) instanceof Fact.Missing ? new FactRef(owner.id(), "assurance") : ref;
    }

    private static List<FactRef> objectives(Component service, LocalDate asOf) {
        return Census.of(service).entrySet().stream()
                .filter(e -> e.getKey().field().startsWith(OBJECTIVES))
                .filter(e -> open(e.getKey(), e.getValue(), asOf))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A minimum level that nobody set is no gap: then any emergency operation will do. */
    private static boolean open(FactRef ref, Fact<?> fact, LocalDate asOf) {
        return switch (fact) {
            case Fact.Stated<?> s -> s.source().overdueOn(asOf);
            case Fact.Assumed<?> a -> true;
            case Fact.Missing<?> m -> !ref.field().equals(OBJECTIVES + "minimumLevel");
        };
    }

    /** @return -1 when the fact is not open */
    public int number(FactRef ref) {
        int found = Collections.binarySearch(handles, new Handle(ref, new TreeSet<>(), false));
        return Math.max(found, -1);
    }

    /** What these handles turn, each to the given reading. */
    public static Map<FactRef, Reading> turned(Collection<Handle> handles, Reading to) {
        var map = new HashMap<FactRef, Reading>();
        for (Handle h : handles) h.turns().forEach(ref -> map.put(ref, to));
        return map;
    }
}
