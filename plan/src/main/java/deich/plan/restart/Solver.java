// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import deich.engine.Deployment.Turn;
import deich.engine.Run;
import java.util.List;
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
    record Answer(List<Turn> turns, Score bound) {}

    /** What this machine can do. */
    static Solver best() {
        return ConstraintSolver.available() ? new ConstraintSolver() : new Branching();
    }
}
