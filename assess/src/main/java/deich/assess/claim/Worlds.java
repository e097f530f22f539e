// SPDX-License-Identifier: EUPL-1.2
package deich.assess.claim;

import deich.assess.work.Crowd;
import deich.engine.Plant;
import deich.engine.Plant.StructuralError;
import deich.model.fact.Reading;
import deich.model.fact.Readings;
import deich.model.inventory.Inventory;
import java.time.LocalDate;
import java.util.List;

/** An inventory in the three readings in which everything is looked at. */
public record Worlds(World given, World best, World worst) {
    private static final List<Readings> READINGS = List.of(Readings.GIVEN, Readings.BEST, Readings.WORST);

    /** @throws IllegalArgumentException when there are {@link #errors} */
    public static Worlds of(Inventory inventory, LocalDate asOf) {
        return of(READINGS.stream().map(r -> World.of(inventory, asOf, r)).toList());
    }

    /** The same with more hands. */
    public static Worlds of(Inventory inventory, LocalDate asOf, Crowd crowd) {
        return of(crowd.map(READINGS, r -> World.of(inventory, asOf, r)));
    }

    private static Worlds of(List<World> made) {
        return new Worlds(made.get(0), made.get(1), made.get(2));
    }

    /** What the law calls errors of the inventory, in any reading: what may be one once a fact is known is one now. */
    public static List<StructuralError> errors(Inventory inventory, LocalDate asOf) {
        return READINGS.stream()
                .flatMap(r -> Plant.errors(inventory, r, asOf).stream())
                .distinct()
                .toList();
    }

    public World at(Reading reading) {
        return switch (reading) {
            case GIVEN -> given;
            case BEST -> best;
            case WORST -> worst;
        };
    }

    public List<World> all() {
        return List.of(given, best, worst);
    }
}
