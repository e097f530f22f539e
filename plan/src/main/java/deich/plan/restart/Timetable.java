// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import static deich.engine.Run.NEVER;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import deich.engine.Comeback.Job;
import deich.engine.Comeback.One;
import deich.engine.Comeback.Patient;
import deich.engine.Comeback.Some;
import deich.engine.Comeback.Wait;
import deich.engine.Deployment.Task;
import deich.engine.Run;
import deich.engine.Run.JobKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A puzzle as the constraint solver wants it: when each job begins and each component is back. */
final class Timetable {
    private final Puzzle puzzle;
    private final CpModel model = new CpModel();
    /** No later time is of interest. */
    private final long end;

    private final Map<String, IntVar> back = new TreeMap<>();
    private final Map<Task, Begins> begins = new LinkedHashMap<>();
    private final Map<String, WorkTime> workTimes = new TreeMap<>();
    private final Map<String, CumulativeConstraint> crews = new TreeMap<>();
    private final List<LinearExprBuilder> criteria =
            List.of(LinearExpr.newBuilder(), LinearExpr.newBuilder(), LinearExpr.newBuilder());

    /** @param onDuty the same begin in the crew's own working time */
    private record Begins(IntVar at, IntVar onDuty, WorkTime crew) {}

    private Timetable(Puzzle puzzle) {
        this.puzzle = puzzle;
        end = puzzle.latest();
    }

    /** Null when the crews' hours are too many pieces. */
    static @Nullable Timetable of(Puzzle puzzle) {
        var timetable = new Timetable(puzzle);
        for (var shift : puzzle.shifts().entrySet()) {
            WorkTime time = WorkTime.of(shift.getValue(), timetable.end);
            if (time == null) return null;
            timetable.workTimes.put(shift.getKey(), time);
        }
        timetable.build();
        return timetable;
    }

    CpModel model() {
        return model;
    }

    private void build() {
        puzzle.patients().forEach((id, patient) -> {
            if (patient.earliest() != NEVER) back.put(id, model.newIntVar(patient.earliest(), end, id));
        });
        puzzle.patients().values().forEach(this::patient);
        puzzle.returning().forEach(this::stake);
    }

    private void patient(Patient patient) {
        Time ready = new Time(patient.fell(), List.of());
        Time waits = patient.free() == NEVER ? null : time(patient.waits());
        for (Job job : patient.jobs()) {
            if (job.kind() != JobKind.REPAIR) ready = later(ready, later(new Time(patient.free(), List.of()), waits));
            ready = job(patient.component(), job, later(ready, time(job.waits())));
        }
        IntVar returns = back.get(patient.component());
        if (returns == null) return;
        Time last = later(later(ready, new Time(patient.free(), List.of())), waits);
        notBefore(returns, Objects.requireNonNull(last));
    }

    /** A time that is the latest of several; null for never. */
    private record Time(long least, List<IntVar> vars) {}

    private static @Nullable Time later(@Nullable Time a, @Nullable Time b) {
        if (a == null || b == null) return null;
        List<IntVar> both = new ArrayList<>(a.vars);
        both.addAll(b.vars);
        return new Time(Math.max(a.least, b.least), both);
    }

    private void notBefore(IntVar var, Time time) {
        model.addGreaterOrEqual(var, time.least);
        for (IntVar other : time.vars) model.addGreaterOrEqual(var, other);
    }

    private @Nullable Time time(Wait wait) {
        return switch (wait) {
            case One(String component) -> {
                IntVar var = back.get(component);
                yield var == null ? null : new Time(0, List.of(var));
            }
            case Some some -> some(some);
        };
    }

    private @Nullable Time some(Some some) {
        List<Time> times = new ArrayList<>();
        for (Wait wait : some.of()) {
            Time time = time(wait);
            if (time != null) times.add(time);
        }
        if (times.size() < some.wanted()) return null;
        if (some.wanted() == 0) return new Time(0, List.of());
        if (times.size() == some.wanted()) {
            Time all = new Time(0, List.of());
            for (Time time : times) all = Objects.requireNonNull(later(all, time));
            return all;
        }
        return chosen(times, some.wanted());
    }

