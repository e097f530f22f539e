// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import java.math.BigInteger;
import java.util.Arrays;

/** How many sets there are of each number of events: a polynomial whose exponents are the numbers of events. */
record Tally(BigInteger[] ofOrder) {
    static final Tally NONE = new Tally(new BigInteger[0]);
    static final Tally EMPTY_SET = new Tally(new BigInteger[] {BigInteger.ONE});
    static final Tally ONE_EVENT = new Tally(new BigInteger[] {BigInteger.ZERO, BigInteger.ONE});

    /** In long, while that is enough: null when it is not. */
    long @org.jspecify.annotations.Nullable [] small() {
        long[] small = new long[ofOrder.length];
        for (int i = 0; i < small.length; i++) {
            if (ofOrder[i].bitLength() > 62) return null;
            small[i] = ofOrder[i].longValue();
        }
        return small;
    }

    static Tally of(long[] counts) {
        return new Tally(Arrays.stream(counts).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new));
    }

    Tally plus(Tally other) {
        BigInteger[] sum = new BigInteger[Math.max(ofOrder.length, other.ofOrder.length)];
        for (int i = 0; i < sum.length; i++) sum[i] = at(i).add(other.at(i));
        return new Tally(sum);
    }

    Tally times(Tally other) {
        if (ofOrder.length == 0 || other.ofOrder.length == 0) return NONE;
        BigInteger[] product = new BigInteger[ofOrder.length + other.ofOrder.length - 1];
        Arrays.fill(product, BigInteger.ZERO);
        for (int i = 0; i < ofOrder.length; i++)
            if (ofOrder[i].signum() != 0)
                for (int j = 0; j < other.ofOrder.length; j++)
                    product[i + j] = product[i + j].add(ofOrder[i].multiply(other.ofOrder[j]));
        return new Tally(product);
    }

    private BigInteger at(int order) {
        return order < ofOrder.length ? ofOrder[order] : BigInteger.ZERO;
    }

    Tally upTo(int order) {
        return order >= ofOrder.length - 1 ? this : new Tally(Arrays.copyOf(ofOrder, order + 1));
    }
}
