// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import java.util.function.IntConsumer;

/** Says whether needs are met; subclasses say when a leaf is. */
public abstract class Meeting {
    protected final Trees trees;

    protected Meeting(Trees trees) {
        this.trees = trees;
    }

    public abstract boolean leafMet(int leaf);

    public final boolean met(int tree) {
        if (tree == Trees.NONE) return true;
        int root = trees.root()[tree];
        return root == Trees.FLAT ? firstUnmet(tree) < 0 : nodeMet(root);
    }

    /** The first leaf of a flat tree that is not met; -1 for none. */
    private int firstUnmet(int tree) {
        int[] from = trees.leafFrom();
        for (int leaf = from[tree]; leaf < from[tree + 1]; leaf++) if (!leafMet(leaf)) return leaf;
        return -1;
    }

    private boolean nodeMet(int node) {
        int wanted = trees.wanted()[node];
        if (wanted == Trees.LEAF) return leafMet(trees.branches()[node]);
        int spare = trees.branches()[node] - wanted;
        for (int branch = node + 1; branch < trees.end()[node]; branch = trees.end()[branch]) {
            if (nodeMet(branch)) {
                if (--wanted == 0) return true;
            } else if (--spare < 0) {
                return false;
            }
        }
        return wanted <= 0;
    }

    /** The leaves that are unmet and matter: from the root down unmet branches only. */
    public final void missing(int tree, IntConsumer leaves) {
        if (tree == Trees.NONE) return;
        int root = trees.root()[tree];
        if (root != Trees.FLAT) {
            missingBelow(root, leaves);
            return;
        }
        for (int leaf = trees.leafFrom()[tree]; leaf < trees.leafFrom()[tree + 1]; leaf++)
            if (!leafMet(leaf)) leaves.accept(leaf);
    }

    private void missingBelow(int node, IntConsumer leaves) {
        if (nodeMet(node)) return;
        if (trees.wanted()[node] == Trees.LEAF) {
            leaves.accept(trees.branches()[node]);
            return;
        }
        for (int branch = node + 1; branch < trees.end()[node]; branch = trees.end()[branch])
            missingBelow(branch, leaves);
    }
}
