// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.Comeback;
import deich.engine.Comeback.Job;
import deich.engine.Comeback.Patient;
import deich.engine.Comeback.Wait;
import deich.engine.Deployment;
import deich.engine.Deployment.Task;
import deich.engine.Deployment.Turn;
import deich.engine.Run;
import deich.engine.Run.JobKind;
import deich.engine.Run.Outage;
import deich.engine.Run.Work;
import deich.engine.Shift;
import deich.engine.draw.Values;
import deich.engine.plant.CrewPlan;
import deich.engine.plant.FallbackPlan;
import deich.engine.plant.JobPlan;
import deich.engine.plant.Layout;
import deich.engine.plant.Trees;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether the order of jobs changes anything but when things are back, and what they wait for then.
 *
 * <p>Any order lies between two runs: in one, every crew has as many places as it could want, in the other no crew ever
 * takes a job. Where the same falls at the same time in both, it does so in every order; where what a component needs is
 * down beyond its tolerance before the component could be back at the earliest, the tolerance plays no part any more. What
 * falls once and comes back only when all it needs is back stays up.
 */
final class Comebacks {
    private final Layout layout;
    private final LocalDateTime start;
    private final List<Strike> strikes;
    private final boolean spoils;
    /** As early as could be, and as late. */
    private final Run early;

    private final Run late;
    private final Map<String, Map<JobKind, Work>> works = new HashMap<>();
    private final SortedMap<String, Shift> shifts = new TreeMap<>();

    /** Something depends on the order after all. */
    private static final class Open extends RuntimeException {
        private static final long serialVersionUID = 1;

        Open() {
            super("depends on the order", null, false, false);
        }
    }

    private Comebacks(Layout layout, LocalDateTime start, List<Strike> strikes, boolean spoils, Run early, Run late) {
        this.layout = layout;
        this.start = start;
        this.strikes = strikes;
        this.spoils = spoils;
        this.early = early;
        this.late = late;
        for (Work work : early.jobs())
            works.computeIfAbsent(work.component(), _ -> new HashMap<>()).put(work.kind(), work);
    }

    /** @param early run with places for everybody; empty when the order changes more than when things are back */
    static Optional<Comeback> of(Simulation simulation, Values values, Run early) {
        Layout layout = simulation.layout();
        Run late = simulation.run(values, nobodyWorks(layout, early));
        var comebacks = new Comebacks(
                layout, simulation.scenario().start(), simulation.struck(values), simulation.spoils(), early, late);
        try {
            return Optional.of(comebacks.comeback());
        } catch (Open open) {
            return Optional.empty();
        }
    }

    private static Deployment nobodyWorks(Layout layout, Run early) {
        List<Turn> turns = new ArrayList<>();
        for (String c : early.outages().keySet())
            for (JobPlan job : jobs(layout, layout.number(c)))
                if (job.crew() != JobPlan.NOBODY) turns.add(new Turn(new Task(c, job.kind()), NEVER));
        return new Deployment(turns, Map.of());
    }

    private static List<JobPlan> jobs(Layout layout, int c) {
        List<JobPlan> jobs = new ArrayList<>();
        jobs.add(layout.recoveries().repair()[c]);
        JobPlan rebuild = layout.recoveries().rebuild()[c];
        if (rebuild != null) jobs.add(rebuild);
        jobs.add(layout.recoveries().restart()[c]);
        return jobs;
    }

    private static void demand(boolean condition) {
        if (!condition) throw new Open();
    }

    private Comeback comeback() {
        demand(early.circles().isEmpty() && late.circles().isEmpty());
        demand(early.outages().keySet().equals(late.outages().keySet()));
        SortedMap<String, Patient> patients = new TreeMap<>();
        SortedMap<String, List<Run.Stretch>> levels = new TreeMap<>();
        for (String c : early.outages().keySet()) {
            demand(late.outagesOf(c).size() == 1 && early.outagesOf(c).size() == 1);
            demand(late.outagesOf(c).getFirst().from() == outage(c).from());
            demand(layout.crews()[layout.number(c)] == null);
            if (outage(c).ends() || workedOn(c)) patients.put(c, patient(c, outage(c)));
            if (late.levels().containsKey(c)) levels.put(c, levels(c));
        }
        return new Comeback(patients, shifts, levels);
    }

    private Outage outage(String c) {
        return early.outagesOf(c).getFirst();
    }

    private boolean workedOn(String c) {
        return works.containsKey(c);
    }

