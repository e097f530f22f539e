// SPDX-License-Identifier: EUPL-1.2
package deich.model.fact;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** When somebody should look at shared text (a scenario, a standard) again. */
public final class Review {
    private static final Period AFTER = Period.ofYears(1);

    private Review() {}

    /** @param reviewed when somebody did last; null for never, which is always too long ago */
    public static boolean overdue(@Nullable LocalDate reviewed, LocalDate day) {
        return reviewed == null || reviewed.plus(AFTER).isBefore(day);
    }
}
