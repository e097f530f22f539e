// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import java.util.List;

/** Reads the times that requirements ask for off a run. */
public final class Downtime {
    private Downtime() {}

    /**
     * The longest unbroken time at zero or below the minimum level (law 6), in seconds; {@link Run#NEVER} when it does
     * not end within the horizon.
     *
     * @param minimumLevel 0 when none is stated: then any level above zero will do
     */
    public static long longest(Run run, String service, double minimumLevel) {
        return longest(run.levels().getOrDefault(service, List.of()), minimumLevel);
    }

    /** The same of the stretches of one service. */
    public static long longest(List<Run.Stretch> stretches, double minimumLevel) {
        long longest = 0;
        long begin = -1;
        long end = -1;
        for (Run.Stretch stretch : stretches) {
            if (stretch.level() > 0 && stretch.level() >= minimumLevel) continue;
            if (stretch.from() != end) begin = stretch.from();
            end = stretch.until();
            if (end == Run.NEVER) return Run.NEVER;
            longest = Math.max(longest, end - begin);
        }
        return longest;
    }
}
