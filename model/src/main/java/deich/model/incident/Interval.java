// SPDX-License-Identifier: EUPL-1.2
package deich.model.incident;

/**
 * A length of time that is known between two bounds, in hours.
 *
 * @param low hours after which it had not ended yet, 0 or more
 * @param high hours after which it had ended; infinite when it had not ended when last heard of (right-censored)
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low >= 0) || Double.isInfinite(low) || !(high >= low))
            throw new IllegalArgumentException("hours from " + low + " to " + high);
    }

    public static Interval of(double low, double high) {
        return new Interval(low, high);
    }

    public static Interval openFrom(double low) {
        return new Interval(low, Double.POSITIVE_INFINITY);
    }

    /** Whether the end is not known. */
    public boolean open() {
        return Double.isInfinite(high);
    }

    /** Half way between the bounds; the lower one when the end is not known. */
    public double midpoint() {
        return open() ? low : (low + high) / 2;
    }

    /** Whether all of this lies before all of the other; that they touch is allowed. */
    public boolean before(Interval other) {
        return high <= other.low && low < other.high;
    }
}
