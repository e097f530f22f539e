// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.claim.World;
import deich.assess.work.Crowd;
import deich.model.fact.Reading;
import deich.model.fact.Readings;
import java.util.List;

/** The inventory in the three readings in which everything is looked at. */
record Worlds(World given, World best, World worst) {

    static Worlds of(Order order, Crowd crowd) {
        List<World> made = crowd.map(
                List.of(Readings.GIVEN, Readings.BEST, Readings.WORST),
                readings -> World.of(order.inventory(), order.asOf(), readings));
        return new Worlds(made.get(0), made.get(1), made.get(2));
    }

    World at(Reading reading) {
        return switch (reading) {
            case GIVEN -> given;
            case BEST -> best;
            case WORST -> worst;
        };
    }
}
