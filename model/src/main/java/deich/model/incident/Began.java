// SPDX-License-Identifier: EUPL-1.2
package deich.model.incident;

import java.time.LocalDate;

/**
 * When an incident began, as exactly as it is known: a day, a month or a year.
 *
 * @param first the first day on which it may have begun
 * @param last the last one
 */
public record Began(LocalDate first, LocalDate last) {

    public Began {
        if (last.isBefore(first)) throw new IllegalArgumentException(first + " to " + last);
    }

    public static Began on(LocalDate day) {
        return new Began(day, day);
    }

    /** Whether it may have begun within so many days of a day. */
    public boolean near(LocalDate day, int days) {
        return !first.isAfter(day.plusDays(days)) && !last.isBefore(day.minusDays(days));
    }
}