    private List<Run.Stretch> levels(String service) {
        FallbackPlan[] fallbacks = layout.fallbacks()[layout.number(service)];
        if (fallbacks != null)
            for (FallbackPlan f : fallbacks) demand(!f.draws() && (f.tree() == Trees.NONE || untouched(f.tree())));
        return Objects.requireNonNull(late.levels().get(service));
    }

    private boolean untouched(int tree) {
        for (int leaf = layout.trees().leafFrom()[tree]; leaf < layout.trees().leafFrom()[tree + 1]; leaf++)
            if (early.outages().containsKey(layout.ids()[layout.trees().target()[leaf]])) return false;
        return true;
    }

    private Patient patient(String id, Outage outage) {
        int c = layout.number(id);
        List<Strike> of = strikes.stream().filter(s -> s.component() == c).toList();
        demand(of.stream().map(Strike::begins).distinct().count() <= 1);
        long struck = of.isEmpty() ? outage.from() : of.getFirst().begins();
        demand(struck == outage.from()
                || works.getOrDefault(id, Map.of()).values().stream().allMatch(w -> w.ready() >= struck));
        long free = outage.from();
        for (Strike s : of) if (!s.repaired()) free = Math.max(free, s.ends());
        if (spoils && rebuildable(c)) demand(!works.getOrDefault(id, Map.of()).containsKey(JobKind.RESTART));
        List<Job> jobs = new ArrayList<>();
        for (JobPlan plan : jobs(layout, c)) {
            Work work = works.getOrDefault(id, Map.of()).get(plan.kind());
            if (work != null) jobs.add(job(work, plan));
        }
        return new Patient(id, outage.from(), free, outage.until(), jobs, waits(c, outage.until(), true));
    }

    private boolean rebuildable(int c) {
        return layout.recoveries().rebuild()[c] != null && !layout.recoveries().cold()[c];
    }

    private Job job(Work work, JobPlan plan) {
        Wait waits = plan.tree() == Trees.NONE ? Wait.NOTHING : waits(plan.tree(), work.ready(), false);
        if (work.until() == NEVER) return new Job(work.kind(), work.crew(), NEVER, waits);
        demand(work.began() != NEVER);
        Shift shift = work.crew() == null ? null : shift(plan.crew(), work.crew());
        long length = shift == null ? work.until() - work.began() : shift.within(work.began(), work.until());
        return new Job(work.kind(), work.crew(), length, waits);
    }

    private Shift shift(int crew, String id) {
        return shifts.computeIfAbsent(id, _ -> shift(layout, crew, start));
    }

    static Shift shift(Layout layout, int crew, LocalDateTime start) {
        CrewPlan plan = Objects.requireNonNull(layout.crews()[crew]);
        return new Shift(plan.places(), plan.hours(), start);
    }

    /** @param before when what waits could be back at the earliest: tolerances must have run out by then */
    private Wait waits(int tree, long before, boolean starting) {
        Trees trees = layout.trees();
        int root = trees.root()[tree];
        if (root != Trees.FLAT) return node(root, before, starting);
        List<Wait> all = new ArrayList<>();
        for (int leaf = trees.leafFrom()[tree]; leaf < trees.leafFrom()[tree + 1]; leaf++) {
            Wait wait = leaf(leaf, before, starting);
            if (wait != null) all.add(wait);
        }
        return all.isEmpty() ? Wait.NOTHING : new Comeback.Some(all.size(), all);
    }

    private Wait node(int node, long before, boolean starting) {
        Trees trees = layout.trees();
        if (trees.wanted()[node] == Trees.LEAF)
            return Objects.requireNonNullElse(leaf(trees.branches()[node], before, starting), Wait.NOTHING);
        List<Wait> of = new ArrayList<>();
        for (int branch = node + 1; branch < trees.end()[node]; branch = trees.end()[branch])
            of.add(node(branch, before, starting));
        return new Comeback.Some(trees.wanted()[node], of);
    }

    /** Null for what is not down, or need not be up. */
    private @Nullable Wait leaf(int leaf, long before, boolean starting) {
        Trees trees = layout.trees();
        String target = layout.ids()[trees.target()[leaf]];
        if (!early.outages().containsKey(target)) return null;
        if (!starting && trees.is(leaf, Trees.Leaf.ONLY)) return null;
        demand(!trees.is(leaf, Trees.Leaf.LEVEL));
        long tolerance = trees.tolerance()[leaf];
        boolean required = starting && trees.is(leaf, Trees.Leaf.REQUIRED);
        if (tolerance == NEVER && !required) return null;
        demand(required || tolerance == 0 || Times.plus(outage(target).from(), tolerance) <= before);
        return new Comeback.One(target);
    }
}
