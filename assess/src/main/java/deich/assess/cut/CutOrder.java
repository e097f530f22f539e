// SPDX-License-Identifier: EUPL-1.2
package deich.assess.cut;

import deich.assess.claim.Worlds;
import deich.engine.Plant.StructuralError;
import deich.model.inventory.Inventory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to look for narrow points in.
 *
 * @param asOf the day of judgement
 * @param longer for how long a service must stand still to count as stopped, in seconds, less than three years; null for
 *     what each may: its MTPD, or where nobody gave it its RTO
 * @param unrepaired whether every failure lasts for ever
 */
public record CutOrder(
        Inventory inventory, LocalDate asOf, @Nullable Long longer, boolean unrepaired) {

    /** What the law calls errors of the inventory, in any reading: with any of them nothing can be found. */
    public List<StructuralError> errors() {
        return Worlds.errors(inventory, asOf);
    }

    @Nullable
    Limit limit(String service) {
        return Limit.of(inventory.component(service), longer, asOf);
    }
}
