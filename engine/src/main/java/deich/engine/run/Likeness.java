// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.plant.FallbackPlan;
import deich.engine.plant.Ints;
import deich.engine.plant.Layout;
import deich.engine.plant.Shapes;
import deich.engine.plant.Trees;

/**
 * Says in numbers all on which the outages of a component hang, or the levels of a service: those of whom it says the same
 * fare the same in every future of a batch, and one of them needs to be reckoned. What is up throughout does not matter.
 */
final class Likeness {
    private static final int FLAT = 1;
    private static final int TREE = 2;
    private static final int SERVICE = 3;
    private static final int UP = -2;
    /** More needs in one list than sorting one by one is good for. */
    private static final int MOST = 40;

    private final Layout layout;
    private final Trees trees;
    private final Berth berth;
    private final int horizon;
    final Ints key = new Ints();
    /** Whether something is drawn for this component alone: then nobody is like it. */
    boolean alone;

    Likeness(Layout layout, Berth berth, int horizon) {
        this.layout = layout;
        trees = layout.trees();
        this.berth = berth;
        this.horizon = horizon;
    }

    /** How long a loss is tolerated at least as far as the horizon is concerned, in seconds; nothing is drawn. */
    int tolerance(int leaf) {
        return (int) Math.min(trees.tolerance()[leaf], horizon);
    }

    /**
     * Of a component that needs all of its leaves: which rows it loses, and how long it bears each, rising.
     *
     * @return where the first pair of row and tolerance stands in the key
     */
    int flat(int c) {
        key.clear();
        key.add(FLAT);
        owes(c);
        int begin = key.size();
        boolean hard = layout.shapes().is(c, Shapes.HARD);
        int end = trees.leafFrom()[c + 1];
        for (int leaf = trees.leafFrom()[c]; leaf < end; leaf++) {
            int row = berth.at[trees.target()[leaf]];
            if (row == Berth.UP) continue;
            if (!hard && trees.is(leaf, Trees.Leaf.UNCERTAIN)) alone = true;
            int tolerance = hard ? 0 : tolerance(leaf);
            if (tolerance < horizon || alone) pair(begin, row, tolerance);
        }
        return begin;
    }

    private void pair(int begin, int row, int tolerance) {
        int place = key.size();
        if (place - begin > 2 * MOST) alone = true;
        if (!alone) {
            while (place > begin && after(place - 2, row, tolerance)) place -= 2;
            if (place > begin && key.get(place - 2) == row && key.get(place - 1) == tolerance) return;
        }
        key.add(0);
        key.add(0);
        for (int i = key.size() - 1; i > place + 1; i--) key.set(i, key.get(i - 2));
        key.set(place, row);
        key.set(place + 1, tolerance);
    }

    private boolean after(int place, int row, int tolerance) {
        return key.get(place) > row || (key.get(place) == row && key.get(place + 1) > tolerance);
    }

    /** Of any component: its needs as they stand. */
    void tree(int c) {
        key.clear();
        key.add(TREE);
        owes(c);
        needs(c);
    }

    private void owes(int c) {
        long planned = layout.shapes().restart()[c];
        alone = planned < 0;
        key.add((int) Math.min(planned, horizon));
    }

    private void needs(int tree) {
        if (tree == Trees.NONE) return;
        int root = trees.root()[tree];
        if (root != Trees.FLAT) {
            node(root);
            return;
        }
        for (int leaf = trees.leafFrom()[tree]; leaf < trees.leafFrom()[tree + 1]; leaf++) leaf(leaf);
    }

    /** @return whether anything below is down */
    private boolean node(int node) {
        if (trees.wanted()[node] == Trees.LEAF) return leaf(trees.branches()[node]);
        int begin = key.size();
        boolean down = false;
        key.add(trees.wanted()[node]);
        key.add(trees.branches()[node]);
        int stop = trees.end()[node];
        for (int branch = node + 1; branch < stop; branch = trees.end()[branch]) {
            if (node(branch)) down = true;
            else key.add(UP);
        }
        if (!down) key.cut(begin);
        return down;
    }

    private boolean leaf(int leaf) {
        int target = trees.target()[leaf];
        if (berth.at[target] == Berth.UP) return false;
        if (trees.is(leaf, Trees.Leaf.UNCERTAIN)) alone = true;
        if (trees.is(leaf, Trees.Leaf.LEVEL) && layout.fallbacks()[target] != null) alone = true;
        key.add(Trees.LEAF);
        key.add(trees.traits()[leaf] & (Trees.Leaf.REQUIRED | Trees.Leaf.ONLY));
        key.add(berth.at[target]);
        key.add(tolerance(leaf));
        return true;
    }

    /** Of a service that is down: its fallbacks as they stand. @param minimum level below which it counts as down */
    void service(int service, double minimum, boolean unprepared) {
        key.clear();
        alone = false;
        key.add(SERVICE);
        key.add(berth.at[service]);
        add(Double.doubleToLongBits(minimum));
        for (FallbackPlan f : java.util.Objects.requireNonNull(layout.fallbacks()[service]))
            if ((f.prepared() || unprepared) && !f.draws()) fallback(f);
    }

    private void fallback(FallbackPlan f) {
        if (!f.hours().always() || !f.lead().certain() || !f.lasts().certain()) alone = true;
        add(f.lead().at(0.5));
        add(f.lasts().at(0.5));
        add(Double.doubleToLongBits(f.level()));
        needs(f.tree());
    }

    private void add(long number) {
        key.add((int) number);
        key.add((int) (number >>> Integer.SIZE));
    }
}
