// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

import static deich.engine.Run.NEVER;

import deich.engine.cut.Flow.Circling;
import deich.engine.cut.Flow.Hit;
import deich.engine.plant.Trees;
import deich.engine.run.Times;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The moments of one ring, or of one component that is in none (docs/law.md, "One moment"), for every set of failures at
 * once. All it needs besides is known. A moment is only where something may change; where nothing does any more, the run
 * is over.
 */
final class RingFlow {
    /** More moments than that are taken for a circle. */
    private static final int MOST = 20_000;

    private final Flow flow;
    private final Logic logic;
    private final Trees trees;
    private final Unmet unmet;
    private final Map<Integer, Member> members = new HashMap<>();
    private final List<Member> all = new ArrayList<>();
    private final int[] ring;
    private final TreeSet<Long> moments = new TreeSet<>();
    private final Set<List<Long>> seen = new HashSet<>();
    private long now;

    RingFlow(Flow flow, int[] ring) {
        this.flow = flow;
        this.ring = ring;
        logic = flow.logic;
        trees = flow.layout.trees();
        unmet = new Unmet(trees, logic);
        for (int c : ring) {
            Member member = new Member(c);
            members.put(c, member);
            all.add(member);
        }
    }

    /** What is known of a component up to now. */
    private final class Member {
        final int c;
        final long restart;
        final List<Hit> hits;
        final Steps.Builder down = new Steps.Builder();
        /** Whether anything keeps it from being started. */
        final Steps.Builder blocked = new Steps.Builder();
        /** Leaves of the ring that lead to it. */
        final List<Integer> uses = new ArrayList<>();
        /** What is true at the present moment: not there when others rise, down. */
        int risen;

        int fallen;

        Member(int c) {
            this.c = c;
            restart = flow.lengths.restart(c);
            hits = flow.hits(c);
        }

        int hit() {
            int hit = Logic.NO;
            for (Hit one : hits) if (one.lasts() > now) hit = logic.or(hit, one.there());
            return hit;
        }
    }

    void run() {
        moments.add(0L);
        all.forEach(this::beginnings);
        long last = moments.last();
        int count = 0;
        while (!moments.isEmpty()) {
            now = moments.removeFirst();
            moment();
            if (now <= last) continue;
            // nothing comes from outside any more
            if (++count > MOST || !seen.add(state())) throw new Circling(ring);
        }
        for (Member m : all) flow.found(m.c, m.down.build());
    }

    private void beginnings(Member m) {
        for (Hit hit : m.hits) if (hit.lasts() != NEVER) moments.add(hit.lasts());
        for (int leaf = trees.leafFrom()[m.c]; leaf < trees.leafFrom()[m.c + 1]; leaf++) {
            Member target = members.get(trees.target()[leaf]);
            if (target != null) {
                target.uses.add(leaf);
                continue;
            }
            Steps steps = flow.down(trees.target()[leaf]);
            for (int s = 0; s < steps.count(); s++) {
                moments.add(steps.at(s));
                long over = Times.plus(steps.at(s), trees.tolerance()[leaf]);
                if (over != NEVER) moments.add(over);
            }
        }
    }

    private void moment() {
        for (Member m : all) m.risen = now == 0 ? m.hit() : m.down.last();
        if (now > 0) while (any(this::rises)) {}
        for (Member m : all) m.fallen = m.risen;
        while (any(this::falls)) {}
        for (Member m : all) note(m);
    }

    private boolean any(java.util.function.Predicate<Member> change) {
        boolean any = false;
        for (Member m : all) any |= change.test(m);
        return any;
    }

    /** A component rises that is hit no more, whose restart is done and whose needs for starting are met just now. */
    private boolean rises(Member m) {
        int before = m.risen;
        if (before == Logic.NO) return false;
        int kept = logic.or(m.hit(), unmet(m.c, Asked.RISING));
        if (m.restart > 0) kept = logic.or(kept, m.blocked.ever(logic, Math.max(0, now - m.restart), now));
        m.risen = logic.and(m.down.last(), kept);
        return m.risen != before;
    }

    private boolean falls(Member m) {
        int before = m.fallen;
        m.fallen = logic.or(m.risen, unmet(m.c, Asked.RUNNING));
        return m.fallen != before;
    }

    private void note(Member m) {
        if (m.down.note(now, m.fallen, m.risen)) for (int leaf : m.uses) later(trees.tolerance()[leaf]);
        // who was never down owes nothing
        int blocked = m.fallen == Logic.NO ? Logic.NO : logic.or(m.hit(), unmet(m.c, Asked.STARTING));
        if (m.blocked.note(now, blocked, blocked)) later(m.restart);
    }

    private void later(long span) {
        long time = Times.plus(now, span);
        if (span > 0 && time != NEVER) moments.add(time);
    }

    private enum Asked {
        RUNNING,
        STARTING,
        RISING
    }

    private int unmet(int tree, Asked asked) {
        return unmet.tree(tree, leaf -> unmetLeaf(leaf, asked));
    }

    private int unmetLeaf(int leaf, Asked asked) {
        boolean running = asked == Asked.RUNNING;
        if (running && trees.is(leaf, Trees.Leaf.ONLY)) return Logic.NO;
        int gone = gone(trees.target()[leaf], asked);
        long tolerance = !running && trees.is(leaf, Trees.Leaf.REQUIRED) ? 0 : trees.tolerance()[leaf];
        if (gone == Logic.NO || tolerance == 0) return gone;
        return tolerance > now ? Logic.NO : logic.and(gone, goneFor(trees.target()[leaf], tolerance));
    }

    private int gone(int target, Asked asked) {
        Member member = members.get(target);
        if (member != null) return asked == Asked.RISING ? member.risen : member.fallen;
        Steps steps = flow.down(target);
        return asked == Asked.RISING ? steps.rising(now) : steps.so(now);
    }

    /** Whether it was down all the time of a tolerance before now. */
    private int goneFor(int target, long tolerance) {
        Member member = members.get(target);
        long from = now - tolerance;
        return member == null ? flow.down(target).always(logic, from, now) : member.down.always(logic, from, now);
    }

    /** All that what comes next hangs on, told in time before now. */
    private List<Long> state() {
        List<Long> state = new ArrayList<>();
        for (Member m : all) {
            long longest = m.uses.stream()
                    .mapToLong(leaf -> trees.tolerance()[leaf])
                    .filter(t -> t != NEVER)
                    .max()
                    .orElse(0);
            tell(m.down, longest, state);
            tell(m.blocked, m.restart == NEVER ? 0 : m.restart, state);
            if (m.restart == NEVER) state.add((long) m.blocked.ever(logic, 0, now + 1));
        }
        return state;
    }

    private void tell(Steps.Builder steps, long span, List<Long> state) {
        for (int s = steps.count() - 1; s >= 0; s--) {
            state.add((long) steps.so(s));
            if (steps.at(s) <= now - span) break;
            state.add(now - steps.at(s));
        }
        state.add(-1L);
    }
}
