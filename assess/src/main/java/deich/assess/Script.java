// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.model.inventory.Inventory;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.model.scenario.Selector;

/** A variant with its selectors answered: they ask the inventory alone, so once is enough for thousands of runs. */
final class Script {
    private Script() {}

    static Scenario of(Scenario s, Inventory inventory) {
        return s.withHits(s.hits().stream().map(h -> answered(h, s, inventory)).toList());
    }

    private static Hit answered(Hit h, Scenario s, Inventory inventory) {
        return h.with(new Selector.Ids(h.selector().pick(inventory, s.at())));
    }
}
