// SPDX-License-Identifier: EUPL-1.2
package deich.model.measure;

/**
 * An amount that is known as a range only: euros, or person days.
 *
 * @param low what it may come to at least, 0 or more
 * @param likely what to reckon with
 * @param high what it may come to at most
 */
public record Amount(long low, long likely, long high) {
    public static final Amount NONE = new Amount(0, 0, 0);

    public Amount {
        if (low < 0 || likely < low || high < likely)
            throw new IllegalArgumentException("amount " + low + ", " + likely + ", " + high);
    }

    public Amount plus(Amount other) {
        return new Amount(low + other.low, likely + other.likely, high + other.high);
    }

    public Amount times(long factor) {
        return new Amount(low * factor, likely * factor, high * factor);
    }
}
