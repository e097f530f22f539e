// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.plant.Trees;
import deich.engine.plant.Users;
import deich.model.inventory.Component;
import deich.model.inventory.Effect;
import deich.model.inventory.Kind;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** What falls in the wake of an effect that spoils (law 4; docs/law.md, "Spoiling"). */
final class Spoil {
    private final Scene scene;
    private final State state;
    private final Looks looks;
    private final Jobs jobs;
    private final Losses losses;
    private final Queue<Reach> reached = new PriorityQueue<>(
            Comparator.comparingLong((Reach r) -> r.by.order()).thenComparingInt(r -> r.component));

    /** A component that the spoil of a strike may reach. */
    private record Reach(Strike by, int component) {}

    Spoil(Scene scene, Looks looks, Jobs jobs, Losses losses) {
        this.scene = scene;
        state = scene.state;
        this.looks = looks;
        this.jobs = jobs;
        this.losses = losses;
    }

    /** A strike that spoils begins: its target is an origin from now on. */
    void begins(Strike strike) {
        int c = strike.component();
        Trouble trouble = state.troubleOf(c);
        trouble.origins.add(strike);
        trouble.wasOrigin = true;
        if (trouble.spoiledBy != null) {
            trouble.spoiledBy = null;
            jobs.oweAnother(c);
        }
        losses.struck(strike);
        Users users = scene.layout.users();
        for (int use = users.from()[c]; use < users.from()[c + 1]; use++)
            looks.spoil(Users.component(users.user()[use]));
    }

    /** Step 6 of a moment: the smallest hit, then the smallest origin, takes all it reaches before the next. */
    void spread() {
        for (int i = 0; i < looks.spoiled.size(); i++) own(looks.spoiled.get(i));
        for (Reach next = reached.poll(); next != null; next = reached.poll()) if (open(next.component)) spoil(next);
    }

    /** Looks from a component at what it lacks. */
    private void own(int c) {
        if (!open(c)) return;
        Trees trees = scene.trees;
        for (int leaf = trees.leafFrom()[c]; leaf < trees.leafFrom()[c + 1]; leaf++) {
            Trouble target = state.trouble(trees.target()[leaf]);
            if (target == null || scene.running.leafMet(leaf)) continue;
            for (Strike origin : target.origins) reach(origin, c);
            if (target.spoiledBy != null) reach(target.spoiledBy, c);
        }
    }

    /** Whether the component can be spoiled at all now. */
    private boolean open(int c) {
        if (!state.down(c)) return false;
        Trouble trouble = state.trouble(c);
        return (trouble == null || (!trouble.wasOrigin && trouble.spoiledBy == null)) && !scene.running.met(c);
    }

    private void reach(Strike by, int c) {
        if (!apart(by, scene.layout.component(c))) reached.add(new Reach(by, c));
    }

    private void spoil(Reach reach) {
        int c = reach.component;
        state.troubleOf(c).spoiledBy = reach.by;
        losses.spoiled(c, reach.by);
        jobs.oweAnother(c);
        Users users = scene.layout.users();
        for (int use = users.from()[c]; use < users.from()[c + 1]; use++)
            if (!scene.running.leafMet(users.leaf()[use])) reach(reach.by, Users.component(users.user()[use]));
    }

    /** Another admin domain, or another place, stops what is encrypted, untrusted or destroyed. */
    private boolean apart(Strike by, Component c) {
        Component origin = scene.layout.component(by.component());
        return by.effect() == Effect.DESTROYED
                ? differ(c.place(), place(origin))
                : differ(c.adminDomain(), origin.adminDomain());
    }

    /** A site is its own place. */
    static @Nullable String place(Component origin) {
        return origin.kind() == Kind.SITE ? origin.id() : origin.place();
    }

    private static boolean differ(@Nullable String a, @Nullable String b) {
        return a != null && b != null && !a.equals(b);
    }
}
