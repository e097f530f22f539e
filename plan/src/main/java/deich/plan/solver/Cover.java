// SPDX-License-Identifier: EUPL-1.2
package deich.plan.solver;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Options with costs, clauses about them, prizes for clauses that hold.
 *
 * @param costs of the options, 0 or more
 * @param clauses what must hold, and what a prize takes
 * @param prizes what each prize is worth, 0 or more; a prize is won when all its clauses hold
 * @param budget what the options may cost in all; null: win every prize, at the least cost
 */
public record Cover(
        long[] costs,
        List<Clause> clauses,
        long[] prizes,
        @Nullable Long budget) {
    public Cover {
        clauses = List.copyOf(clauses);
    }

    /** All prizes must be won, at the least cost. */
    public static Cover cheapest(long[] costs, List<Clause> clauses, int prizes) {
        return new Cover(costs, clauses, new long[prizes], null);
    }

    public long cost(BitSet taken) {
        return taken.stream().mapToLong(i -> costs[i]).sum();
    }

    public long worth(BitSet won) {
        return won.stream().mapToLong(p -> prizes[p]).sum();
    }

    /** The prizes won with these options. */
    public BitSet won(BitSet taken) {
        var won = new BitSet();
        won.set(0, prizes.length);
        for (Clause c : clauses) if (c.prize() != Clause.ALWAYS && !c.holds(taken)) won.clear(c.prize());
        return won;
    }

    /** Whether a choice breaks nothing. */
    public boolean allows(BitSet taken) {
        boolean kept = clauses.stream().allMatch(c -> c.prize() != Clause.ALWAYS && budget != null || c.holds(taken));
        return kept && (budget == null || cost(taken) <= budget);
    }
}
