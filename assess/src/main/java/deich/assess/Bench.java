// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.claim.Worlds;
import deich.assess.facts.OpenFacts;
import deich.assess.web.Web;
import deich.assess.work.Crowd;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What everything in one check works with.
 *
 * @param owned components of each administration, sorted by id
 */
record Bench(Order order, Worlds worlds, Web web, OpenFacts open, Map<String, List<Component>> owned, Crowd crowd) {

    static Bench of(Order order, Crowd crowd) {
        return new Bench(
                order,
                Worlds.of(order.inventory(), order.asOf(), crowd),
                Web.of(order.inventory()),
                OpenFacts.of(order.inventory(), order.asOf()),
                owned(order.inventory()),
                crowd);
    }

    private static Map<String, List<Component>> owned(Inventory inventory) {
        var owned = new HashMap<String, List<Component>>();
        inventory.components().values().stream()
                .filter(c -> c.administration() != null)
                .sorted(Comparator.comparing(Component::id))
                .forEach(c -> owned.computeIfAbsent(c.administration(), a -> new ArrayList<>())
                        .add(c));
        return owned;
    }

    Inventory inventory() {
        return order.inventory();
    }

    Component component(String id) {
        return order.inventory().component(id);
    }

    List<Component> of(String administration) {
        return owned.getOrDefault(administration, List.of());
    }
}
