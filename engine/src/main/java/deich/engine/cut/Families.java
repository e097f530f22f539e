// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Answers written as the smallest sets of failures that make them yes, up to a number of failures: families of sets in a
 * zero-suppressed decision diagram (Minato 1993). What is left out never changes what is kept: the sets of at most k
 * failures of "or" and "and" follow from those of what they join.
 */
final class Families implements Logic {
    /** A family that would need more nodes than are allowed. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMany() {
            super("too many", null, false, false);
        }
    }

    /** Operations; a product of up to k failures is operation k. */
    private static final int OR = -3;

    private static final int WITHOUT = -2;
    private static final int CACHE = 1 << 18;

    private final int most;
    private final int order;
    private int[] variable = new int[1 << 12];
    private int[] low = new int[1 << 12];
    private int[] high = new int[1 << 12];
    private int[] table = new int[1 << 13];
    private int count = 2;
    private final int[] cacheOp = new int[CACHE];
    private final int[] cacheOne = new int[CACHE];
    private final int[] cacheOther = new int[CACHE];
    private final int[] cacheResult = new int[CACHE];

    /**
     * @param order how many failures a set may have; {@link CutSets#ALL} for any number
     * @param most nodes allowed
     */
    Families(int order, int most) {
        this.order = order;
        this.most = most;
        variable[NO] = variable[YES] = Integer.MAX_VALUE;
        Arrays.fill(cacheOp, -1);
    }

    @Override
    public int failure(int its) {
        return order == 0 ? NO : node(its, NO, YES);
    }

    private int node(int v, int lo, int hi) {
        if (hi == NO) return lo;
        int mask = table.length - 1;
        int at = hash(v, lo, hi) & mask;
        for (int n = table[at]; n != 0; n = table[at]) {
            if (variable[n] == v && low[n] == lo && high[n] == hi) return n;
            at = at + 1 & mask;
        }
        if (count >= most) throw new TooMany();
        if (count == variable.length) grow();
        variable[count] = v;
        low[count] = lo;
        high[count] = hi;
        table[at] = count;
        if (2 * count > table.length) rehash();
        return count++;
    }

    private void grow() {
        variable = Arrays.copyOf(variable, 2 * count);
        low = Arrays.copyOf(low, 2 * count);
        high = Arrays.copyOf(high, 2 * count);
    }

    private void rehash() {
        table = new int[2 * table.length];
        int mask = table.length - 1;
        for (int n = 2; n <= count; n++) {
            int at = hash(variable[n], low[n], high[n]) & mask;
            while (table[at] != 0) at = at + 1 & mask;
            table[at] = n;
        }
    }

    private static int hash(int a, int b, int c) {
        int h = (a * 0x9E3779B1 ^ b) * 0x85EBCA6B ^ c;
        h *= 0xC2B2AE35;
        return h ^ h >>> 15;
    }

    @Override
    public int or(int f, int g) {
        if (f == g || g == NO) return f;
        if (f == NO) return g;
        if (f == YES || g == YES) return YES;
        if (f > g) return or(g, f);
        int slot = slot(OR, f, g);
        if (hit(slot, OR, f, g)) return cacheResult[slot];
        int v = Math.min(variable[f], variable[g]);
        int lo = or(low(f, v), low(g, v));
        int hi = without(or(high(f, v), high(g, v)), lo);
        return keep(slot, OR, f, g, node(v, lo, hi));
    }

    @Override
    public int and(int f, int g) {
        return and(f, g, order);
    }

    private int and(int f, int g, int k) {
        if (f == NO || g == NO) return NO;
        if (f == YES || f == g) return upTo(g, k);
        if (g == YES) return upTo(f, k);
        if (k == 0) return NO;
        if (f > g) return and(g, f, k);
        int slot = slot(k, f, g);
        if (hit(slot, k, f, g)) return cacheResult[slot];
        int v = Math.min(variable[f], variable[g]);
        int f0 = low(f, v);
        int g0 = low(g, v);
        int f1 = high(f, v);
        int g1 = high(g, v);
        int lo = and(f0, g0, k);
        int left = fewer(k);
        int hi = or(and(f1, or(g0, g1), left), and(f0, g1, left));
        return keep(slot, k, f, g, node(v, lo, without(hi, lo)));
    }

