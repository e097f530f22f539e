// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

import deich.engine.plant.Trees;
import java.util.function.IntUnaryOperator;

/** Whether needs are unmet, as it follows from which of their leaves are. */
record Unmet(Trees trees, Logic logic) {

    /** @param leaf by number of a leaf of the tree: whether it is unmet */
    int tree(int tree, IntUnaryOperator leaf) {
        int root = trees.root()[tree];
        if (root != Trees.FLAT) return node(root, leaf);
        int any = Logic.NO;
        for (int l = trees.leafFrom()[tree]; l < trees.leafFrom()[tree + 1] && any != Logic.YES; l++)
            any = logic.or(any, leaf.applyAsInt(l));
        return any;
    }

    private int node(int node, IntUnaryOperator leaf) {
        int wanted = trees.wanted()[node];
        if (wanted == Trees.LEAF) return leaf.applyAsInt(trees.branches()[node]);
        int[] branches = new int[trees.branches()[node]];
        int i = 0;
        for (int branch = node + 1; branch < trees.end()[node]; branch = trees.end()[branch])
            branches[i++] = node(branch, leaf);
        return logic.atLeast(branches.length - wanted + 1, branches);
    }
}
