// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import java.util.Set;
import java.util.TreeSet;

/**
 * What is asked of a stress test.
 *
 * @param scenarios ids; empty for all that the content has
 * @param futures to draw for each variant, 0 for the planning case alone
 * @param seed of the draws
 */
public record Choice(Set<String> scenarios, int futures, long seed) {
    /** All scenarios, planning case. */
    public static final Choice ALL = new Choice(Set.of(), 0, 1);

    /** Of how many drawn futures one may choose. */
    public static final Set<Integer> FUTURES = Set.of(0, 200, 1000);

    private static final long SEED = 1;

    /** @param asked ids; none, or all that are known, for all @param known ids of all there are */
    public static Choice of(Set<String> asked, Set<String> known, int futures) {
        return new Choice(asked.equals(known) ? Set.of() : asked, futures, SEED);
    }

    public Choice {
        scenarios = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(scenarios));
    }
}
