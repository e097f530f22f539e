// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.model.inventory.Component;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How well the inventory knows itself.
 *
 * @param stated and not overdue
 * @param overdue stated, but to be reviewed before the day of judgement
 * @param oldest day on which the oldest dated fact was stated or confirmed; null when none is dated
 * @param median of those days; null when none is dated
 * @param undated stated without a day
 */
public record FactBalance(
        int stated,
        int assumed,
        int missing,
        int overdue,
        @Nullable LocalDate oldest,
        @Nullable LocalDate median,
        int undated) {

    /** Of these components alone, such as those that somebody may see. @param asOf the day of judgement */
    public static FactBalance of(Iterable<Component> components, LocalDate asOf) {
        return Balance.of(components, asOf);
    }
}
