// SPDX-License-Identifier: EUPL-1.2
package deich.assess.claim;

import deich.engine.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * An unbroken time in which a service is at zero or below its minimum level (law 6), in seconds, half-open.
 *
 * @param until {@link Run#NEVER} when it does not end within the horizon
 */
public record Down(long from, long until) {

    public long length() {
        return until == Run.NEVER ? Run.NEVER : until - from;
    }

    /** All of them, in order of time. @param minimum 0 when none is stated */
    public static List<Down> of(Run run, String service, double minimum) {
        var found = new ArrayList<Down>();
        for (Run.Stretch s : run.levels().getOrDefault(service, List.of())) {
            if (s.level() > 0 && s.level() >= minimum) continue;
            Down last = found.isEmpty() ? null : found.getLast();
            if (last != null && last.until == s.from()) found.set(found.size() - 1, new Down(last.from, s.until()));
            else found.add(new Down(s.from(), s.until()));
        }
        return List.copyOf(found);
    }

    /** The whole time in emergency operation at the minimum level or above; NEVER when it does not end. */
    public static long emergency(Run run, String service, double minimum) {
        long sum = 0;
        for (Run.Stretch s : run.levels().getOrDefault(service, List.of())) {
            if (s.level() <= 0 || s.level() < minimum) continue;
            if (s.until() == Run.NEVER) return Run.NEVER;
            sum += s.until() - s.from();
        }
        return sum;
    }

    /** Seconds of this time that lie in {@code [from, until)}. */
    long within(long start, long end) {
        return Math.max(0, Math.min(until, end) - Math.max(from, start));
    }

    /** The longest outage, at whatever level. */
    public static long longestOutage(Run run, String component) {
        return run.outagesOf(component).stream()
                .mapToLong(o -> o.until() == Run.NEVER ? Run.NEVER : o.until() - o.from())
                .max()
                .orElse(0);
    }
}
