// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import java.util.Map;

/**
 * What many futures of one scenario came to.
 *
 * @param count how many were drawn
 * @param services by id; services that were usable throughout in every future are not listed
 */
public record Futures(String scenario, int count, long seed, Map<String, OfService> services) {

    /**
     * One service over all futures. Arrays are indexed by future, may be shared and are not to be written to; {@link Run#NEVER} means longer than the horizon.
     *
     * @param downtime longest unbroken time at zero or below the minimum level, in seconds; 0 when there was none
     * @param outage longest unbroken time not at normal level, in seconds
     * @param loss greatest age of data lost among the data it needs, in seconds; 0 for none
     */
    public record OfService(long[] downtime, long[] outage, long[] loss) {

        /** Quantile of the downtimes. @param p 0 to 1; the smallest value that at least this part does not exceed */
        public long downtimeAt(double p) {
            long[] sorted = downtime.clone();
            java.util.Arrays.sort(sorted);
            return sorted[Math.max(0, (int) Math.ceil(p * sorted.length) - 1)];
        }

        /** Share of the futures whose downtime exceeds the limit, with its 95 % confidence interval. */
        public Share exceeding(long seconds) {
            int n = 0;
            for (long d : downtime) if (d > seconds) n++;
            return Share.of(n, downtime.length);
        }
    }

    /**
     * A probability estimated from futures.
     *
     * @param low and high: 95 % Wilson score interval (Wilson 1927)
     */
    public record Share(int hits, int of, double low, double high) {
        private static final double USUAL = 1.959963984540054;

        public static Share of(int hits, int of) {
            return of(hits, of, USUAL);
        }

        /** @param z how many standard deviations wide the interval is to each side; 1.96 for 95 % */
        public static Share of(int hits, int of, double z) {
            double p = (double) hits / of;
            double centre = p + z * z / (2 * of);
            double half = z * Math.sqrt(p * (1 - p) / of + z * z / (4.0 * of * of));
            double scale = 1 + z * z / of;
            return new Share(hits, of, Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale));
        }

        public double estimate() {
            return (double) hits / of;
        }
    }
}
