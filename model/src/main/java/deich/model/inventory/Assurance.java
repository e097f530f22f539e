// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an owner declares about a component whose inside it does not show (Zusicherung). It stands in for the inside; a
 * verdict that rests on it says so.
 *
 * @param by who declares it
 * @param recovery within which time it is back after whatever happens inside; null when nothing is said
 * @param availability share of the year it runs, 0 to 1; null when nothing is said
 * @param testedOn when it was last tested; null for never
 * @param validUntil after this day it counts for nothing
 */
public record Assurance(
        String by,
        @Nullable Duration recovery,
        @Nullable Double availability,
        @Nullable LocalDate testedOn,
        String testedBy,
        LocalDate validUntil) {
    public boolean validOn(LocalDate day) {
        return !validUntil.isBefore(day);
    }
}
