// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.draw.Draws;
import deich.engine.draw.Values;
import deich.engine.plant.CopyPlan;
import deich.engine.plant.Laying;
import deich.model.inventory.Component;
import deich.model.inventory.Data;
import deich.model.inventory.Effect;
import java.util.Objects;

/** Which copies survive, and how old the youngest is (law 7). */
final class Losses {
    private final Scene scene;
    private final Jobs jobs;

    Losses(Scene scene, Jobs jobs) {
        this.scene = scene;
        this.jobs = jobs;
    }

    void struck(Strike strike) {
        lose(strike.component(), strike);
    }

    void spoiled(int data, Strike by) {
        lose(data, by);
    }

    /** The live data are lost, once in an outage. */
    private void lose(int c, Strike by) {
        CopyPlan[] copies = scene.layout.copies()[c];
        Trouble trouble = scene.state.troubleOf(c);
        if (copies == null || trouble.dataLost) return;
        trouble.dataLost = true;
        Component data = scene.layout.component(c);
        CopyPlan best = null;
        double youngest = Double.POSITIVE_INFINITY;
        for (CopyPlan copy : copies) {
            double age = reached(copy, data, by) ? Double.POSITIVE_INFINITY : age(data, copy, by);
            if (age < youngest) {
                youngest = age;
                best = copy;
            }
        }
        scene.log.loss(c, scene.now, best == null ? NEVER : Math.round(youngest), best, by.hit());
        if (best == null && !Objects.requireNonNull(data.data()).emptyStart()) jobs.lostForGood(c);
    }

    /** Whether the effect destroys the copy along with the live data. */
    private boolean reached(CopyPlan plan, Component data, Strike by) {
        Data.Copy copy = plan.copy();
        Component origin = scene.layout.component(by.component());
        return switch (by.effect()) {
            case DESTROYED -> copy.place() != null && copy.place().equals(Spoil.place(origin));
            case ENCRYPTED ->
                copy.replica()
                        || (copy.online()
                                && !copy.immutable()
                                && domain(origin, data).equals(plan.domain()));
            case UNTRUSTED -> copy.replica();
            case DOWN, ISOLATED -> false;
        };
    }

    private static String domain(Component origin, Component data) {
        String stated = origin.adminDomain();
        return stated == null ? Laying.dataDomain(data) : stated;
    }

    /** Age of the youngest state of the copy from before the intruder; infinite for none. */
    private double age(Component data, CopyPlan plan, Strike by) {
        String name = data.id() + ":" + plan.copy().id();
        Values values = scene.values;
        long every = values.duration(plan.every(), Draws.name("every:" + name));
        long transfer = values.duration(plan.transfer(), Draws.name("transfer:" + name));
        if (every == NEVER || transfer == NEVER) return Double.POSITIVE_INFINITY;
        double part = values.planned() ? 1 : values.uniform(Draws.name("age:" + name));
        double latest = part * every + transfer;
        long dwell = dwell(by);
        if (latest >= dwell) return latest;
        long keeps = values.buffer(plan.keeps(), Draws.name("keeps:" + name));
        return before(latest, every, dwell, keeps);
    }

    private static double before(double latest, long every, long dwell, long keeps) {
        if (dwell == NEVER) return Double.POSITIVE_INFINITY;
        double back = every == 0 ? dwell - latest : Math.ceil((dwell - latest) / every) * every;
        return back <= keeps ? latest + back : Double.POSITIVE_INFINITY;
    }

    private long dwell(Strike by) {
        if (by.effect() == Effect.DESTROYED) return 0;
        var term = deich.engine.draw.Term.of(
                by.hit().dwell(), scene.layout.inventory().classes());
        return scene.values.duration(term, Draws.name("dwell:" + by.hit().id()));
    }
}
