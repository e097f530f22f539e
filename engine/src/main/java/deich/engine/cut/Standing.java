// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

import static deich.engine.Run.NEVER;

import deich.engine.draw.Values;
import deich.engine.plant.FallbackPlan;
import deich.engine.plant.Layout;
import deich.engine.plant.Trees;
import deich.engine.run.Times;
import deich.model.inventory.Hours;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * When a service is at zero (design.md, section 3): it is unusable and every prepared fallback is out. A fallback is out
 * when its lead exceeds the time asked for, or its needs are unmet at some moment within its lead before or after, or the
 * service has been unusable for longer than lead plus lasting time.
 */
final class Standing {
    private final Layout layout;
    private final Trees trees;
    private final Logic logic;
    private final IntFunction<Steps> down;
    /** The time asked for, in seconds. */
    private final long longer;
    /** Services asked just now: their fallbacks do not hold each other up. */
    private final Set<Integer> asked = new HashSet<>();

    /** @param layout with fallbacks. @param down when each component is unusable */
    Standing(Layout layout, Logic logic, IntFunction<Steps> down, long longer) {
        this.layout = layout;
        trees = layout.trees();
        this.logic = logic;
        this.down = down;
        this.longer = longer;
    }

    /** Whether the service stands still without a break for longer than the time asked for. */
    int stopped(int service) {
        return atZero(service).longerThan(logic, longer);
    }

    Steps atZero(int service) {
        return below(service, Double.MIN_VALUE);
    }

    /** When a service is neither usable nor has a fallback of that level. */
    private Steps below(int service, double level) {
        Steps its = down.apply(service);
        FallbackPlan[] fallbacks = layout.fallbacks()[service];
        if (fallbacks == null || !asked.add(service)) return its;
        Steps left = its;
        for (FallbackPlan f : fallbacks) if (f.prepared() && f.level() >= level) left = both(left, out(f, its));
        asked.remove(service);
        return left;
    }

    private Steps both(Steps one, Steps other) {
        if (one == Steps.NEVER_SO || other == Steps.NEVER_SO) return Steps.NEVER_SO;
        TreeSet<Long> times = times(one);
        times.addAll(times(other));
        return at(times, t -> logic.and(one.so(t), other.so(t)));
    }

    /** When a fallback is out. @param its when its service is unusable */
    private Steps out(FallbackPlan f, Steps its) {
        long lead = f.lead().at(Values.LONG);
        long ready = Times.plus(lead, longestWait(f.hours()));
        if (ready == NEVER || ready > longer || (f.draws() && layout.capacities()[f.pool()] < f.amount()))
            return ALWAYS;
        Steps unmet = unmet(f);
        long spent = Times.plus(lead, f.lasts().at(Values.SHORT));
        TreeSet<Long> times = new TreeSet<>();
        times.add(0L);
        for (long t : times(unmet)) {
            times.add(Math.max(0, t - ready));
            times.add(t + ready);
        }
        if (spent != NEVER)
            for (long t : times(its)) {
                times.add(t);
                times.add(Times.plus(t, spent));
            }
        return at(
                times,
                t -> logic.or(
                        unmet.ever(logic, t - ready, Times.plus(Times.plus(t, ready), 1)),
                        spent > t ? Logic.NO : its.always(logic, t - spent, t + 1)));
    }

    private static final Steps ALWAYS = always();

    private static Steps always() {
        Steps.Builder always = new Steps.Builder();
        always.note(0, Logic.YES, Logic.YES);
        return always.build();
    }

    /** When what a fallback needs is not there: its own needs, and whose capacity it draws on. */
    private Steps unmet(FallbackPlan f) {
        Steps needs = f.tree() == Trees.NONE ? Steps.NEVER_SO : tree(f.tree());
        if (!f.draws()) return needs;
        Steps pool = down.apply(f.pool());
        TreeSet<Long> times = times(needs);
        times.addAll(times(pool));
        return at(times, t -> logic.or(needs.so(t), pool.so(t)));
    }

    private Steps tree(int tree) {
        int first = trees.leafFrom()[tree];
        int count = trees.leafFrom()[tree + 1] - first;
        Steps[] leaves = new Steps[count];
        TreeSet<Long> times = new TreeSet<>();
        times.add(0L);
        for (int i = 0; i < count; i++) {
            leaves[i] = leaf(first + i);
            times.addAll(times(leaves[i]));
        }
        return at(times, t -> new Unmet(trees, logic).tree(tree, leaf -> leaves[leaf - first].so(t)));
    }

    /** When a leaf of a fallback is unmet. */
    private Steps leaf(int leaf) {
        int target = trees.target()[leaf];
        long tolerance = trees.tolerance()[leaf];
        if (tolerance == NEVER || trees.is(leaf, Trees.Leaf.ONLY)) return Steps.NEVER_SO;
        Steps gone = down.apply(target);
        Steps hurts = tolerance == 0 ? gone : worn(gone, tolerance);
        return trees.is(leaf, Trees.Leaf.LEVEL) ? both(hurts, below(target, trees.atLevel()[leaf])) : hurts;
    }

    private Steps worn(Steps gone, long tolerance) {
        TreeSet<Long> times = times(gone);
        for (long t : times(gone)) times.add(Times.plus(t, tolerance));
        return at(times, t -> tolerance > t ? Logic.NO : gone.always(logic, t - tolerance, t + 1));
    }

    private static TreeSet<Long> times(Steps steps) {
        TreeSet<Long> times = new TreeSet<>();
        for (int s = 0; s < steps.count(); s++) times.add(steps.at(s));
        return times;
    }

    private interface Answer {
        int at(long time);
    }

    private static Steps at(TreeSet<Long> times, Answer answer) {
        Steps.Builder builder = new Steps.Builder();
        for (long t : times) {
            if (t == NEVER) break;
            int so = answer.at(t);
            builder.note(t, so, so);
        }
        return builder.build();
    }

    /** How long one may have to wait until hours begin, in seconds: it may fail at the worst of moments. */
    static long longestWait(Hours hours) {
        if (hours.always()) return 0;
        long week = 7 * 86_400L;
        long longest = 0;
        long over = -1;
        for (int round = 0; round < 2; round++)
            for (Hours.Window window : hours.windows()) {
                long day = round * week + window.day().ordinal() * 86_400L;
                if (over >= 0) longest = Math.max(longest, day + window.from() * 60L - over);
                over = day + window.until() * 60L;
            }
        return longest;
    }
}
