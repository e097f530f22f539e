// SPDX-License-Identifier: EUPL-1.2
package deich.engine.story;

import static deich.engine.Run.NEVER;

import deich.engine.Run;
import deich.engine.Run.Outage;
import deich.engine.Run.Struck;
import deich.engine.Run.Work;
import deich.engine.Story.Step;
import deich.engine.Story.StepKind;
import deich.engine.plant.JobPlan;
import deich.engine.plant.Layout;
import deich.engine.plant.Trees;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The critical path of an outage, found from its end backwards: what held the component up just before, since when, and
 * what held that up before.
 */
final class Recovery {
    private final History history;
    private final Layout layout;
    private final Run run;
    private final Causes causes;
    private final List<Step> steps = new ArrayList<>();
    /** Where the walk has been at the present time: what waits for each other is walked through once. */
    private final Set<String> passed = new HashSet<>();

    /** From the hit to the outage that the story is about. */
    private final List<Outage> chain;

    private Outage at;
    private long time;

    private Recovery(History history, Causes causes, Outage outage) {
        this.history = history;
        this.causes = causes;
        layout = history.layout;
        run = history.run;
        chain = causes.chain(outage);
        at = outage;
        time = history.end(outage);
    }

    static List<Step> steps(History history, Causes causes, Outage outage) {
        Recovery recovery = new Recovery(history, causes, outage);
        while (recovery.back()) {}
        return recovery.steps.reversed();
    }

    /** One step back. @return false at the hit with which it all began */
    private boolean back() {
        if (time <= at.from()) return before();
        passed.add(at.component());
        if (standstill() || work() || waits() || need()) return true;
        return workNeeds() || hit();
    }

    /**
     * Before the outage began there was what made it begin; and where that was a later hit, whatever kept the component
     * that the story is about from running until then.
     */
    private boolean before() {
        return down(causes.chain(at)) || down(chain);
    }

    /** Goes to the last link of a chain that was down before the present time. */
    private boolean down(List<Outage> chain) {
        for (Outage link : chain.reversed()) {
            if (link.from() >= time) continue;
            at = link;
            return true;
        }
        return false;
    }

    private void step(StepKind kind, long from, String detail) {
        if (from < time) steps.add(new Step(at.component(), kind, from, time, detail));
        time = from;
        passed.clear();
    }

    private boolean standstill() {
        if (time < run.horizon()) return false;
        String c = at.component();
        for (Run.Deadlock d : run.deadlocks()) if (d.ring().contains(c)) return stands(StepKind.DEADLOCK, d.since());
        for (Run.Circle d : run.circles()) if (d.ring().contains(c)) return stands(StepKind.CIRCLE, d.since());
        return false;
    }

    private boolean stands(StepKind kind, long since) {
        step(kind, Math.max(at.from(), since), "");
        return true;
    }

    /** Somebody was at work on it. */
    private boolean work() {
        Optional<Work> work =
                jobs().filter(w -> w.began() < time && end(w) >= time).findFirst();
        work.ifPresent(w -> step(kind(w), Math.max(w.began(), at.from()), w.crew() == null ? "" : w.crew()));
        return work.isPresent();
    }

    /** It was ready for work and had to wait; without a crew: work had begun, and a further hit undid it. */
    private boolean waits() {
        Optional<Work> work =
                jobs().filter(w -> w.ready() < time && (w.began() >= time)).findFirst();
        work.ifPresent(w -> step(
                w.crew() == null ? kind(w) : StepKind.WAIT_FOR_CREW,
                Math.max(w.ready(), at.from()),
                w.crew() == null ? "" : w.crew()));
        return work.isPresent();
    }

    private Stream<Work> jobs() {
        return history.jobs(at.component()).stream();
    }

    private long end(Work work) {
        return work.until() == NEVER ? run.horizon() : work.until();
    }

    private static StepKind kind(Work work) {
        return StepKind.valueOf(work.kind().name());
    }

    /** It waited for something that it needs: the path leads on there. */
    private boolean need() {
        Lacking lacking = new Lacking(history, time - 1, true);
        for (Outage o : lacking.of(layout.number(at.component())))
            if (!passed.contains(o.component())) {
                at = o;
                return true;
            }
        return false;
    }

    /** The work itself lacked something. */
    private boolean workNeeds() {
        Lacking lacking = new Lacking(history, time - 1, false);
        int c = layout.number(at.component());
        Optional<Outage> lack = Stream.of(
                        layout.recoveries().repair()[c],
                        layout.recoveries().restart()[c],
                        layout.recoveries().rebuild()[c])
                .flatMap(Stream::ofNullable)
                .filter(job -> job.tree() != Trees.NONE && due(job))
                .flatMap(job -> lacking.of(job.tree()).stream())
                .findFirst();
        lack.ifPresent(o ->
                step(StepKind.WAIT_FOR_WORK_NEEDS, Math.max(at.from(), Math.min(o.from(), time - 1)), o.component()));
        return lack.isPresent();
    }

    /** Whether that job began just when the waiting was over, or never did. */
    private boolean due(JobPlan job) {
        Optional<Work> next = jobs().filter(w -> w.kind() == job.kind() && w.ready() >= time)
                .min(Comparator.comparingLong(Work::ready));
        return next.map(w -> w.ready() == time).orElse(time == run.horizon());
    }

    /** Nothing else kept it down: a hit that ends by itself. */
    private boolean hit() {
        long from = jobs().mapToLong(Work::until)
                .filter(until -> until > at.from() && until < time)
                .max()
                .orElse(at.from());
        step(StepKind.HIT_LASTS, from, hitSince(from));
        return true;
    }

    private String hitSince(long from) {
        String first = at.cause() instanceof Struck s ? s.hit() : "";
        if (from == at.from() && !first.isEmpty()) return first;
        return run.struck().entrySet().stream()
                .filter(e -> !e.getKey().equals(first) && e.getValue().contains(at.component()))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElse(first);
    }
}
