// SPDX-License-Identifier: EUPL-1.2
package deich.plan.solver;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/** The branch and bound of ojAlgo, in Java alone: slower, and at home everywhere. */
final class Ojalgo implements Solver {
    /** Digits within which two objectives are one: costs are whole euros. */
    private static final NumberContext EXACT = NumberContext.of(12, 8);

    @Override
    public String name() {
        return "ojAlgo";
    }

    @Override
    public @Nullable Choice solve(Cover cover) {
        return Program.solve(cover, Model::new);
    }

    private static final class Model implements Program {
        private final Cover cover;
        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final Variable[] taken;
        private final Variable[] won;

        Model(Cover cover) {
            this.cover = cover;
            model.options.integer(IntegerStrategy.newConfigurable().withGapTolerance(EXACT));
            taken = vars("x", cover.costs().length);
            won = vars("y", cover.budget() == null ? 0 : cover.prizes().length);
            int number = 0;
            for (Clause c : cover.clauses()) if (!always(c)) add(c, "c" + number++);
            if (cover.budget() instanceof Long budget)
                weighted("budget", taken, cover.costs()).upper(budget);
        }

        private static boolean always(Clause c) {
            return Arrays.stream(c.take())
                    .anyMatch(i -> Arrays.stream(c.leave()).anyMatch(l -> l == i));
        }

        private Variable[] vars(String name, int count) {
            Variable[] made = new Variable[count];
            Arrays.setAll(made, i -> model.newVariable(name + i).binary());
            return made;
        }

        /** The sum of what is taken, less what is taken of what should be left, is at least one less those. */
        private void add(Clause c, String name) {
            Expression sum = model.newExpression(name);
            for (int i : c.take()) sum.set(taken[i], 1);
            for (int i : c.leave()) sum.set(taken[i], -1);
            int least = 1 - c.leave().length;
            if (c.prize() != Clause.ALWAYS && won.length > 0) {
                sum.set(won[c.prize()], -1);
                least--;
            }
            sum.lower(least);
        }

        private Expression weighted(String name, Variable[] variables, long[] weights) {
            Expression sum = model.newExpression(name);
            for (int i = 0; i < variables.length; i++) sum.set(variables[i], weights[i]);
            return sum;
        }

        @Override
        public @Nullable Choice cheapest() {
            weighted("cost", taken, cover.costs()).weight(1);
            return choice(model.minimise());
        }

        @Override
        public @Nullable Choice worthiest() {
            weighted("worth", won, cover.prizes()).weight(1);
            return choice(model.maximise());
        }

        @Override
        public @Nullable Choice cheapestWorth(long worth) {
            weighted("least", won, cover.prizes()).lower(worth);
            return cheapest();
        }

        private @Nullable Choice choice(Optimisation.Result result) {
            if (!result.getState().isFeasible()) return null;
            var chosen = new BitSet();
            for (int i = 0; i < taken.length; i++) if (result.doubleValue(i) > 0.5) chosen.set(i);
            if (!cover.allows(chosen)) return null;
            boolean best = result.getState().isOptimal();
            long bound = cover.budget() == null ? cover.cost(chosen) : cover.worth(cover.won(chosen));
            return new Choice(chosen, cover.cost(chosen), best, best ? bound : 0);
        }
    }
}
