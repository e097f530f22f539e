// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import deich.engine.Deployment.Task;
import deich.engine.Deployment.Turn;
import deich.engine.Run;
import deich.plan.solver.NativeCpSat;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the best of all orders, and proves it, where the order is all that is open. */
interface Solver {
    /** More jobs with crews than this are not even tried. */
    int most();

    /**
     * @param known a run with the best order so far
     * @return null when it found nothing
     */
    @Nullable
    Answer solve(Puzzle puzzle, Run known);

    /**
     * @param turns when each job is to begin at the earliest, in this order
     * @param bound no order can be better
     */
    record Answer(List<Turn> turns, Score bound) {
        private static final Comparator<Turn> ORDER =
                Comparator.comparingLong(Turn::notBefore).thenComparing(Turn::task);

        /** @param begun when each job is to begin */
        static Answer of(Map<Task, Long> begun, Score bound) {
            List<Turn> turns = begun.entrySet().stream()
                    .map(e -> new Turn(e.getKey(), e.getValue()))
                    .sorted(ORDER)
                    .toList();
            return new Answer(turns, bound);
        }
    }

    /** What this machine can do. */
    static Solver best() {
        return NativeCpSat.loads() ? new ConstraintSolver() : new Branching();
    }
}