    /** The sets of a family with at most k failures. */
    private int upTo(int f, int k) {
        if (k >= order || f <= YES) return f;
        if (k == 0) return NO;
        int slot = slot(k, f, f);
        if (hit(slot, k, f, f)) return cacheResult[slot];
        int result = node(variable[f], upTo(low[f], k), upTo(high[f], fewer(k)));
        return keep(slot, k, f, f, result);
    }

    /** The sets of f that contain no set of g. */
    private int without(int f, int g) {
        if (g == NO || f == NO) return f;
        if (g == YES || f == g) return NO;
        if (f == YES) return YES;
        int v = variable[f];
        if (v > variable[g]) return without(f, low[g]);
        int slot = slot(WITHOUT, f, g);
        if (hit(slot, WITHOUT, f, g)) return cacheResult[slot];
        int lo = without(low[f], low(g, v));
        int hi = without(without(high[f], low(g, v)), high(g, v));
        return keep(slot, WITHOUT, f, g, node(v, lo, hi));
    }

    private static int fewer(int k) {
        return k == CutSets.ALL ? k : k - 1;
    }

    private int low(int f, int v) {
        return variable[f] == v ? low[f] : f;
    }

    private int high(int f, int v) {
        return variable[f] == v ? high[f] : NO;
    }

    private static int slot(int op, int f, int g) {
        return hash(op + 77, f, g) & CACHE - 1;
    }

    private boolean hit(int slot, int op, int f, int g) {
        return cacheOp[slot] == op && cacheOne[slot] == f && cacheOther[slot] == g;
    }

    private int keep(int slot, int op, int f, int g, int result) {
        cacheOp[slot] = op;
        cacheOne[slot] = f;
        cacheOther[slot] = g;
        cacheResult[slot] = result;
        return result;
    }

    // ---- what is in a family

    /** How many sets of each number of failures; the place is the number. */
    List<BigInteger> byOrder(int family) {
        @SuppressWarnings("unchecked")
        List<BigInteger>[] counted = new List[count];
        return byOrder(family, counted);
    }

    private List<BigInteger> byOrder(int f, List<BigInteger>[] counted) {
        if (f == NO) return List.of();
        if (f == YES) return List.of(BigInteger.ONE);
        if (counted[f] != null) return counted[f];
        List<BigInteger> lo = byOrder(low[f], counted);
        List<BigInteger> hi = byOrder(high[f], counted);
        List<BigInteger> sum = new ArrayList<>();
        for (int k = 0; k < Math.max(lo.size(), hi.size() + 1); k++)
            sum.add(at(lo, k).add(k == 0 ? BigInteger.ZERO : at(hi, k - 1)));
        counted[f] = List.copyOf(sum);
        return counted[f];
    }

    private static BigInteger at(List<BigInteger> counts, int k) {
        return k < counts.size() ? counts.get(k) : BigInteger.ZERO;
    }

    /** Tells the sets of exactly so many failures, at most so many of them. @return how many were told */
    int tell(int family, int size, int limit, Consumer<int[]> reader) {
        return new Telling(size, limit, reader).tell(family, 0, 0);
    }

    private final class Telling {
        private final int[] set;
        private final int limit;
        private final Consumer<int[]> reader;

        Telling(int size, int limit, Consumer<int[]> reader) {
            set = new int[size];
            this.limit = limit;
            this.reader = reader;
        }

        int tell(int f, int chosen, int told) {
            if (f == NO || told >= limit) return told;
            if (f == YES) {
                if (chosen < set.length) return told;
                reader.accept(set.clone());
                return told + 1;
            }
            if (chosen < set.length) {
                set[chosen] = variable[f];
                told = tell(high[f], chosen + 1, told);
            }
            return tell(low[f], chosen, told);
        }
    }

    /** Whether a set of failures makes the answer yes. @param there by number of failure */
    boolean holds(int family, java.util.BitSet there) {
        if (family <= YES) return family == YES;
        return holds(low[family], there) || (there.get(variable[family]) && holds(high[family], there));
    }
}
