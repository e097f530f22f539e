// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import deich.engine.Run;
import deich.plan.solver.NativeCpSat;
import org.jspecify.annotations.Nullable;

/** The constraint solver CP-SAT. The criteria are minimised one after the other, each kept for those that follow. */
final class ConstraintSolver implements Solver {
    private static final int MOST_JOBS = 120;
    /** By criterion, in deterministic time. */
    private static final double[] EFFORT = {4, 16, 8};

    @Override
    public int most() {
        return MOST_JOBS;
    }

    @Override
    public @Nullable Answer solve(Puzzle puzzle, Run known) {
        if (puzzle.latest() >= puzzle.horizon()) return null;
        var timetable = Timetable.of(puzzle);
        if (timetable == null) return null;
        timetable.hint(known);
        Answer answer = null;
        Score bound = puzzle.lost();
        for (int criterion = 0; criterion < EFFORT.length; criterion++) {
            timetable.minimise(criterion);
            CpSolver solver = NativeCpSat.solver(EFFORT[criterion]);
            CpSolverStatus status = solver.solve(timetable.model());
            long least = (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
            bound = Puzzle.plus(bound, score(criterion, Math.max(0, least)));
            if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE)
                return answer == null ? null : new Answer(answer.turns(), bound);
            answer = Answer.of(timetable.begun(solver), bound);
            if (status != CpSolverStatus.OPTIMAL) break;
            timetable.keep(criterion, solver);
        }
        return answer;
    }

    private static Score score(int criterion, long value) {
        return new Score(criterion == 0 ? (int) value : 0, criterion == 1 ? value : 0, criterion == 2 ? value : 0);
    }
}
