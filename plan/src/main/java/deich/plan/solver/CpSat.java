// SPDX-License-Identifier: EUPL-1.2
package deich.plan.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CP-SAT, where its library can be loaded: {@link NativeCpSat}. */
final class CpSat implements Solver {
    /** Enough to prove covers of this size (docs/decisions/0018). */
    private static final double LIMIT = 60;

    @Override
    public String name() {
        return "CP-SAT";
    }

    @Override
    public @Nullable Choice solve(Cover cover) {
        return Program.solve(cover, Model::new);
    }

    private static final class Model implements Program {
        private final Cover cover;
        private final CpModel model = new CpModel();
        private final BoolVar[] taken;
        private final BoolVar[] won;

        Model(Cover cover) {
            this.cover = cover;
            taken = vars("x", cover.costs().length);
            won = vars("y", cover.prizes().length);
            for (Clause c : cover.clauses()) model.addBoolOr(literals(c));
            if (cover.budget() instanceof Long budget)
                model.addLessOrEqual(LinearExpr.weightedSum(taken, cover.costs()), budget);
            else for (BoolVar y : won) model.addEquality(y, 1);
        }

        private BoolVar[] vars(String name, int count) {
            BoolVar[] made = new BoolVar[count];
            Arrays.setAll(made, i -> model.newBoolVar(name + i));
            return made;
        }

        private List<Literal> literals(Clause c) {
            var literals = new ArrayList<Literal>();
            for (int i : c.take()) literals.add(taken[i]);
            for (int i : c.leave()) literals.add(taken[i].not());
            if (c.prize() != Clause.ALWAYS) literals.add(won[c.prize()].not());
            return literals;
        }

        @Override
        public @Nullable Choice cheapest() {
            model.minimize(LinearExpr.weightedSum(taken, cover.costs()));
            return solve();
        }

        @Override
        public @Nullable Choice worthiest() {
            model.maximize(LinearExpr.weightedSum(won, cover.prizes()));
            return solve();
        }

        @Override
        public @Nullable Choice cheapestWorth(long worth) {
            model.addGreaterOrEqual(LinearExpr.weightedSum(won, cover.prizes()), worth);
            return cheapest();
        }

        private @Nullable Choice solve() {
            CpSolver solver = NativeCpSat.solver(LIMIT);
            CpSolverStatus status = solver.solve(model);
            if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) return null;
            var chosen = new BitSet();
            for (int i = 0; i < taken.length; i++) if (solver.booleanValue(taken[i])) chosen.set(i);
            return new Choice(
                    chosen,
                    cover.cost(chosen),
                    status == CpSolverStatus.OPTIMAL,
                    Math.round(solver.bestObjectiveBound()));
        }
    }
}
