// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.plan.restart.RestartPlan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the inventory says about one service.
 *
 * @param restart the plan of a scenario in which it fails; needed for a restart page only
 */
public record ServiceFacts(
        Inventory inventory,
        LocalDate asOf,
        Component service,
        @Nullable RestartPlan restart) {

    String name(String component) {
        return inventory.name(component);
    }
}
