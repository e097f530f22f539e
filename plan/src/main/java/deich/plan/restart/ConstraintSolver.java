// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import deich.engine.Run;
import org.jspecify.annotations.Nullable;

/**
 * The constraint solver CP-SAT. One worker and a bound on its deterministic time, which counts steps and not seconds: the
 * same puzzle has the same answer on every machine. {@code linearization_level} 2, without which it proves far less here.
 *
 * <p>The criteria are minimised one after the other, each kept for those that follow.
 */
final class ConstraintSolver implements Solver {
    private static final int MOST_JOBS = 120;
    private static final double[] EFFORT = {4, 16, 8};

    private static boolean loaded;
    private static boolean tried;

    /** Whether the solver's native code is there for this machine. */
    static synchronized boolean available() {
        if (tried) return loaded;
        tried = true;
        try {
            Loader.loadNativeLibraries();
            loaded = true;
        } catch (RuntimeException | LinkageError none) {
            loaded = false;
        }
        return loaded;
    }

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
            CpSolver solver = solver(EFFORT[criterion]);
            CpSolverStatus status = solver.solve(timetable.model());
            long least = (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
            bound = Puzzle.plus(bound, score(criterion, Math.max(0, least)));
            if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE)
                return answer == null ? null : new Answer(answer.turns(), bound);
            answer = new Answer(timetable.turns(solver), bound);
            if (status != CpSolverStatus.OPTIMAL) break;
            timetable.keep(criterion, solver);
        }
        return answer;
    }

    private static Score score(int criterion, long value) {
        return new Score(criterion == 0 ? (int) value : 0, criterion == 1 ? value : 0, criterion == 2 ? value : 0);
    }

    private static CpSolver solver(double effort) {
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setLinearizationLevel(2)
                .setMaxDeterministicTime(effort);
        return solver;
    }
}
