// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Run;
import deich.model.inventory.Hours;
import java.time.LocalDateTime;

/** Sums of times that may be for ever, and weekly hours. */
final class Times {
    static final long NEVER = Run.NEVER;
    private static final long DAY = 86400;
    private static final long WEEK = 7 * DAY;

    private Times() {}

    static long plus(long a, long b) {
        return a == NEVER || b == NEVER || a + b < 0 ? NEVER : a + b;
    }

    /** The first moment at or after t that lies in the hours. */
    static long firstIn(Hours hours, LocalDateTime start, long t) {
        if (hours.always() || t == NEVER) return t;
        long best = NEVER;
        for (Hours.Window w : hours.windows()) {
            for (long monday = mondayBefore(start, t); monday <= t + WEEK; monday += WEEK) {
                long from = from(w, monday);
                long until = from + (w.until() - w.from()) * 60L;
                if (t < until) best = Math.min(best, Math.max(t, from));
            }
        }
        return best;
    }

    static boolean isIn(Hours hours, LocalDateTime start, long t) {
        return firstIn(hours, start, t) == t;
    }

    /** The next edge of the hours after t. */
    static long nextEdge(Hours hours, LocalDateTime start, long t) {
        long best = NEVER;
        for (Hours.Window w : hours.windows()) {
            for (long monday = mondayBefore(start, t); monday <= t + WEEK; monday += WEEK) {
                long from = from(w, monday);
                long until = from + (w.until() - w.from()) * 60L;
                if (from > t) best = Math.min(best, from);
                if (until > t) best = Math.min(best, until);
            }
        }
        return best;
    }

    private static long from(Hours.Window w, long monday) {
        return monday + (w.day().getValue() - 1) * DAY + w.from() * 60L;
    }

    private static long mondayBefore(LocalDateTime start, long t) {
        long sinceMonday = (start.getDayOfWeek().getValue() - 1) * DAY
                + start.toLocalTime().toSecondOfDay();
        return t - Math.floorMod(t + sinceMonday, WEEK);
    }
}
