// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.model.inventory.Hours;
import java.time.LocalDateTime;

/** Weekly hours on the clock of a scenario. */
public final class Duty {
    private static final long DAY = 86400;
    private static final long WEEK = 7 * DAY;

    static final Duty ALWAYS = new Duty(Hours.ALWAYS, LocalDateTime.MIN);

    private final Hours hours;
    private final long offset;
    private final long perWeek;

    /** @param start when the scenario's clock shows 0 */
    Duty(Hours hours, LocalDateTime start) {
        this.hours = hours;
        offset = (start.getDayOfWeek().getValue() - 1) * DAY
                + start.toLocalTime().toSecondOfDay();
        perWeek = hours.windows().stream().mapToLong(Duty::length).sum();
    }

    /** Those without hours are all the same. */
    public static Duty of(Hours hours, LocalDateTime start) {
        return hours.always() ? ALWAYS : new Duty(hours, start);
    }

    /** How much of the time from one moment to another is duty, in seconds. */
    public long within(long from, long until) {
        if (hours.always()) return until - from;
        long weeks = (until - from) / WEEK;
        long sum = weeks * perWeek;
        for (long on = next(from + weeks * WEEK), off; on < until; on = next(off)) {
            off = Math.min(change(on), until);
            sum += off - on;
        }
        return sum;
    }

    /** When so much of duty has passed since a moment; {@link deich.engine.Run#NEVER} for never. @param span above 0 */
    public long after(long from, long span) {
        if (hours.always()) return Times.plus(from, span);
        long weeks = (span - 1) / perWeek;
        if (weeks > NEVER / WEEK / 2) return NEVER; // beyond any horizon
        long left = span - weeks * perWeek;
        long on = next(Times.plus(from, weeks * WEEK));
        for (long off = change(on); left > off - on; off = change(on)) {
            left -= off - on;
            on = next(off);
        }
        return Times.plus(on, left);
    }

    boolean on(long time) {
        return hours.always() || window(time) != null;
    }

    /** The first time on duty, this one or a later one. */
    public long next(long time) {
        if (time == NEVER || on(time)) return time;
        long best = WEEK;
        for (Hours.Window w : hours.windows()) best = Math.min(best, Math.floorMod(begin(w) - ofWeek(time), WEEK));
        return Times.plus(time, best);
    }

    /** The next time at which duty begins or ends; {@link deich.engine.Run#NEVER} for none. */
    public long change(long time) {
        if (hours.always()) return NEVER;
        if (!on(time)) return next(time);
        long end = time;
        for (int i = 0; i <= hours.windows().size(); i++) {
            Hours.Window at = window(end);
            if (at == null) return end;
            end = Times.plus(end, begin(at) + length(at) - ofWeek(end));
        }
        return NEVER; // windows that touch all week long
    }

    private Hours.@org.jspecify.annotations.Nullable Window window(long time) {
        long second = ofWeek(time);
        for (Hours.Window w : hours.windows()) if (second >= begin(w) && second < begin(w) + length(w)) return w;
        return null;
    }

    private static long length(Hours.Window w) {
        return (w.until() - w.from()) * 60L;
    }

    private static long begin(Hours.Window w) {
        return (w.day().getValue() - 1) * DAY + w.from() * 60L;
    }

    private long ofWeek(long time) {
        return (offset + time % WEEK) % WEEK;
    }
}
