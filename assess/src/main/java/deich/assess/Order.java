// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.engine.Settings;
import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import deich.model.standard.Standard;
import java.time.LocalDate;
import java.util.List;

/**
 * What to check: inventory × standard × scenarios.
 *
 * @param scenarios without variants resolved; variants are made from the inventory
 * @param asOf the day of judgement
 * @param futures how many futures to draw per scenario variant; 0 for none
 */
public record Order(
        Inventory inventory,
        Standard standard,
        List<Scenario> scenarios,
        LocalDate asOf,
        Settings settings,
        int futures) {
    public Order {
        scenarios = List.copyOf(scenarios);
    }

    /** The same asked of another inventory by another standard, in the planning case: no futures are drawn. */
    public Order planned(Inventory otherInventory, Standard otherStandard) {
        return new Order(otherInventory, otherStandard, scenarios, asOf, settings, 0);
    }
}
