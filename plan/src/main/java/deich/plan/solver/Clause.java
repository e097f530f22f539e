// SPDX-License-Identifier: EUPL-1.2
package deich.plan.solver;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * At least one of these taken, or one of those left out.
 *
 * @param take numbers of options of which one helps when it is taken; sorted
 * @param leave numbers of options of which one helps when it is left out; sorted
 * @param prize which prize is lost when the clause stays open; {@link #ALWAYS} when it must not stay open
 */
public record Clause(int[] take, int[] leave, int prize) {
    public static final int ALWAYS = -1;

    public Clause {
        take = sorted(take);
        leave = sorted(leave);
    }

    private static int[] sorted(int[] numbers) {
        return Arrays.stream(numbers).sorted().distinct().toArray();
    }

    public boolean holds(BitSet taken) {
        return Arrays.stream(take).anyMatch(taken::get) || Arrays.stream(leave).anyMatch(i -> !taken.get(i));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Clause c
                && Arrays.equals(take, c.take)
                && Arrays.equals(leave, c.leave)
                && prize == c.prize;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(take) + Arrays.hashCode(leave)) + prize;
    }

    @Override
    public String toString() {
        return Arrays.toString(take) + Arrays.toString(leave) + "→" + prize;
    }
}
