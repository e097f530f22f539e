// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import deich.engine.diagram.Bdd;
import deich.engine.diagram.Zdd;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A module whose function is known.
 *
 * @param leaves variables and modules, in the order of the diagram
 * @param startsTrue whether it is true while all below it is false; then its opposite stands in what is above, so that
 *     what makes it so can be counted
 * @param minimal what makes it (or its opposite, when it starts true) true, over places in {@code leaves}
 */
record Solved(int[] leaves, Bdd bdd, int function, boolean startsTrue, Zdd sets, int minimal) {

    /** A module's cut sets by number of events, given those of its leaves. */
    Tally tally(Tally[] ofNode) {
        long[][] small = new long[leaves.length][];
        boolean allSmall = true;
        for (int i = 0; i < leaves.length; i++) {
            long @Nullable [] one = ofNode[leaves[i]].small();
            if (one == null) allSmall = false;
            else small[i] = one;
        }
        if (allSmall) {
            try {
                return Tally.of(
                        sets.fold(minimal, new long[0], new long[] {1}, (v, low, high) -> join(low, small[v], high)));
            } catch (ArithmeticException tooMany) {
                // more than a long can count: the slow way
            }
        }
        return sets.fold(
                minimal, Tally.NONE, Tally.EMPTY_SET, (v, low, high) -> low.plus(ofNode[leaves[v]].times(high)));
    }

    private static long[] join(long[] low, long[] leaf, long[] high) {
        if (high.length == 0 || leaf.length == 0) return low;
        long[] sum = Arrays.copyOf(low, Math.max(low.length, high.length + leaf.length - 1));
        for (int i = 0; i < leaf.length; i++)
            if (leaf[i] != 0)
                for (int j = 0; j < high.length; j++)
                    sum[i + j] = Math.addExact(sum[i + j], Math.multiplyExact(leaf[i], high[j]));
        return sum;
    }

    /** A module's cut sets weighed: by number of events, the sum of their probabilities. */
    double[] weights(double[][] ofNode) {
        return sets.fold(
                minimal, new double[0], new double[] {1}, (v, low, high) -> join(low, ofNode[leaves[v]], high));
    }

    private static double[] join(double[] low, double[] leaf, double[] high) {
        if (high.length == 0 || leaf.length == 0) return low;
        double[] sum = Arrays.copyOf(low, Math.max(low.length, high.length + leaf.length - 1));
        for (int i = 0; i < leaf.length; i++)
            if (leaf[i] != 0) for (int j = 0; j < high.length; j++) sum[i + j] += leaf[i] * high[j];
        return sum;
    }

    /** @param ofNode probability that what a leaf stands for is so */
    double probability(double[] ofNode) {
        double p = bdd.probability(function, own(ofNode));
        return startsTrue ? 1 - p : p;
    }

    /** By how much that grows with each leaf. */
    double[] birnbaum(double[] ofNode) {
        double[] grows = bdd.birnbaum(function, own(ofNode));
        return startsTrue ? Arrays.stream(grows).map(g -> -g).toArray() : grows;
    }

    private double[] own(double[] ofNode) {
        return Arrays.stream(leaves).mapToDouble(leaf -> ofNode[leaf]).toArray();
    }

    /** The module's cut sets of at most so many events, written out into one family. @param families of its leaves */
    int writtenOut(Zdd into, int[] families, int order) {
        return sets.fold(
                minimal,
                Zdd.NONE,
                Zdd.UNIT,
                (v, low, high) ->
                        into.upToOrder(into.union(low, into.minimalProduct(families[leaves[v]], high)), order));
    }
}
