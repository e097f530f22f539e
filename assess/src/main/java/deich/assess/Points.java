// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.Comparison.Side;
import deich.assess.claim.World;
import deich.model.fact.Readings;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * One side and the single points its services hang on, facts as given.
 *
 * @param alone what alone stops each of its services
 * @param stopped the services each of those points stops, sorted
 */
record Points(
        Side side, World world, SortedMap<String, SortedSet<String>> alone, SortedMap<String, List<String>> stopped) {

    static Points of(Side side) {
        Order order = side.assessment().order();
        var points = new Points(
                side, World.of(order.inventory(), order.asOf(), Readings.GIVEN), new TreeMap<>(), new TreeMap<>());
        for (Component c : points.owned()) if (c.kind() == Kind.SERVICE) points.add(c.id());
        return points;
    }

    private void add(String service) {
        SortedSet<String> stopping = world.alone(service);
        alone.put(service, stopping);
        for (String point : stopping)
            stopped.computeIfAbsent(point, p -> new ArrayList<>()).add(service);
    }

    Inventory inventory() {
        return side.assessment().order().inventory();
    }

    /** Components of the side's administrations, sorted by id. */
    List<Component> owned() {
        return new TreeMap<>(inventory().components())
                .values().stream()
                        .filter(c -> c.administration() != null
                                && side.administrations().contains(c.administration()))
                        .toList();
    }
}
