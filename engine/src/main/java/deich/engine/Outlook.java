// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What is known after as many futures of a scenario as were needed.
 *
 * <p>The drawing stops at the first of a few fixed counts at which all that was asked is precise enough. Looking several times
 * makes it more probable to stop at a moment of luck; so every look is given the same part of the 5 % in which an interval
 * may miss (Bonferroni's inequality over all looks that there could be). Whatever the drawing stopped at, each interval holds
 * what it estimates with a confidence of at least 95 %, for each service by itself: Wilson's score interval for shares,
 * ranks by the binomial distribution for quantiles.
 *
 * @param drawn how many futures were drawn
 * @param looks how often it was looked whether they do, at most {@code possible} times
 * @param reason why no more were drawn
 * @param services by id: those asked about that were down in any future; the others' share is {@code unaffected}
 * @param unaffected the share of a service that was never down
 * @param sorts how many sorts of services there are that fared differently
 */
public record Outlook(
        String scenario,
        long seed,
        Precision precision,
        int drawn,
        int looks,
        int possible,
        Reason reason,
        SortedMap<String, OfService> services,
        Futures.Share unaffected,
        int sorts) {

    /** Why no more futures were drawn. */
    public enum Reason {
        /** Everything asked is known precisely enough. */
        PRECISE,
        /** As many as allowed. */
        MOST
    }

    /**
     * One service.
     *
     * @param limit that its downtime is compared with, in seconds
     * @param exceeding in which share of the futures it is exceeded, counted exactly
     * @param quantile of the downtime asked for
     */
    public record OfService(long limit, Futures.Share exceeding, Range quantile) {}

    /**
     * A time estimated from futures, in seconds; {@link Run#NEVER} for longer than the horizon.
     *
     * @param estimate never too small, and too great by less than 1 part in 128
     * @param low and high: the ends of the confidence interval, rounded outwards by no more than that
     */
    public record Range(long low, long estimate, long high) {
        /** Width of the interval as a part of the estimate; infinite when one end is never and the other is not. */
        public double width() {
            if (low == high) return 0;
            return high == Run.NEVER ? Double.POSITIVE_INFINITY : (double) (high - low) / Math.max(1, estimate);
        }
    }

    /** The service that exceeds its limit most often; the first by name of several. */
    public Optional<Map.Entry<String, OfService>> worst() {
        return services.entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<String, OfService> e) ->
                                -e.getValue().exceeding().hits())
                        .thenComparing(Map.Entry::getKey));
    }
}
