// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import static deich.engine.Run.NEVER;

import deich.engine.Run;
import java.util.List;

/** Reads off a run when a service was first usable again in any form. */
final class FirstUse {
    private static final double HOUR = 3600;

    private FirstUse() {}

    /**
     * Hours after the start at which its first unbroken time at zero ended; infinite when it did not end within the horizon,
     * 0 when it never was at zero.
     */
    static double hours(Run run, String service) {
        List<Run.Stretch> stretches = run.levels().getOrDefault(service, List.of());
        long end = -1;
        for (Run.Stretch stretch : stretches) {
            boolean zero = stretch.level() <= 0;
            boolean goesOn = stretch.from() == end;
            if (end >= 0 && !(zero && goesOn)) break;
            if (zero) end = stretch.until();
        }
        return end < 0 ? 0 : end == NEVER ? Double.POSITIVE_INFINITY : end / HOUR;
    }
}
