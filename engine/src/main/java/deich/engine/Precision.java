// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import java.util.Map;

/**
 * How precisely futures are to answer, and how many may be drawn for it. Asked are, of every service: in which share of the
 * futures its downtime exceeds a limit, and a quantile of its downtime.
 *
 * @param share how far both ends of the share's confidence interval may be from the estimate, above 0 to 1
 * @param quantile which quantile of the downtime, above 0 and below 1
 * @param relative how wide the quantile's confidence interval may be, as a part of the estimate, above 0; infinite for as wide
 *     as it may be
 * @param limits by service, in seconds; empty for all services that state an MTPD, each with its own
 * @param most how many futures are drawn at most
 */
public record Precision(double share, double quantile, double relative, Map<String, Long> limits, int most) {
    private static final double MEDIAN = 0.5;

    public Precision {
        if (!(share > 0 && share <= 1)) throw new IllegalArgumentException("share within " + share);
        if (!(quantile > 0 && quantile < 1)) throw new IllegalArgumentException("quantile " + quantile);
        if (!(relative > 0)) throw new IllegalArgumentException("relative width " + relative);
        if (most < 1) throw new IllegalArgumentException(most + " futures");
        limits = Map.copyOf(limits);
    }

    /** Of all services and their own MTPD; the median may be as wide as it is. */
    public static Precision within(double share, int most) {
        return new Precision(share, MEDIAN, Double.POSITIVE_INFINITY, Map.of(), most);
    }

    public Precision withQuantile(double other, double width) {
        return new Precision(share, other, width, limits, most);
    }

    public Precision withLimits(Map<String, Long> other) {
        return new Precision(share, quantile, relative, other, most);
    }
}
