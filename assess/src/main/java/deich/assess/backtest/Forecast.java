// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody says about an incident beforehand, whoever it was.
 *
 * @param services by id; a service that is not listed is said to be unaffected
 */
public record Forecast(Map<String, OfService> services) {

    private static final OfService UNAFFECTED = new OfService(new double[] {0}, 0);

    public Forecast {
        services = Collections.unmodifiableMap(new TreeMap<>(services));
    }

    public OfService of(String service) {
        return services.getOrDefault(service, UNAFFECTED);
    }

    /**
     * One service over all draws.
     *
     * @param hours after t0 until it is first usable again in any form, sorted; infinite for never
     * @param affected share of the draws in which it is not at its normal level throughout, 0 to 1
     */
    public record OfService(double[] hours, double affected) {

        /** In any order. @param affected number of draws in which it was affected */
        static OfService drawn(double[] hours, int affected) {
            double[] sorted = hours.clone();
            Arrays.sort(sorted);
            return new OfService(sorted, (double) affected / sorted.length);
        }

        /** The smallest draw that at least this part of the draws does not exceed. @param part 0 to 1 */
        public double at(double part) {
            return hours[Math.max(0, (int) Math.ceil(part * hours.length) - 1)];
        }

        /** Share of the draws from {@code low} to {@code high}, both included. */
        public double within(double low, double high) {
            int inside = 0;
            for (double one : hours) if (one >= low && one <= high) inside++;
            return (double) inside / hours.length;
        }
    }
}
