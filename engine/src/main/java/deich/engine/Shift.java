// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import deich.engine.run.Duty;
import deich.model.inventory.Hours;
import java.time.LocalDateTime;

/** A crew on the clock of a scenario: how many jobs at a time, and when it works. Times in seconds after the start. */
public final class Shift {
    private final int places;
    private final Hours hours;
    private final Duty duty;

    /** @param places 1 or more. @param start when the scenario's clock shows 0 */
    public Shift(int places, Hours hours, LocalDateTime start) {
        this.places = places;
        this.hours = hours;
        duty = Duty.of(hours, start);
    }

    public int places() {
        return places;
    }

    public Hours hours() {
        return hours;
    }

    /** How much of the time from one moment to another it works, in seconds. */
    public long within(long from, long until) {
        return duty.within(from, until);
    }

    /** When it has worked so long since a moment. @param span above 0; {@link Run#NEVER} for a job that never ends */
    public long after(long from, long span) {
        return span == Run.NEVER ? Run.NEVER : duty.after(from, span);
    }

    /** The first moment at which it works, this one or a later one. */
    public long next(long time) {
        return duty.next(time);
    }

    /** The next moment at which its work begins or ends; {@link Run#NEVER} for none. */
    public long change(long time) {
        return duty.change(time);
    }
}
