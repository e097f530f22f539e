// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

import deich.engine.plant.FallbackPlan;
import deich.engine.plant.Ints;
import deich.engine.plant.Layout;
import deich.engine.plant.Trees;
import java.util.BitSet;

/**
 * All that matters to whether a service stands still: what it needs, directly or through others, and what its prepared
 * fallbacks need; in the order in which one comes across it from the service.
 */
record Cone(BitSet members, int[] order) {

    static Cone of(Layout layout, int service) {
        var walk = new Walk(layout);
        walk.visit(service, true);
        walk.run();
        return new Cone(walk.members, walk.order.toArray());
    }

    private static final class Walk {
        private final Layout layout;
        private final Trees trees;
        final BitSet members = new BitSet();
        /** Services of which the level counts: what their fallbacks need matters too. */
        private final BitSet levels = new BitSet();

        final Ints order = new Ints();
        private final Ints stack = new Ints();

        Walk(Layout layout) {
            this.layout = layout;
            trees = layout.trees();
        }

        void visit(int c, boolean level) {
            if (level && !levels.get(c) && layout.fallbacks()[c] != null) {
                levels.set(c);
                stack.add(-1 - c);
            }
            if (members.get(c)) return;
            members.set(c);
            stack.add(c);
        }

        void run() {
            while (!stack.isEmpty()) {
                int next = stack.removeLast();
                if (next < 0) fallbacks(-1 - next);
                else needs(next);
            }
        }

        private void needs(int c) {
            order.add(c);
            for (int leaf = trees.leafFrom()[c + 1] - 1; leaf >= trees.leafFrom()[c]; leaf--)
                visit(trees.target()[leaf], false);
        }

        private void fallbacks(int service) {
            FallbackPlan[] plans = layout.fallbacks()[service];
            if (plans == null) return;
            for (FallbackPlan f : plans) {
                if (!f.prepared()) continue;
                if (f.draws()) visit(f.pool(), false);
                if (f.tree() == Trees.NONE) continue;
                for (int leaf = trees.leafFrom()[f.tree()]; leaf < trees.leafFrom()[f.tree() + 1]; leaf++)
                    visit(trees.target()[leaf], trees.is(leaf, Trees.Leaf.LEVEL));
            }
        }
    }
}