    private Time chosen(List<Time> times, int wanted) {
        IntVar met = model.newIntVar(0, end, "");
        List<Literal> chosen = new ArrayList<>();
        for (Time time : times) {
            BoolVar taken = model.newBoolVar("");
            model.addGreaterOrEqual(met, time.least).onlyEnforceIf(taken);
            for (IntVar var : time.vars) model.addGreaterOrEqual(met, var).onlyEnforceIf(taken);
            chosen.add(taken);
        }
        model.addGreaterOrEqual(LinearExpr.sum(chosen.toArray(Literal[]::new)), wanted);
        return new Time(0, List.of(met));
    }

    /** @return when it is done; null for never */
    private @Nullable Time job(String component, Job job, @Nullable Time ready) {
        if (ready == null) return null;
        if (job.crew() == null) {
            if (job.length() == NEVER) return null;
            IntVar done = model.newIntVar(0, end, "");
            model.addGreaterOrEqual(done, ready.least + job.length());
            for (IntVar var : ready.vars) model.addGreaterOrEqual(done, LinearExpr.affine(var, 1, job.length()));
            return new Time(0, List.of(done));
        }
        return crewed(new Task(component, job.kind()), job, ready, job.crew());
    }

    private @Nullable Time crewed(Task task, Job job, Time ready, String crew) {
        WorkTime time = Objects.requireNonNull(workTimes.get(crew));
        IntVar at = model.newIntVar(0, end, task.toString());
        notBefore(at, ready);
        IntVar onDuty = time.begin(model, at);
        begins.put(task, new Begins(at, onDuty, time));
        long length = job.length() == NEVER ? time.whole() + 1 : job.length();
        crews.computeIfAbsent(crew, id -> model.addCumulative(puzzle.shift(id).places()))
                .addDemand(model.newFixedSizeIntervalVar(onDuty, length, task.toString()), 1);
        if (job.length() == NEVER) return null;
        return new Time(0, List.of(time.end(model, onDuty, length)));
    }

    /** What a service costs, by when it is back. */
    private void stake(Stake stake) {
        IntVar returns = Objects.requireNonNull(back.get(stake.service()));
        IntVar downtime = model.newIntVar(0, end, "");
        for (Puzzle.Gap gap : puzzle.gaps(stake)) down(downtime, gap, returns);
        if (stake.mtpd() < end) {
            BoolVar beyond = model.newBoolVar("");
            model.addLessOrEqual(downtime, stake.mtpd()).onlyEnforceIf(beyond.not());
            criteria.get(0).addTerm(beyond, 1);
        }
        if (stake.rto() < end) {
            IntVar late = model.newIntVar(0, end, "");
            model.addGreaterOrEqual(late, LinearExpr.affine(downtime, 1, -stake.rto()));
            criteria.get(1).addTerm(late, stake.residents());
        }
        criteria.get(2).addTerm(returns, 1).add(-puzzle.fell(stake));
    }

    private void down(IntVar downtime, Puzzle.Gap gap, IntVar returns) {
        if (gap.from() >= end) return;
        if (gap.until() >= end) {
            model.addGreaterOrEqual(downtime, LinearExpr.affine(returns, 1, -gap.from()));
            return;
        }
        BoolVar whole = model.newBoolVar("");
        model.addGreaterOrEqual(downtime, gap.until() - gap.from()).onlyEnforceIf(whole);
        model.addGreaterOrEqual(downtime, LinearExpr.affine(returns, 1, -gap.from()))
                .onlyEnforceIf(whole.not());
    }

    /** Begins as in a run that is known. */
    void hint(Run known) {
        for (Run.Work work : known.jobs()) {
            Begins of = begins.get(Jobs.task(work));
            if (of == null || work.began() == NEVER || work.began() > end) continue;
            model.addHint(of.at, work.began());
            if (of.onDuty != of.at) model.addHint(of.onDuty, of.crew.within(work.began()));
        }
    }

    void minimise(int criterion) {
        model.minimize(criteria.get(criterion));
    }

    /** From now on no worse than this by this criterion; the next search begins where this one ended. */
    void keep(int criterion, CpSolver solver) {
        model.addLessOrEqual(criteria.get(criterion), Math.round(solver.objectiveValue()));
        model.clearHints();
        begins.values().forEach(b -> {
            model.addHint(b.at, solver.value(b.at));
            if (b.onDuty != b.at) model.addHint(b.onDuty, solver.value(b.onDuty));
        });
    }

    /** When each job begins in what the solver found. */
    Map<Task, Long> begun(CpSolver solver) {
        Map<Task, Long> begun = new LinkedHashMap<>();
        begins.forEach((task, b) -> begun.put(task, solver.value(b.at)));
        return begun;
    }
}
