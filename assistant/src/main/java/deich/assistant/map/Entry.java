// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.map;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal under review.
 *
 * @param old id of the old requirement
 * @param control id of the new control
 * @param uuid of the control, by which it is found when its id was given to another; empty where it has none
 * @param share of the ranker's belief, 0 to 1; 1 for what a person put in
 * @param by who decided; empty while proposed
 * @param on when; null while proposed
 */
public record Entry(
        String old,
        String control,
        String uuid,
        double share,
        State state,
        String by,
        @Nullable LocalDate on) {

    public Entry {
        if (old.isBlank() || control.isBlank()) throw new IllegalArgumentException("a proposal has two ends");
        if (state != State.PROPOSED && (by.isBlank() || on == null)) {
            throw new IllegalArgumentException("a decision has a name and a day: " + old + " " + control);
        }
    }
}
