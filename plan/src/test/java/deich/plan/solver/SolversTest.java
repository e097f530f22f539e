// SPDX-License-Identifier: EUPL-1.2
package deich.plan.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Both solvers find what trying everything finds. */
class SolversTest {

    private static final int OPTIONS = 8;
    private static final int PRIZES = 3;

    @Provide
    Arbitrary<Cover> covers() {
        Arbitrary<int[]> some = Arbitraries.integers()
                .between(0, OPTIONS - 1)
                .array(int[].class)
                .ofMaxSize(4);
        Arbitrary<int[]> few = Arbitraries.integers()
                .between(0, OPTIONS - 1)
                .array(int[].class)
                .ofMaxSize(1);
        Arbitrary<Clause> clause = Combinators.combine(
                        some, few, Arbitraries.integers().between(-1, PRIZES - 1))
                .as(Clause::new);
        Arbitrary<long[]> costs =
                Arbitraries.longs().between(0, 2_000_000).array(long[].class).ofSize(OPTIONS);
        Arbitrary<long[]> prizes =
                Arbitraries.longs().between(0, 400_000).array(long[].class).ofSize(PRIZES);
        Arbitrary<@Nullable Long> budget =
                Arbitraries.longs().between(0, 6_000_000).injectNull(0.5);
        return Combinators.combine(costs, clause.list().ofMaxSize(10), prizes, budget)
                .as(Cover::new);
    }

    @Property(tries = 150)
    void bothAgreeWithTryingEverything(@ForAll("covers") Cover cover) {
        @Nullable BitSet tried = everything(cover);
        for (Solver.Which which : List.of(Solver.Which.CP_SAT, Solver.Which.OJALGO)) {
            Choice found = Solver.of(which).solve(cover);
            if (tried == null) {
                assertThat(found).as("%s: nothing satisfies %s", which, cover).isNull();
                continue;
            }
            Objects.requireNonNull(found, () -> which + " finds something");
            assertThat(cover.allows(found.taken())).isTrue();
            assertThat(found.best()).isTrue();
            if (cover.budget() != null)
                assertThat(cover.worth(cover.won(found.taken())))
                        .as("%s, worth", which)
                        .isEqualTo(cover.worth(cover.won(tried)));
            assertThat(found.cost()).as("%s, cost", which).isEqualTo(cover.cost(tried));
        }
    }

    private static @Nullable BitSet everything(Cover cover) {
        BitSet best = null;
        for (int bits = 0; bits < 1 << OPTIONS; bits++) {
            BitSet taken = BitSet.valueOf(new long[] {bits});
            if (!cover.allows(taken)) continue;
            if (best == null || better(cover, taken, best)) best = taken;
        }
        return best;
    }

    private static boolean better(Cover cover, BitSet one, BitSet other) {
        if (cover.budget() == null) return cover.cost(one) < cover.cost(other);
        long worth = cover.worth(cover.won(one)) - cover.worth(cover.won(other));
        return worth != 0 ? worth > 0 : cover.cost(one) < cover.cost(other);
    }

    @Test
    void theSameCoverGivesTheSameChoice() {
        var clauses = new ArrayList<Clause>();
        for (int i = 0; i < 60; i++)
            clauses.add(new Clause(new int[] {i * 7 % 40, i * 11 % 40, i * 17 % 40}, new int[0], Clause.ALWAYS));
        long[] costs = new long[40];
        for (int i = 0; i < costs.length; i++) costs[i] = 1000L + i * 37 % 11 * 500L;
        Cover cover = Cover.cheapest(costs, clauses, 0);
        Choice first = Objects.requireNonNull(Solver.of(Solver.Which.CP_SAT).solve(cover));
        assertThat(first).isEqualTo(Solver.of(Solver.Which.CP_SAT).solve(cover));
        Choice other = Objects.requireNonNull(Solver.of(Solver.Which.OJALGO).solve(cover));
        assertThat(other.cost()).isEqualTo(first.cost());
    }
}
