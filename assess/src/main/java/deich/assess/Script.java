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
        return new Scenario(
                s.id(),
                s.version(),
                s.title(),
                s.narrative(),
                s.start(),
                s.focus(),
                s.at(),
                s.hits().stream().map(h -> answered(h, s, inventory)).toList(),
                s.stages(),
                s.injects(),
                s.assumptions(),
                s.checks(),
                s.reviewed());
    }

    private static Hit answered(Hit h, Scenario s, Inventory inventory) {
        Selector targets = new Selector.Ids(h.selector().pick(inventory, s.at()));
        return new Hit(
                h.id(),
                h.title(),
                targets,
                h.effect(),
                h.begins(),
                h.end(),
                h.chance(),
                h.share(),
                h.waves(),
                h.dwell(),
                h.orderedBy());
    }
}
