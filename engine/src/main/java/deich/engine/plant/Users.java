// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import java.util.Arrays;

/**
 * The needs turned round: who needs a component. The uses of component {@code c} are {@code from[c]} to {@code from[c +
 * 1] - 1}; those without tolerance come first, then by rising tolerance, those with a drawn one last.
 *
 * @param user per use: the number of the component that needs it, and two bits: {@link #HARD}, {@link #BUFFERED}
 * @param leaf per use: its leaf
 */
public record Users(int[] from, int[] user, int[] leaf) {
    /** The user is not usable as soon as this is not. */
    public static final int HARD = 1;
    /** There is a tolerance, perhaps. */
    public static final int BUFFERED = 2;

    private static final int BITS = 2;
    private static final byte NOT_HARD = Trees.Leaf.ONLY | Trees.Leaf.LEVEL | Trees.Leaf.UNCERTAIN;

    public static int component(int user) {
        return user >> BITS;
    }

    /** @param components how many trees from the first on are those of components */
    static Users of(Trees trees, int components) {
        int leaves = trees.leafFrom()[components];
        int[] from = new int[components + 1];
        for (int leaf = 0; leaf < leaves; leaf++) from[trees.target()[leaf] + 1]++;
        for (int c = 0; c < components; c++) from[c + 1] += from[c];
        Users users = new Users(from, new int[leaves], new int[leaves]);
        users.fill(trees, from.clone());
        for (int c = 0; c < components; c++) users.sort(trees, from[c], from[c + 1]);
        return users;
    }

    private void fill(Trees trees, int[] next) {
        for (int c = 0; c < from.length - 1; c++) {
            for (int l = trees.leafFrom()[c]; l < trees.leafFrom()[c + 1]; l++) {
                int use = next[trees.target()[l]]++;
                leaf[use] = l;
                user[use] = c << BITS | bits(trees, l);
            }
        }
    }

    private static int bits(Trees trees, int leaf) {
        if (trees.is(leaf, Trees.Leaf.UNCERTAIN) || trees.tolerance()[leaf] > 0) return BUFFERED;
        return trees.is(leaf, Trees.Leaf.ESSENTIAL) && (trees.traits()[leaf] & NOT_HARD) == 0 ? HARD : 0;
    }

    private void sort(Trees trees, int begin, int end) {
        boolean buffered = false;
        for (int i = begin; i < end && !buffered; i++) buffered = (user[i] & BUFFERED) != 0;
        if (!buffered) return;
        long[] orders = new long[end - begin];
        for (int i = begin; i < end; i++) orders[i - begin] = order(trees, leaf[i]) + Long.MIN_VALUE;
        long[] distinct = Arrays.stream(orders).sorted().distinct().toArray();
        // what is alike stays in the order of the leaves
        for (int i = 0; i < orders.length; i++)
            orders[i] = (long) Arrays.binarySearch(distinct, orders[i]) << Integer.SIZE | i;
        Arrays.sort(orders);
        int[] leaves = Arrays.copyOfRange(leaf, begin, end);
        int[] users = Arrays.copyOfRange(user, begin, end);
        for (int i = 0; i < orders.length; i++) {
            leaf[begin + i] = leaves[(int) orders[i]];
            user[begin + i] = users[(int) orders[i]];
        }
    }

    /** To be compared without sign: a drawn tolerance comes after an endless one. */
    private static long order(Trees trees, int leaf) {
        return trees.is(leaf, Trees.Leaf.UNCERTAIN) ? -1 : trees.tolerance()[leaf];
    }
}
