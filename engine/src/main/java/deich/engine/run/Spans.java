// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.plant.Layout;
import deich.engine.plant.Urgency;
import java.util.List;

/** How long outages are, as far as futures are summed up. */
final class Spans {
    private Spans() {}

    /** The level below which a service counts as down; 0 when none is stated: then any level above zero will do. */
    static double minimum(Layout layout, int service) {
        Double stated = Urgency.given(layout.component(service).objectives().minimumLevel());
        return stated == null ? 0 : stated;
    }

    static long length(long from, long until) {
        return until == NEVER ? NEVER : until - from;
    }

    /** The longest time at zero or below the minimum level within one outage. @param noted in order of time */
    static long downtime(double minimum, long from, long until, List<Log.Level> noted) {
        if (noted.isEmpty()) return length(from, until);
        long longest = 0;
        long begin = from;
        for (Log.Level level : noted) {
            if (level.from() < from || level.from() >= until) continue;
            boolean enough = level.fallback() != null && level.fallback().level() >= minimum;
            if (enough && begin != NEVER) longest = Math.max(longest, level.from() - begin);
            begin = enough ? NEVER : begin == NEVER ? level.from() : begin;
        }
        return begin == NEVER ? longest : Math.max(longest, length(begin, until));
    }
}
