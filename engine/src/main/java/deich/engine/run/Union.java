// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.draw.Values;
import deich.engine.plant.Layout;
import deich.engine.plant.Trees;
import java.util.Arrays;

/**
 * The time in which a component's needs are not met, where that is one interval and no two times in it touch: then what
 * happens within one moment cannot matter. Anything else is for {@link Life}.
 */
final class Union {
    /** More intervals, times two, than sorting one by one is good for. */
    private static final int MOST = 128;

    private final Trees trees;
    private final long[] span;
    private final Values values;
    private final long horizon;
    /** Intervals that do not follow from one another at first sight: from and until in turn. */
    private long[] apart = new long[32];

    private int parts;

    /** What was found: from never for nothing. */
    long from;

    long until;

    Union(Layout layout, Downs downs, Values values, long horizon) {
        trees = layout.trees();
        span = downs.span;
        this.values = values;
        this.horizon = horizon;
    }

    /** @param owes what the component owes after an outage, in seconds. @return false when it is not that simple */
    boolean flat(int c, boolean hard, long owes) {
        int[] target = trees.target();
        long first = NEVER;
        long last = 0;
        boolean split = false;
        int end = trees.leafFrom()[c + 1];
        for (int leaf = trees.leafFrom()[c]; leaf < end; leaf++) {
            int at = 2 * target[leaf];
            long begin = span[at];
            if (begin == NEVER) continue;
            long over = span[at + 1];
            if (!hard) begin = after(leaf, begin, over);
            if (over == Downs.SEVERAL) return false;
            if (begin >= over || begin >= horizon) continue;
            split |= first != NEVER && (begin >= last || over <= first);
            first = Math.min(first, begin);
            last = Math.max(last, over);
        }
        from = first;
        until = last;
        return !split || sorted(c, hard, owes);
    }

    /** When the loss of a target begins to hurt. */
    private long after(int leaf, long begin, long over) {
        if (over == Downs.SEVERAL) return begin;
        long tolerance = trees.tolerance(leaf, values);
        return Times.plus(begin, tolerance);
    }

    private boolean sorted(int c, boolean hard, long owes) {
        parts = 0;
        for (int leaf = trees.leafFrom()[c]; leaf < trees.leafFrom()[c + 1]; leaf++) {
            int at = 2 * trees.target()[leaf];
            if (span[at] == NEVER) continue;
            part(hard ? span[at] : after(leaf, span[at], span[at + 1]), span[at + 1]);
        }
        return joined(0, owes);
    }

    private void part(long begin, long over) {
        if (begin >= over || begin >= horizon) return;
        if (parts + 2 > apart.length) apart = Arrays.copyOf(apart, 2 * apart.length);
        apart[parts++] = begin;
        apart[parts++] = over;
    }

    /** Joins the intervals from a place on. @param owes a gap not longer than this is none */
    private boolean joined(int place, long owes) {
        if (parts - place > MOST) return false;
        sort(place);
        from = parts > place ? apart[place] : NEVER;
        until = parts > place ? apart[place + 1] : 0;
        for (int i = place + 2; i < parts; i += 2) {
            long free = until;
            if (apart[i] == free || apart[i] > free && apart[i] >= Times.plus(free, owes)) return false;
            until = Math.max(until, apart[i + 1]);
        }
        return true;
    }

    private void sort(int place) {
        for (int i = place + 2; i < parts; i += 2) {
            long begin = apart[i];
            long over = apart[i + 1];
            int at = i;
            for (; at > place && apart[at - 2] > begin; at -= 2) {
                apart[at] = apart[at - 2];
                apart[at + 1] = apart[at - 1];
            }
            apart[at] = begin;
            apart[at + 1] = over;
        }
    }

    /** As {@link #flat}, for a tree with branches. */
    boolean tree(int c) {
        parts = 0;
        return node(trees.root()[c]);
    }

    private boolean node(int node) {
        int wanted = trees.wanted()[node];
        if (wanted == Trees.LEAF) return leaf(trees.branches()[node]);
        int place = parts;
        long first = NEVER;
        long last = 0;
        boolean split = false;
        int stop = trees.end()[node];
        for (int branch = node + 1; branch < stop; branch = trees.end()[branch]) {
            if (!node(branch)) return false;
            if (from == NEVER) continue;
            part(from, until);
            split |= first != NEVER && (from >= last || until <= first);
            first = Math.min(first, from);
            last = Math.max(last, until);
        }
        int enough = trees.branches()[node] - wanted + 1;
        from = first;
        until = last;
        boolean simple = enough == 1 ? !split || joined(place, 0) : common(place, enough);
        parts = place;
        return simple;
    }

    private boolean leaf(int leaf) {
        int at = 2 * trees.target()[leaf];
        until = span[at + 1];
        from = span[at] == NEVER ? NEVER : after(leaf, span[at], until);
        if (from != NEVER && (from >= until || from >= horizon)) from = NEVER;
        return span[at] == NEVER || until != Downs.SEVERAL;
    }

    /** The time common to so many of the intervals from a place on. */
    private boolean common(int place, int enough) {
        int found = (parts - place) / 2;
        from = NEVER;
        if (found < enough || enough < 1) return found < enough;
        long latest = 0;
        long earliest = NEVER;
        for (int i = place; i < parts; i += 2) {
            latest = Math.max(latest, apart[i]);
            earliest = Math.min(earliest, apart[i + 1]);
        }
        if (found > enough) {
            for (int i = place; i < parts; i += 2) if (apart[i] != latest || apart[i + 1] != earliest) return false;
        }
        if (latest >= earliest) return true;
        from = latest;
        until = earliest;
        return true;
    }
}
