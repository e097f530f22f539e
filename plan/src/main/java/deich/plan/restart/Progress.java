// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import static deich.engine.Run.NEVER;

import deich.engine.Comeback.Job;
import deich.engine.Comeback.One;
import deich.engine.Comeback.Patient;
import deich.engine.Comeback.Some;
import deich.engine.Comeback.Wait;
import deich.engine.Deployment.Task;
import deich.engine.Run.JobKind;
import deich.engine.Shift;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Some jobs have begun; the others begin as soon as their crew could take them, as if each were its next. */
final class Progress {
    private final Puzzle puzzle;
    private final Map<Task, Long> begun;
    private final Map<String, Long> back = new HashMap<>();
    private final Map<String, Long> free = new HashMap<>();
    private final List<Next> open = new ArrayList<>();

    /** A job that has not begun. @param begins when it could, were it the next of its crew */
    record Next(Task task, String crew, long begins, long done) {}

    private Progress(Puzzle puzzle, Map<Task, Long> begun) {
        this.puzzle = puzzle;
        this.begun = begun;
    }

    static Progress of(Puzzle puzzle, Map<Task, Long> begun) {
        var progress = new Progress(puzzle, begun);
        puzzle.patients().forEach((id, patient) -> progress.back.put(id, patient.earliest()));
        puzzle.shifts().forEach((id, shift) -> progress.free.put(id, progress.free(id, shift)));
        while (progress.later()) {}
        return progress;
    }

    /** When the crew has a place for one more, not before its last job began. */
    private long free(String crew, Shift shift) {
        List<Long> done = new ArrayList<>();
        long last = 0;
        for (var entry : begun.entrySet()) {
            Job job = job(entry.getKey());
            if (!crew.equals(job.crew())) continue;
            done.add(Branching.done(puzzle, job, entry.getValue()));
            last = Math.max(last, entry.getValue());
        }
        if (done.size() < shift.places()) return last;
        done.sort(null);
        return Math.max(last, done.get(done.size() - shift.places()));
    }

    private Job job(Task task) {
        return Objects.requireNonNull(puzzle.patients().get(task.component())).jobs().stream()
                .filter(job -> job.kind() == task.kind())
                .findFirst()
                .orElseThrow();
    }

    /** Goes through all components once. @return whether any is back later than thought */
    private boolean later() {
        open.clear();
        boolean later = false;
        for (Patient patient : puzzle.patients().values()) {
            long returns = returns(patient);
            if (patient.earliest() == NEVER || returns <= back.getOrDefault(patient.component(), NEVER)) continue;
            back.put(patient.component(), returns);
            later = true;
        }
        return later;
    }

    private long returns(Patient patient) {
        long ready = patient.fell();
        long waits = Math.max(patient.free(), time(patient.waits()));
        for (Job job : patient.jobs()) {
            if (job.kind() != JobKind.REPAIR) ready = Math.max(ready, waits);
            ready = done(patient.component(), job, Math.max(ready, time(job.waits())));
        }
        return Math.max(ready, waits);
    }

    private long done(String component, Job job, long ready) {
        if (job.crew() == null || ready == NEVER) return Branching.done(puzzle, job, ready);
        var task = new Task(component, job.kind());
        Long known = begun.get(task);
        if (known != null) return Branching.done(puzzle, job, known);
        long first = Math.max(ready, free.getOrDefault(job.crew(), 0L));
        long begins = first == NEVER ? NEVER : puzzle.shift(job.crew()).next(first);
        long done = Branching.done(puzzle, job, begins);
        if (begins != NEVER) open.add(new Next(task, job.crew(), begins, done));
        return done;
    }

    private long time(Wait wait) {
        return switch (wait) {
            case One(String component) -> back.getOrDefault(component, NEVER);
            case Some(int wanted, List<Wait> of) ->
                wanted == 0
                        ? 0
                        : of.stream()
                                .map(this::time)
                                .sorted()
                                .skip(wanted - 1L)
                                .findFirst()
                                .orElse(NEVER);
        };
    }

    List<Next> open() {
        return List.copyOf(open);
    }

    Score score() {
        return Stream.concat(
                        Stream.of(puzzle.lost()),
                        puzzle.returning().stream().map(s -> puzzle.cost(s, back.getOrDefault(s.service(), NEVER))))
                .reduce(Puzzle::plus)
                .orElseThrow();
    }
}
