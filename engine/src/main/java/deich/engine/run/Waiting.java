// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.plant.Extras;
import deich.engine.plant.Graph;
import deich.engine.plant.Ints;
import deich.engine.plant.JobPlan;
import deich.engine.plant.Layout;
import deich.engine.plant.Meeting;
import deich.engine.plant.Users;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Who waits for whom when nothing moves any more (docs/law.md, "Deadlocks and circles"). */
final class Waiting {
    private final Standstill still;
    private final Layout layout;
    private final int[] returning;
    private final BitSet canReturn = new BitSet();
    private final Map<Integer, List<Integer>> byCrew = new HashMap<>();
    private final Meeting starting;
    private final Meeting working;
    /** What counts as usable besides what is. */
    private BitSet up = new BitSet();

    Waiting(Standstill still) {
        this.still = still;
        layout = still.layout();
        returning = still.returning();
        starting = new ByNow(true);
        working = new ByNow(false);
        for (int c : returning) {
            canReturn.set(c);
            for (JobPlan job : still.jobs(c))
                if (crewed(job))
                    byCrew.computeIfAbsent(job.crew(), _ -> new ArrayList<>()).add(c);
        }
    }

    /** Needs met by what is up, and what needs nothing to be. */
    private final class ByNow extends Meeting {
        private final boolean toStart;

        ByNow(boolean toStart) {
            super(layout.trees());
            this.toStart = toStart;
        }

        @Override
        public boolean leafMet(int leaf) {
            return up(trees.target()[leaf]) || still.helped(leaf, toStart);
        }
    }

    private static boolean crewed(JobPlan job) {
        return job.crew() != JobPlan.NOBODY;
    }

    private boolean up(int c) {
        return !still.down(c) || up.get(c);
    }

    private boolean met(int c) {
        if (!starting.met(c)) return false;
        for (JobPlan job : still.jobs(c))
            if (!working.met(job.tree()) || (crewed(job) && !up(job.crew()))) return false;
        return true;
    }

    /** What comes back by itself. */
    BitSet rise() {
        up = new BitSet();
        Ints queue = new Ints();
        for (int c : returning) queue.add(c);
        return rise(queue);
    }

    /** What comes back once a component is brought up. @param back what comes back by itself */
    BitSet rise(BitSet back, int component) {
        up = (BitSet) back.clone();
        up.set(component);
        Ints queue = new Ints();
        users(component, queue::add);
        return rise(queue);
    }

    private BitSet rise(Ints queue) {
        while (!queue.isEmpty()) {
            int c = queue.removeLast();
            if (!canReturn.get(c) || up.get(c) || !met(c)) continue;
            up.set(c);
            users(c, queue::add);
        }
        return up;
    }

    /** What does not come back by itself, and would stay up, were all of it up. */
    BitSet held(BitSet back) {
        up = (BitSet) canReturn.clone();
        Ints queue = new Ints();
        for (int c : returning) queue.add(c);
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
        IntConsumer target = leaf -> lack.accept(layout.trees().target()[leaf]);
        starting.missing(c, target);
        for (JobPlan job : still.jobs(c)) {
            working.missing(job.tree(), target);
            if (crewed(job) && !up(job.crew())) lack.accept(job.crew());
        }
    }

    private void users(int c, IntConsumer user) {
        Users users = layout.users();
        for (int use = users.from()[c]; use < users.from()[c + 1]; use++)
            user.accept(Users.component(users.user()[use]));
        Extras extras = layout.extras();
        Graph uses = extras.uses();
        for (int use = uses.from()[c]; use < uses.from()[c + 1]; use++)
            user.accept(extras.owner(extras.treeOf(uses.to()[use])));
        byCrew.getOrDefault(c, List.of()).forEach(user::accept);
    }
}
