// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.eval;

import java.util.OptionalDouble;

/**
 * One figure.
 *
 * @param group of which questions; as in the data, {@code "*"} for all
 * @param measure key of a message: {@code mrr}, {@code recall}, {@code hit1}, {@code hit10}, {@code p95} …
 * @param value shares from 0 to 1, times in milliseconds, counts as they are
 * @param cases how many were measured
 * @param bar what it must reach, where a bar was set
 * @param atMost true when less is better
 */
public record Row(String group, String measure, double value, int cases, OptionalDouble bar, boolean atMost) {

    public static Row of(String group, String measure, double value, int cases) {
        return new Row(group, measure, value, cases, OptionalDouble.empty(), false);
    }

    public Row atLeast(double bar) {
        return new Row(group, measure, value, cases, OptionalDouble.of(bar), false);
    }

    public Row atMost(double bar) {
        return new Row(group, measure, value, cases, OptionalDouble.of(bar), true);
    }

    /** True where no bar was set. */
    public boolean reached() {
        return bar.isEmpty() || (atMost ? value <= bar.getAsDouble() : value >= bar.getAsDouble());
    }
}
