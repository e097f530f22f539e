// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.run.Berth.SEVERAL;

import deich.engine.draw.Values;
import deich.engine.plant.FallbackPlan;
import deich.engine.plant.Layout;
import deich.engine.plant.Trees;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One future of a batch, for what cannot be done for all at once: a component, or the levels of a service, reckoned by the
 * same {@link Sweep} as a run on its own, with what it needs fetched from the berth.
 */
final class Lane {
    private final int number;
    private final Berth berth;
    private final Layout layout;
    private final Trees trees;
    private final Downs downs;
    final Values values;
    private final Sweep sweep;

    Lane(int number, Berth berth, Downs downs, Values values, Sweep sweep) {
        this.number = number;
        this.berth = berth;
        layout = sweep.layout();
        trees = layout.trees();
        this.downs = downs;
        this.values = values;
        this.sweep = sweep;
    }

    /**
     * Reckons a component.
     *
     * @param strikes what strikes it. @param row where it is written from when to when it is down
     * @return what else there is to say; null for nothing
     * @throws TooLong when this is better done moment by moment
     */
    @Nullable
    Spells reckon(int c, List<Strike> strikes, int[] row) {
        try {
            fetch(c);
            if (!strikes.isEmpty()) downs.spellsOf(c).strikes.addAll(strikes);
            if (!sweep.alone(c)) throw new TooLong();
            boolean fell = downs.span[2 * c] != deich.engine.Run.NEVER;
            row[number] = fell ? Berth.narrow(downs.span[2 * c]) : Berth.FAR;
            row[berth.lanes() + number] = !fell ? 0 : downs.several(c) ? SEVERAL : Berth.narrow(downs.span[2 * c + 1]);
            Spells its = downs.spells(c);
            return fell && its != null && its.matter() ? its : null;
        } finally {
            downs.empty();
        }
    }

    /** One component in one future has too many times to be reckoned by itself. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super(null, null, false, false);
        }
    }

    /** What it owes after an outage, in seconds. */
    int owes(int c, int horizon) {
        return (int) Math.min(sweep.owes(c), horizon);
    }

    int tolerance(int leaf, int horizon) {
        return (int) Math.min(trees.tolerance(leaf, values), horizon);
    }

    /** Fetches the outages of all that a tree needs, and by which fallbacks that may be helped. */
    private void fetch(int tree) {
        if (tree == Trees.NONE) return;
        for (int leaf = trees.leafFrom()[tree]; leaf < trees.leafFrom()[tree + 1]; leaf++) {
            int target = trees.target()[leaf];
            if (!berth.down(target, number)) continue;
            component(target);
            if (trees.is(leaf, Trees.Leaf.LEVEL)) fallbacks(target);
        }
    }

    private void fallbacks(int service) {
        FallbackPlan[] all = layout.fallbacks()[service];
        if (all != null) for (FallbackPlan f : all) fetch(f.tree());
    }

    private void component(int c) {
        if (!berth.down(c, number) || downs.span[2 * c] != deich.engine.Run.NEVER) return;
        int[] row = berth.row(c);
        int until = row[berth.lanes() + number];
        downs.put(c, row[number], until == SEVERAL ? Downs.SEVERAL : Berth.wide(until), berth.spells(c, number));
    }

    /** The longest time that a service is not helped well enough by anything but loans, in seconds; {@code FAR} for ever. */
    int downtime(int service, double minimum) {
        try {
            component(service);
            fallbacks(service);
            Emergency e = java.util.Objects.requireNonNull(sweep.emergency(service));
            return downtime(service, minimum, e.plans.length == 0 ? List.of() : sweep.levels(e));
        } finally {
            downs.empty();
        }
    }

    private int downtime(int service, double minimum, List<Log.Level> noted) {
        long longest = 0;
        for (int o = 0; o < downs.outages(service); o++)
            longest =
                    Math.max(longest, Spans.downtime(minimum, downs.from(service, o), downs.until(service, o), noted));
        return Berth.narrow(longest);
    }

    /**
     * Lends to these services, and works out how long each is down.
     *
     * @param minimum of each: the level below which it counts as down. @param longest of each, as by {@link #downtime}
     */
    void lend(int[] services, double[] minimum, int[] longest) {
        try {
            for (int service : services) {
                component(service);
                fallbacks(service);
                for (FallbackPlan f : java.util.Objects.requireNonNull(layout.fallbacks()[service]))
                    if (f.draws()) component(f.pool());
            }
            var levels = sweep.lend(services);
            for (int i = 0; i < services.length; i++)
                longest[i] = downtime(services[i], minimum[i], levels.getOrDefault(services[i], List.of()));
        } finally {
            downs.empty();
        }
    }
}
