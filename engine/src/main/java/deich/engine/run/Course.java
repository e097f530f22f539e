// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.run.State.BACK;
import static deich.engine.run.State.FELL;
import static deich.engine.run.State.HELD;
import static deich.engine.run.State.ROSE;

import deich.engine.run.Agenda.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One run from the first hit to the horizon, moment by moment (law 2). */
final class Course {
    private final Scene scene;
    private final State state;
    private final Agenda agenda;
    private final List<Strike> strikes;
    private final Looks looks;
    private final Tide tide;
    private final Loans loans;
    private final Jobs jobs;
    private final Spoil spoil;
    private final Clocks clocks;
    private final Circles circles;
    private final List<Strike> beginning = new ArrayList<>();

    Course(Scene scene, Strikes plan, List<Strike> strikes, Circles circles) {
        this.scene = scene;
        state = scene.state;
        agenda = scene.agenda;
        this.strikes = strikes;
        looks = new Looks(scene, plan.spoil());
        tide = new Tide(scene, looks);
        loans = new Loans(scene, tide);
        jobs = new Jobs(scene, looks, plan.scenario().start());
        spoil = new Spoil(scene, looks, jobs, new Losses(scene, jobs));
        clocks = new Clocks(scene, tide, looks);
        this.circles = circles;
    }

    /** Runs to the horizon, or until the run is found to go round. */
    void run() {
        for (int s = 0; s < strikes.size(); s++) agenda.add(strikes.get(s).begins(), What.HIT_BEGINS, s);
        circles.await(strikes.size());
        while (agenda.forward(scene.horizon)) {
            scene.now = agenda.time();
            if (moment() && circles.closed(tide, jobs)) return;
        }
        jobs.close();
    }

    /** One moment of the law. @return false when nothing happens in it */
    private boolean moment() {
        tide.begin();
        looks.begin();
        loans.begin();
        if (!happen()) return false; // hits end and begin, jobs are done, clocks strike
        tide.rise();
        tide.fall();
        while (loans.settle()) {
            tide.again();
            tide.rise();
            tide.fall();
        }
        jobs.ended();
        note();
        spoil.spread();
        jobs.settle();
        scene.levels.note();
        return true;
    }

    private boolean happen() {
        boolean any = false;
        for (What what : agenda.present()) {
            for (int event = agenda.first(); event >= 0; event = agenda.after(event))
                if (agenda.what(event) == what) any |= happen(what, agenda.index(event));
            if (what == What.HIT_BEGINS) origins();
        }
        return any;
    }

    /** Of the hits of one moment the one with the smallest id spoils first. */
    private void origins() {
        beginning.sort(Comparator.comparingLong(Strike::order));
        beginning.forEach(spoil::begins);
        beginning.clear();
    }

    private boolean happen(What what, int index) {
        return switch (what) {
            case REPAIR_DONE -> repaired(index);
            case HIT_ENDS -> ends(strikes.get(index));
            case HIT_BEGINS -> begins(index);
            case RESTART_DONE -> restarted(index);
            case TOLERANCE -> clocks.tolerance(index);
            case LEAF -> clocks.leaf(index);
            case FALLBACK -> clocks.fallback(index);
            case DUTY -> jobs.dutyBegins(index);
        };
    }

    private boolean repaired(int c) {
        if (!jobs.repaired(c)) return false;
        over(c);
        return true;
    }

    private boolean ends(Strike strike) {
        Trouble trouble = state.troubleOf(strike.component());
        trouble.lasting--;
        trouble.origins.remove(strike);
        over(strike.component());
        return true;
    }

    /** Something that held the component down is over. */
    private void over(int c) {
        if (!state.troubleOf(c).held()) state.clear(c, HELD);
        tide.mayRise(c);
        looks.jobs(c);
    }

    private boolean restarted(int c) {
        if (!jobs.restarted(c)) return false;
        tide.mayRise(c);
        return true;
    }

    private boolean begins(int index) {
        Strike strike = strikes.get(index);
        circles.begun();
        int c = strike.component();
        Trouble trouble = state.troubleOf(c);
        if (trouble.struck == null || trouble.struck.begins() < scene.now || strike.order() < trouble.struck.order())
            trouble.struck = strike;
        tide.strike(c);
        state.set(c, HELD);
        if (!strike.repaired()) trouble.lasting++;
        if (strike.endless()) trouble.endless++;
        agenda.add(strike.ends(), What.HIT_ENDS, index);
        jobs.struck(strike);
        if (strike.spoils()) beginning.add(strike);
        return true;
    }

    /** Notes what came up and went down, and what follows from that. */
    private void note() {
        for (int i = 0; i < tide.risen.size(); i++) up(tide.risen.get(i));
        for (int i = 0; i < tide.fallen.size(); i++) down(tide.fallen.get(i));
    }

    private void up(int c) {
        state.clear(c, ROSE);
        if (state.down(c)) return;
        scene.log.up(c);
        state.healed(c);
        state.set(c, BACK);
    }

    private void down(int c) {
        state.clear(c, FELL);
        Trouble trouble = state.trouble(c);
        Strike struck = trouble == null ? null : trouble.struck;
        scene.log.down(c, struck);
        jobs.owe(c);
        clocks.start(c);
        looks.spoil(c);
        if (state.is(c, BACK)) circles.suspect();
    }
}
