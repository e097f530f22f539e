// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import static deich.engine.Run.NEVER;

import deich.engine.Comeback.Job;
import deich.engine.Deployment.Task;
import deich.engine.Run;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Branch and bound for a few jobs, for machines on which the constraint solver does not run. At each step the job that
 * could be done first marks its crew; one of the crew's jobs that could begin before it is done begins next (Giffler and
 * Thompson, Operations Research 8, 1960). What cannot beat the best so far, were there places for all that is left, is
 * not followed.
 */
final class Branching implements Solver {
    private static final int MOST_JOBS = 12;
    private static final int MOST_STEPS = 100_000;

    @Override
    public int most() {
        return MOST_JOBS;
    }

    @Override
    public Answer solve(Puzzle puzzle, Run known) {
        var search = new Tree(puzzle);
        search.step();
        Score bound = search.steps < MOST_STEPS ? search.least : search.root;
        return Answer.of(search.best, bound);
    }

    private static final class Tree {
        private final Puzzle puzzle;
        private final Map<Task, Long> begun = new LinkedHashMap<>();
        private final Score root;
        private Score least = new Score(Integer.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
        private Map<Task, Long> best = Map.of();
        private int steps;

        Tree(Puzzle puzzle) {
            this.puzzle = puzzle;
            root = Progress.of(puzzle, begun).score();
        }

        void step() {
            if (++steps >= MOST_STEPS) return;
            Progress now = Progress.of(puzzle, begun);
            Score score = now.score();
            if (!score.betterThan(least)) return;
            List<Progress.Next> open = now.open();
            if (open.isEmpty()) {
                least = score;
                best = new LinkedHashMap<>(begun);
                return;
            }
            Progress.Next first = open.stream()
                    .min(Comparator.comparingLong(Progress.Next::done).thenComparing(Progress.Next::task))
                    .orElseThrow();
            open.stream()
                    .filter(next -> next.crew().equals(first.crew()) && (next.begins() < first.done() || next == first))
                    .sorted(Comparator.comparingLong(Progress.Next::begins).thenComparing(Progress.Next::task))
                    .forEach(next -> {
                        begun.put(next.task(), next.begins());
                        step();
                        begun.remove(next.task());
                    });
        }
    }

    /** @return when a job is done that begins then */
    static long done(Puzzle puzzle, Job job, long begins) {
        if (begins == NEVER || job.length() == NEVER) return NEVER;
        return job.crew() == null
                ? begins + job.length()
                : puzzle.shift(job.crew()).after(begins, job.length());
    }
}
