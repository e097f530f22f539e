// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.plant.Extras;
import deich.engine.plant.Graph;
import deich.engine.plant.Ints;
import deich.engine.plant.JobPlan;
import deich.engine.plant.Meeting;
import deich.engine.plant.Trees;
import deich.engine.plant.Users;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** What the unusable components wait for when a run is over, clocks apart (docs/law.md, "Deadlocks and circles"). */
final class Waiting {
    private final Scene scene;
    /** What counts as usable besides what is. */
    private BitSet up = new BitSet();

    private final Meeting starting;
    private final Meeting working;
    private final Map<Integer, List<Integer>> byCrew = new HashMap<>();
    private final Ints down = new Ints();
    private final BitSet returning = new BitSet();

    Waiting(Scene scene) {
        this.scene = scene;
        starting = new ByNow(true);
        working = new ByNow(false);
        Ints touched = scene.state.touched();
        for (int i = 0; i < touched.size(); i++) if (canReturn(touched.get(i))) note(touched.get(i));
    }

    /** Needs met by what is up, by endless tolerances, by the levels at the end. */
    private final class ByNow extends Meeting {
        private final boolean toStart;

        ByNow(boolean toStart) {
            super(scene.trees);
            this.toStart = toStart;
        }

        @Override
        public boolean leafMet(int leaf) {
            int target = trees.target()[leaf];
            if (!scene.state.down(target) || up.get(target)) return true;
            boolean endless = !(toStart && trees.is(leaf, Trees.Leaf.REQUIRED)) && scene.tolerance(leaf) == NEVER;
            return endless || level(leaf, target);
        }

        private boolean level(int leaf, int target) {
            if (!trees.is(leaf, Trees.Leaf.LEVEL)) return false;
            Emergency e = scene.levels.of(target);
            return e != null && e.level(e.used) >= trees.atLevel()[leaf];
        }
    }

    private boolean canReturn(int c) {
        if (!scene.state.down(c)) return false;
        Trouble trouble = scene.state.trouble(c);
        return trouble == null || (trouble.endless == 0 && ends(trouble.repair) && ends(trouble.start));
    }

    private static boolean ends(@Nullable Work work) {
        return work == null || work.length != NEVER;
    }

    private void note(int c) {
        down.add(c);
        returning.set(c);
        forJobs(c, work -> {
            if (work.crewed())
                byCrew.computeIfAbsent(work.plan.crew(), _ -> new ArrayList<>()).add(c);
        });
    }

    private void forJobs(int c, java.util.function.Consumer<Work> what) {
        Trouble trouble = scene.state.trouble(c);
        if (trouble == null) return;
        if (trouble.repair != null) what.accept(trouble.repair);
        if (trouble.start != null) what.accept(trouble.start);
    }

    private boolean met(int c) {
        if (!starting.met(c)) return false;
        Trouble trouble = scene.state.trouble(c);
        return trouble == null || (met(trouble.repair) && met(trouble.start));
    }

    private boolean met(@Nullable Work work) {
        return work == null || (working.met(work.plan.tree()) && (!work.crewed() || up(work.plan.crew())));
    }

    private boolean up(int c) {
        return !scene.state.down(c) || up.get(c);
    }

    /** All that can return and waits for nothing that does not, beginning with these. */
    BitSet rise(BitSet from) {
        up = (BitSet) from.clone();
        Ints queue = new Ints();
        if (from.isEmpty()) for (int i = 0; i < down.size(); i++) queue.add(down.get(i));
        else from.stream().forEach(c -> users(c, queue::add));
        while (!queue.isEmpty()) {
            int c = queue.removeLast();
            if (!returning.get(c) || up.get(c) || !met(c)) continue;
            up.set(c);
            users(c, queue::add);
        }
        return up;
    }

    /** All that would be up if all of them were, besides what comes back by itself. */
    BitSet hold(BitSet back) {
        up = (BitSet) returning.clone();
        Ints queue = new Ints();
        for (int i = 0; i < down.size(); i++) queue.add(down.get(i));
        while (!queue.isEmpty()) {
            int c = queue.removeLast();
            if (!up.get(c) || back.get(c) || met(c)) continue;
            up.clear(c);
            users(c, queue::add);
        }
        BitSet held = (BitSet) up.clone();
        held.andNot(back);
        return held;
    }

    /** What a component waits for, given what comes back by itself: targets of unmet leaves that matter, and crews. */
    void lacks(int c, BitSet back, IntConsumer lack) {
        up = back;
        IntConsumer target = leaf -> lack.accept(scene.trees.target()[leaf]);
        starting.missing(c, target);
        forJobs(c, work -> {
            working.missing(work.plan.tree(), target);
            if (work.plan.crew() != JobPlan.NOBODY && !up(work.plan.crew())) lack.accept(work.plan.crew());
        });
    }

    private void users(int c, IntConsumer user) {
        Users users = scene.layout.users();
        for (int use = users.from()[c]; use < users.from()[c + 1]; use++)
            user.accept(Users.component(users.user()[use]));
        Extras extras = scene.layout.extras();
        Graph uses = extras.uses();
        for (int use = uses.from()[c]; use < uses.from()[c + 1]; use++)
            user.accept(extras.owner(extras.treeOf(uses.to()[use])));
        byCrew.getOrDefault(c, List.of()).forEach(user::accept);
    }
}
