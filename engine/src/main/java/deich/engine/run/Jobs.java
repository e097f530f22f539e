// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.draw.Draws;
import deich.engine.draw.Values;
import deich.engine.plant.CrewPlan;
import deich.engine.plant.Ints;
import deich.engine.plant.JobPlan;
import deich.engine.plant.Layout;
import deich.engine.run.Agenda.What;
import deich.model.scenario.Hit;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Repairs, rebuilds and restarts, and the crews that do them (laws 4 and 5). */
final class Jobs {
    private final Scene scene;
    private final State state;
    private final Looks looks;
    private final LocalDateTime start;
    private final Duty always;
    private final Map<Integer, Team> teams = new HashMap<>();
    /** Restarts and rebuilds at their end in this moment. */
    private final Ints ended = new Ints();

    Jobs(Scene scene, Looks looks, LocalDateTime start) {
        this.scene = scene;
        this.looks = looks;
        this.start = start;
        always = Duty.ALWAYS;
        state = scene.state;
    }

    /** A hit begins on a component: to be repaired, or not; whatever was being done begins anew. */
    void struck(Strike strike) {
        int c = strike.component();
        Trouble trouble = state.troubleOf(c);
        Work repair = trouble.repair;
        if (repair != null && repair.begun) {
            repair.anew(scene.now);
            later(repair);
        }
        if (strike.repaired()) cover(trouble, strike);
        looks.jobs(c);
    }

    private void cover(Trouble trouble, Strike strike) {
        int c = strike.component();
        JobPlan plan = scene.layout.recoveries().repair()[c];
        long length = trouble.lostForGood ? NEVER : repairTime(scene.layout, scene.values, strike);
        if (trouble.repair == null) trouble.repair = new Work(c, plan, duty(plan), length);
        trouble.repair.length = Math.max(trouble.repair.length, length);
        later(trouble.repair);
    }

    /** How long the repair takes that a strike makes necessary, in seconds. */
    static long repairTime(Layout layout, Values values, Strike strike) {
        JobPlan plan = layout.recoveries().repair()[strike.component()];
        Hit hit = strike.hit();
        var term = ((Hit.Repaired) hit.end()).span() == null
                ? plan.takes()
                : deich.engine.draw.Term.of(
                        Objects.requireNonNull(((Hit.Repaired) hit.end()).span()),
                        layout.inventory().classes());
        long name = term.certain() ? 0 : Draws.name("repair:" + hit.id() + ":" + layout.ids()[strike.component()]);
        return Math.max(plan.least(), values.job(term, name, hit.id()));
    }

    /** Whether the repair of the component is done now; then its hits are over. */
    boolean repaired(int c) {
        Trouble trouble = state.trouble(c);
        if (trouble == null || trouble.repair == null || trouble.repair.until() != scene.now) return false;
        finish(trouble.repair);
        trouble.repair = null;
        trouble.origins.removeIf(Strike::repaired);
        return true;
    }

    /** Whether the restart or rebuild of the component is at its end now. */
    boolean restarted(int c) {
        Trouble trouble = state.trouble(c);
        if (trouble == null || trouble.start == null || trouble.start.until() != scene.now) return false;
        trouble.start.pause(scene.now);
        trouble.start.done = true;
        state.clear(c, State.OWES);
        ended.add(c);
        return true;
    }

    /** After rise and fall: what is usable is done, what is not begins anew. */
    void ended() {
        for (int i = 0; i < ended.size(); i++) {
            int c = ended.get(i);
            Work start = Objects.requireNonNull(Objects.requireNonNull(state.trouble(c)).start);
            if (state.down(c)) {
                reset(start);
                state.set(c, State.OWES);
                looks.jobs(c);
            } else {
                finish(start);
            }
        }
        ended.clear();
    }

    private void finish(Work work) {
        scene.log.job(work, scene.now);
        leave(work);
        work.running = false;
    }

    /** A component that went down owes a restart, or a rebuild. */
    void owe(int c) {
        JobPlan plan = plan(c);
        Trouble known = state.trouble(c);
        if (plan.nothing() && (known == null || !known.lostForGood)) return;
        Trouble trouble = state.troubleOf(c);
        long length = length(plan, trouble);
        if (length == 0 || trouble.start != null) return;
        trouble.start = new Work(c, plan, duty(plan), length);
        state.set(c, State.OWES);
        looks.jobs(c);
    }

    /** What it owes is another job now, or the same with another time. */
    void oweAnother(int c) {
        Trouble trouble = state.troubleOf(c);
        Work old = trouble.start;
        boolean fellNow = state.since[c] == scene.now;
        if (old != null && old.plan == plan(c) && !fellNow) return;
        if (old != null) leave(old);
        trouble.start = null;
        state.clear(c, State.OWES);
        owe(c);
    }

    /** No job on the component will ever end. */
    void lostForGood(int c) {
        Trouble trouble = state.troubleOf(c);
        trouble.lostForGood = true;
        if (trouble.repair != null) forGood(trouble.repair);
        if (trouble.start == null) owe(c);
        else forGood(trouble.start);
    }

    private static void forGood(Work work) {
        work.length = NEVER;
    }

