// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.run.State.DOWN;
import static deich.engine.run.State.FELL;
import static deich.engine.run.State.HELD;
import static deich.engine.run.State.OWES;
import static deich.engine.run.State.ROSE;

import deich.engine.plant.Extras;
import deich.engine.plant.Ints;
import deich.engine.plant.Layout;
import deich.engine.plant.Trees;
import deich.engine.plant.Users;

/**
 * Rise and fall of one moment (law 2): the least that is forced comes up, the most that can stays up. Both walk along
 * the users of what changed, so that a moment costs what it affects.
 */
final class Tide {
    private final Scene scene;
    private final Layout layout;
    private final Trees trees;
    private final Users users;
    private final Extras extras;
    private final State state;
    private final Looks looks;
    /** What may come up by a change of its own, what may go down, whose level may have changed. */
    private final Ints risers = new Ints();

    private final Ints fallers = new Ints();
    private final Ints services = new Ints();
    private final Ints queue = new Ints();
    final Ints risen = new Ints();
    final Ints fallen = new Ints();
    private boolean rising;

    Tide(Scene scene, Looks looks) {
        this.scene = scene;
        layout = scene.layout;
        trees = scene.trees;
        users = layout.users();
        extras = layout.extras();
        state = scene.state;
        this.looks = looks;
    }

    void begin() {
        risers.clear();
        fallers.clear();
        services.clear();
        risen.clear();
        fallen.clear();
    }

    /** Something that kept the component down is over. */
    void mayRise(int component) {
        risers.add(component);
    }

    /** Something it needs is no longer bridged. */
    void mayFall(int component) {
        if (state.down(component)) looks.hurt(component);
        else fallers.add(component);
    }

    /** The level of a service may have changed by the clock or by what it borrows. */
    void mayHelp(int service) {
        services.add(service);
    }

    /** Struck: out of the set before anything rises. */
    void strike(int component) {
        if (state.down(component)) return;
        state.since[component] = scene.now;
        state.set(component, (byte) (DOWN | FELL));
        fallen.add(component);
        scene.levels.down(component);
    }

    void rise() {
        rising = true;
        for (int i = 0; i < risers.size(); i++) queue.add(risers.get(i));
        for (int i = 0; i < services.size(); i++) level(services.get(i), true);
        while (!queue.isEmpty()) {
            int component = queue.removeLast();
            if (canRise(component)) raise(component);
        }
    }

    private boolean canRise(int c) {
        if ((state.marks[c] & (DOWN | HELD)) != DOWN) return false;
        if (state.is(c, OWES)) {
            looks.jobs(c);
            return false;
        }
        return trees.root()[c] == Trees.FLAT ? allMet(c) : scene.starting.met(c);
    }

    /** Begins where the last search ended: many things that come back one by one cost no more than one search. */
    private boolean allMet(int c) {
        int begin = trees.leafFrom()[c];
        int end = trees.leafFrom()[c + 1];
        int hint = begin + state.hint[c];
        for (int leaf = hint; leaf < end; leaf++) if (unmet(c, leaf, begin)) return false;
        for (int leaf = begin; leaf < hint; leaf++) if (unmet(c, leaf, begin)) return false;
        return true;
    }

    private boolean unmet(int c, int leaf, int begin) {
        if (scene.starting.leafMet(leaf)) return false;
        state.hint[c] = leaf - begin;
        return true;
    }

    private void raise(int c) {
        state.clear(c, DOWN);
        if (!state.is(c, ROSE)) {
            state.set(c, ROSE);
            risen.add(c);
        }
        for (int use = users.from()[c]; use < users.from()[c + 1]; use++) {
            int user = Users.component(users.user()[use]);
            if (state.down(user)) queue.add(user);
        }
        extras(c);
    }

    void fall() {
        rising = false;
        for (int i = 0; i < services.size(); i++) checkUsers(services.get(i));
        for (int i = 0; i < fallen.size(); i++) queue.add(fallen.get(i));
        for (int i = 0; i < fallers.size(); i++) check(fallers.get(i));
        while (!queue.isEmpty()) pull(queue.removeLast());
    }

    private void check(int c) {
        if (!state.down(c) && !scene.running.met(c)) drop(c);
    }

    private void drop(int c) {
        boolean rose = state.is(c, ROSE);
        state.set(c, rose ? DOWN : (byte) (DOWN | FELL));
        if (!rose) {
            state.since[c] = scene.now;
            fallen.add(c);
        }
        scene.levels.down(c);
        queue.add(c);
    }

    /** Pulls down what cannot do without a component that went down. */
    private void pull(int c) {
        boolean fresh = state.is(c, FELL);
        for (int use = users.from()[c]; use < users.from()[c + 1]; use++) {
            int code = users.user()[use];
            int user = Users.component(code);
            if (state.down(user)) looks.hurt(user);
            else if ((code & Users.HARD) != 0) drop(user);
            else if (!fresh || (code & Users.BUFFERED) == 0 || scene.tolerance(users.leaf()[use]) == 0) check(user);
        }
        extras(c);
    }

    /** Looks at the jobs and fallbacks that need a component. */
    private void extras(int c) {
        int[] from = extras.uses().from();
        for (int use = from[c]; use < from[c + 1]; use++) extra(extras.uses().to()[use]);
        if (layout.capacities()[c] > 0) pool(c);
        looks.crew(c);
    }

    /** Looks at those who use what a component lends. */
    private void pool(int c) {
        for (Emergency e : scene.levels.borrowers.values().toArray(Emergency[]::new))
            if (scene.levels.borrows(e, c)) level(e.service, false);
    }

    /** A leaf of a job or a fallback changed. */
    void extra(int leaf) {
        int tree = extras.treeOf(leaf);
        int owner = extras.owner(tree);
        if (extras.ofFallback(tree)) level(owner, false);
        else looks.jobs(owner);
    }

    /** Passes a change of a service's level on to those who live by it. */
    private void level(int service, boolean always) {
        if (!state.down(service) || !(scene.levels.changed(service) || always)) return;
        if (rising && !always) services.add(service);
        for (int use = users.from()[service]; use < users.from()[service + 1]; use++) {
            if (!trees.is(users.leaf()[use], Trees.Leaf.LEVEL)) continue;
            int user = Users.component(users.user()[use]);
            if (rising) queue.add(user);
            else recheck(user);
        }
        int[] from = extras.uses().from();
        for (int use = from[service]; use < from[service + 1]; use++) {
            int leaf = extras.uses().to()[use];
            if (trees.is(leaf, Trees.Leaf.LEVEL)) extra(leaf);
        }
    }

    private void checkUsers(int service) {
        for (int use = users.from()[service]; use < users.from()[service + 1]; use++)
            if (trees.is(users.leaf()[use], Trees.Leaf.LEVEL)) recheck(Users.component(users.user()[use]));
    }

    private void recheck(int user) {
        if (state.down(user)) looks.hurt(user);
        else check(user);
    }

    /**
     * Prepares another rise and fall of the same moment: what fell for want of something that may have been borrowed by
     * now is given another chance.
     */
    void again() {
        int[] down = fallen.toArray();
        fallen.clear();
        for (int c : down) {
            if (state.is(c, HELD)) {
                fallen.add(c);
            } else {
                state.clear(c, (byte) (DOWN | FELL));
                fallers.add(c);
            }
        }
        for (int i = 0; i < risen.size(); i++) if (!state.down(risen.get(i))) fallers.add(risen.get(i));
    }
}
