// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

/**
 * The trees of jobs and fallbacks, and who is a leaf of them.
 *
 * @param first number of the first such tree
 * @param owner per such tree: the component whose job or fallback it is
 * @param fallback per such tree: whether it is a fallback's
 * @param uses arrows from a component to the leaves of such trees that lead to it
 * @param treeOf per leaf from {@code firstLeaf} on: its tree
 */
public record Extras(int first, int[] owner, boolean[] fallback, Graph uses, int firstLeaf, int[] treeOf) {

    static Extras of(Trees trees, int components, int[] owner, boolean[] fallback) {
        int firstLeaf = trees.leafFrom()[components];
        int[] treeOf = new int[trees.leaves() - firstLeaf];
        for (int tree = components; tree < trees.root().length; tree++) {
            for (int leaf = trees.leafFrom()[tree]; leaf < trees.leafFrom()[tree + 1]; leaf++) {
                treeOf[leaf - firstLeaf] = tree;
            }
        }
        return new Extras(components, owner, fallback, uses(trees, components, firstLeaf), firstLeaf, treeOf);
    }

    private static Graph uses(Trees trees, int components, int firstLeaf) {
        int[] from = new int[components + 1];
        for (int leaf = firstLeaf; leaf < trees.leaves(); leaf++) from[trees.target()[leaf] + 1]++;
        for (int c = 0; c < components; c++) from[c + 1] += from[c];
        int[] next = from.clone();
        int[] to = new int[trees.leaves() - firstLeaf];
        for (int leaf = firstLeaf; leaf < trees.leaves(); leaf++) to[next[trees.target()[leaf]]++] = leaf;
        return new Graph(from, to);
    }

    public int treeOf(int leaf) {
        return treeOf[leaf - firstLeaf];
    }

    public int owner(int tree) {
        return owner[tree - first];
    }

    public boolean ofFallback(int tree) {
        return fallback[tree - first];
    }
}