    private JobPlan plan(int c) {
        var recoveries = scene.layout.recoveries();
        JobPlan rebuild = recoveries.rebuild()[c];
        return rebuild != null && (recoveries.cold()[c] || spoiledBy(c) != null)
                ? rebuild
                : recoveries.restart()[c];
    }

    private @Nullable Strike spoiledBy(int c) {
        Trouble trouble = state.trouble(c);
        return trouble == null ? null : trouble.spoiledBy;
    }

    private long length(JobPlan plan, Trouble trouble) {
        if (trouble.lostForGood) return NEVER;
        String hit = switch (plan.kind()) {
            case REBUILD ->
                trouble.spoiledBy == null ? "rebuild" : trouble.spoiledBy.hit().id();
            case REPAIR, RESTART -> "restart";
        };
        return Math.max(plan.least(), scene.values.job(plan.takes(), plan.name(), hit));
    }

    /** The last step of a moment: what lost what it needs pauses or begins anew, places are given out, jobs begin. */
    void settle() {
        for (int i = 0; i < looks.jobs.size(); i++) look(looks.jobs.get(i));
        for (int i = 0; i < looks.crews.size(); i++) {
            Team team = teams.get(looks.crews.get(i));
            if (team != null) settle(team);
        }
    }

    private void look(int c) {
        state.clear(c, State.LOOK);
        Trouble trouble = state.trouble(c);
        if (trouble == null || !state.down(c)) return;
        if (trouble.repair != null) look(trouble.repair, true);
        if (trouble.start != null) look(trouble.start, !trouble.held() && scene.starting.met(c));
    }

    /** @param due whether it may be done at all: what must come before it is over */
    private void look(Work work, boolean due) {
        boolean able = scene.running.met(work.plan.tree());
        if (!work.begun) {
            wait(work, due && able);
        } else if (!due) {
            reset(work);
        } else {
            go(work, able && manned(work));
        }
    }

    private void wait(Work work, boolean ready) {
        if (ready == work.waiting) return;
        work.waiting = ready;
        if (!ready) {
            leave(work);
            return;
        }
        work.ready = scene.now;
        if (work.crewed()) {
            team(work.plan).queue(work);
            looks.crews.add(work.plan.crew());
        } else {
            work.begin(scene.now);
            go(work, true);
        }
    }

    private void go(Work work, boolean running) {
        if (running == work.running) return;
        if (running) {
            work.resume(scene.now);
            later(work);
        } else {
            work.pause(scene.now);
        }
    }

    private void later(Work work) {
        boolean repair = work.plan.kind() == deich.engine.Run.JobKind.REPAIR;
        scene.agenda.add(work.until(), repair ? What.REPAIR_DONE : What.RESTART_DONE, work.component);
    }

    private void reset(Work work) {
        leave(work);
        work.reset();
    }

    private void leave(Work work) {
        if (!work.crewed()) return;
        team(work.plan).leave(work);
        looks.crews.add(work.plan.crew());
    }

    private boolean manned(Work work) {
        return !work.crewed() || !state.down(work.plan.crew());
    }

    private void settle(Team team) {
        for (Work work : team.placed) go(work, manned(work) && scene.running.met(work.plan.tree()));
        if (state.down(team.component)) return;
        while (team.canTake() && team.duty.on(scene.now)) {
            Work work = team.take(scene.now);
            if (work == null) break;
            work.begin(scene.now);
            go(work, true);
        }
        if (team.canTake()) wakeUp(team);
    }

    private void wakeUp(Team team) {
        long begins = team.duty.next(team.turn(scene.now));
        if (begins == team.noted || begins == NEVER) return;
        scene.agenda.add(begins, What.DUTY, team.component);
        team.noted = begins;
    }

    /** Whether a job waits for the crew, whose duty or turn begins. */
    boolean dutyBegins(int crew) {
        Team team = teams.get(crew);
        if (team == null || !team.canTake()) return false;
        looks.crews.add(crew);
        return true;
    }

    private Duty duty(JobPlan plan) {
        return plan.crew() == JobPlan.NOBODY ? always : team(plan).duty;
    }

    private Team team(JobPlan job) {
        return teams.computeIfAbsent(job.crew(), crew -> {
            CrewPlan plan = Objects.requireNonNull(scene.layout.crews()[crew]);
            return new Team(scene, crew, plan, new Duty(plan.hours(), start));
        });
    }

    /** Whether anything but restarts and rebuilds without crew is under way or waits for duty. */
    boolean loud() {
        for (Team team : teams.values()) {
            if (team.busy() && team.duty.change(scene.now) != NEVER) return true;
            for (Work work : team.placed) if (work.until() != NEVER) return true;
            long turn = team.turn(scene.now);
            if (turn > scene.now && turn != NEVER) return true;
        }
        return false;
    }

    /** Notes what is not done at the end of the run. */
    void close() {
        Ints touched = state.touched();
        for (int i = 0; i < touched.size(); i++) {
            Trouble trouble = state.trouble(touched.get(i));
            if (trouble == null) continue;
            if (trouble.repair != null) scene.log.open(trouble.repair);
            if (trouble.start != null) scene.log.open(trouble.start);
        }
    }
}
