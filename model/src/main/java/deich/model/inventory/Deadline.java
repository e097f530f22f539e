// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A date by which a service must have done something, such as paying benefits at the month's end. It is kept when the
 * service ran at its minimum level or better for {@code work} in all within the {@code window} before it.
 *
 * @param work how long the service must run to do it
 * @param window how long before the date it can begin to do it
 */
public record Deadline(String name, When when, Duration work, Duration window) {

    /** The dates themselves. */
    public sealed interface When {}

    /** @param day of the month, 1 to 31, or negative from its end: -1 is the last day. Days a month lacks mean its last. */
    public record Monthly(int day, LocalTime at) implements When {
        public Monthly {
            if (day == 0 || day > 31 || day < -28) throw new IllegalArgumentException("day " + day + " of the month");
        }
    }

    public record Once(LocalDateTime at) implements When {}

    public Deadline {
        if (work.isNegative() || work.isZero() || window.compareTo(work) < 0)
            throw new IllegalArgumentException(name + ": work " + work + " does not fit into window " + window);
    }
}
