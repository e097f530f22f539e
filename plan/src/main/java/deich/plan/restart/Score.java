// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import java.util.Comparator;

/**
 * How good an order is; less is better, and what comes first counts first.
 *
 * @param beyondMtpd services whose longest downtime exceeds their MTPD
 * @param lateness over all services with an RTO: the longest downtime beyond the RTO in seconds, times the residents
 *     served
 * @param outage over all services: the time not at normal level, in seconds
 */
public record Score(int beyondMtpd, long lateness, long outage) implements Comparable<Score> {
    private static final Comparator<Score> ORDER = Comparator.comparingInt(Score::beyondMtpd)
            .thenComparingLong(Score::lateness)
            .thenComparingLong(Score::outage);

    @Override
    public int compareTo(Score other) {
        return ORDER.compare(this, other);
    }

    /** Without a part of it. */
    public Score less(Score part) {
        return new Score(
                Math.max(0, beyondMtpd - part.beyondMtpd),
                Math.max(0, lateness - part.lateness),
                Math.max(0, outage - part.outage));
    }

    public boolean betterThan(Score other) {
        return compareTo(other) < 0;
    }
}
