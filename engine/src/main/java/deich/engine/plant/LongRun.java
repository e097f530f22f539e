// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import static deich.engine.Run.NEVER;

import java.util.BitSet;

/**
 * Needs for running when what is down stays down: tolerances have run out, fallbacks have begun and lasted out, except
 * endless ones.
 */
public final class LongRun extends Meeting {
    private final Layout layout;
    private final BitSet down;
    /** Fallbacks asked just now: they do not hold each other up. */
    private final java.util.Set<FallbackPlan> asked = new java.util.HashSet<>();

    /** @param down what is; looked at anew with every question */
    public LongRun(Layout layout, BitSet down) {
        super(layout.trees());
        this.layout = layout;
        this.down = down;
    }

    @Override
    public boolean leafMet(int leaf) {
        int target = trees.target()[leaf];
        if (!down.get(target) || trees.is(leaf, Trees.Leaf.ONLY) || endless(trees, leaf, false)) return true;
        return trees.is(leaf, Trees.Leaf.LEVEL) && gives(target, trees.atLevel()[leaf]);
    }

    /** Whether the leaf's tolerance never ends. */
    public static boolean endless(Trees trees, int leaf, boolean starting) {
        return trees.tolerance()[leaf] == NEVER && !(starting && trees.is(leaf, Trees.Leaf.REQUIRED));
    }

    /** Whether a prepared fallback gives the service this level for ever. */
    public boolean gives(int service, double level) {
        FallbackPlan[] fallbacks = layout.fallbacks()[service];
        if (fallbacks == null) return false;
        for (FallbackPlan f : fallbacks) if (f.level() >= level && holds(f)) return true;
        return false;
    }

    private boolean holds(FallbackPlan f) {
        boolean endless = f.prepared() && f.lead().at(0.5) != NEVER && f.lasts().at(0.5) == NEVER;
        if (!endless || !lent(f) || !asked.add(f)) return false;
        boolean met = met(f.tree());
        asked.remove(f);
        return met;
    }

    private boolean lent(FallbackPlan f) {
        return !f.draws() || (!down.get(f.pool()) && layout.capacities()[f.pool()] >= f.amount());
    }
}
