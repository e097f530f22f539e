// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which measures stay when costs and assumed times vary by half and double.
 *
 * @param draws how many there were
 * @param times in how many draws a candidate was in the best set, by its key; sorted by key
 */
public record Stability(int draws, Map<String, Integer> times) {
    /** In so many of a hundred draws a measure of the core is chosen. */
    private static final int CORE = 95;

    public Stability {
        times = Collections.unmodifiableMap(new TreeMap<>(times));
    }

    /** Chosen nearly whatever is true (Kern). */
    public boolean core(Candidate candidate) {
        return 100L * times(candidate) >= (long) CORE * draws;
    }

    public int times(Candidate candidate) {
        return times.getOrDefault(candidate.key(), 0);
    }
}
