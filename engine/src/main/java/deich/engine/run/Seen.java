// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.draw.Values;
import deich.engine.plant.Layout;
import deich.engine.plant.Trees;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks back at what a sweep has found already, and says at which times anything may have changed. */
final class Seen extends Hindsight {
    private final Downs downs;
    private long[] times = new long[64];
    private int count;
    private int distinct;

    Seen(Layout layout, Downs downs, Values values, boolean unprepared, LocalDateTime start) {
        super(layout, values, unprepared, start);
        this.downs = downs;
    }

    @Override
    long since(int c) {
        long from = downs.span[2 * c];
        if (from > now) return NEVER;
        long until = downs.span[2 * c + 1];
        Spells of = rising || until == Downs.SEVERAL ? downs.spells(c) : null;
        if (until == Downs.SEVERAL) {
            int outage = Objects.requireNonNull(of).at(now);
            if (outage < 0 || (rising && of.risesAndFalls(outage, now))) return NEVER;
            return of.from(outage);
        }
        if (now >= until) return NEVER;
        return rising && from == now && (of == null || of.causes.getFirst() == null) ? NEVER : from;
    }

    /** Begins a new list of times. */
    void forget() {
        count = 0;
    }

    void time(long at) {
        if (at == NEVER) return;
        if (count == times.length) times = Arrays.copyOf(times, 2 * count);
        times[count++] = at;
    }

    /** All times at which it may change whether a tree is met. */
    void timesOf(int tree) {
        if (tree == Trees.NONE) return;
        for (int leaf = trees.leafFrom()[tree]; leaf < trees.leafFrom()[tree + 1]; leaf++) {
            int target = trees.target()[leaf];
            if (downs.span[2 * target] == NEVER) continue;
            timesOfLeaf(leaf, target);
        }
    }

    /** All times at which a component goes down or comes up. */
    void timesOfComponent(int c) {
        if (downs.span[2 * c] != NEVER) times(c, NEVER, null);
    }

    private void timesOfLeaf(int leaf, int target) {
        times(target, tolerance(leaf), trees.is(leaf, Trees.Leaf.LEVEL) ? emergency(target) : null);
    }

    private void times(int target, long tolerance, @Nullable Emergency e) {
        for (int o = 0; o < downs.outages(target); o++) {
            long from = downs.from(target, o);
            time(from);
            time(Times.plus(from, tolerance));
            time(downs.until(target, o));
            if (e != null) clocks(e, from);
        }
        Spells of = downs.several(target) ? downs.spells(target) : null;
        for (int i = 0; of != null && i < of.flickers(); i++) time(of.flicker(i));
        if (e != null) for (var plan : e.plans) timesOf(plan.tree());
    }

    /** The times at which the fallbacks of a service down since then may begin and end. */
    void clocks(Emergency e, long since) {
        for (int i = 0; i < e.plans.length; i++) {
            time(e.first(i, since));
            time(e.last(i, since));
        }
    }

    /** Sorts the times and drops those that come twice. @return how many are left */
    int sorted() {
        Arrays.sort(times, 0, count);
        distinct = 0;
        for (int i = 0; i < count; i++)
            if (distinct == 0 || times[i] != times[distinct - 1]) times[distinct++] = times[i];
        return distinct;
    }

    /** The time of that place; never beyond the last. */
    long at(int place) {
        return place < distinct ? times[place] : NEVER;
    }
}
