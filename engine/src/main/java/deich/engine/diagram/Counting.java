// SPDX-License-Identifier: EUPL-1.2
package deich.engine.diagram;

import java.math.BigInteger;
import java.util.BitSet;

/** Sums over a family without listing it: each node once, from the leaves up. */
final class Counting {
    private final Nodes nodes;

    Counting(Nodes nodes) {
        this.nodes = nodes;
    }

    /** Order by order: how many sets of that many variables each node has. */
    BigInteger[] byOrder(int family) {
        BitSet below = nodes.below(family);
        int orders = largest(family, below) + 1;
        BigInteger[] counts = new BigInteger[orders];
        BigInteger[] fewer = null;
        for (int order = 0; order < orders; order++) {
            BigInteger[] count = new BigInteger[Math.max(2, family + 1)];
            count[0] = BigInteger.ZERO;
            count[1] = order == 0 ? BigInteger.ONE : BigInteger.ZERO;
            for (int n = below.nextSetBit(2); n >= 0; n = below.nextSetBit(n + 1)) {
                BigInteger with = fewer == null ? BigInteger.ZERO : fewer[nodes.high[n]];
                count[n] = count[nodes.low[n]].add(with);
            }
            counts[order] = count[family];
            fewer = count;
        }
        return counts;
    }

    private int largest(int family, BitSet below) {
        int[] most = new int[Math.max(2, family + 1)];
        most[0] = -1;
        for (int n = below.nextSetBit(2); n >= 0; n = below.nextSetBit(n + 1))
            most[n] = Math.max(most[nodes.low[n]], most[nodes.high[n]] + 1);
        return most[family];
    }

    double sum(int family, double[] probability) {
        double[] sum = new double[Math.max(2, family + 1)];
        sum[1] = 1;
        BitSet below = nodes.below(family);
        for (int n = below.nextSetBit(2); n >= 0; n = below.nextSetBit(n + 1))
            sum[n] = sum[nodes.low[n]] + probability[nodes.variable[n]] * sum[nodes.high[n]];
        return sum[family];
    }
}
