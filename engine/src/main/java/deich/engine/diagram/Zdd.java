// SPDX-License-Identifier: EUPL-1.2
package deich.engine.diagram;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Families of sets of variables as zero-suppressed decision diagrams (Minato 1993). A family is a number; equal families
 * have equal numbers. Not thread-safe.
 */
public final class Zdd {
    /** No set at all. */
    public static final int NONE = 0;

    /** The empty set alone. */
    public static final int UNIT = 1;

    private static final int UNION = 1;
    private static final int WITHOUT = 2;
    private static final int MINIMAL_UNION = 3;
    private static final int UP_TO = 4;
    private static final int PRODUCT = 5;

    private static final int MOST_VARIABLES = 1 << 20;

    /** Larger sets are never cut off by number of variables, but all or none are. */
    public static final int LARGEST = 20;

    private final Nodes nodes;
    private final Remembered remembered = new Remembered();

    /** @param budget how many nodes there may be; any method may end in {@link Exhausted} */
    public Zdd(int budget) {
        nodes = new Nodes(budget);
    }

    /** The set of this variable alone. */
    public int variable(int v) {
        return node(v, NONE, UNIT);
    }

    /** The sets of {@code low}, and those of {@code high} with the variable added. @param v smaller than all in both */
    int node(int v, int low, int high) {
        if (high == NONE) return low;
        int node = nodes.of(v, low, high);
        remembered.growFor(node);
        return node;
    }

    /** How many nodes were made so far. */
    public int size() {
        return nodes.size();
    }

    /** The sets of either. */
    public int union(int a, int b) {
        if (a == b || b == NONE) return a;
        if (a == NONE) return b;
        if (a > b) return union(b, a);
        int known = remembered.get(UNION, a, b);
        if (known >= 0) return known;
        int va = nodes.variable[a];
        int vb = nodes.variable[b];
        int result;
        if (va < vb) result = node(va, union(nodes.low[a], b), nodes.high[a]);
        else if (vb < va) result = node(vb, union(a, nodes.low[b]), nodes.high[b]);
        else result = node(va, union(nodes.low[a], nodes.low[b]), union(nodes.high[a], nodes.high[b]));
        remembered.put(UNION, a, b, result);
        return result;
    }

    /** Those of {@code a} that contain no set of {@code b}. */
    public int without(int a, int b) {
        if (b == NONE || a == NONE) return a;
        if (a == b || has(b)) return NONE;
        if (a == UNIT) return a;
        int known = remembered.get(WITHOUT, a, b);
        if (known >= 0) return known;
        int va = nodes.variable[a];
        int vb = nodes.variable[b];
        int result;
        if (va > vb) result = without(a, nodes.low[b]);
        else if (va < vb) result = node(va, without(nodes.low[a], b), without(nodes.high[a], b));
        else {
            int high = without(without(nodes.high[a], nodes.high[b]), nodes.low[b]);
            result = node(va, without(nodes.low[a], nodes.low[b]), high);
        }
        remembered.put(WITHOUT, a, b, result);
        return result;
    }

    /** Whether the empty set is one of them. */
    private boolean has(int family) {
        while (family > UNIT) family = nodes.low[family];
        return family == UNIT;
    }

    /** The minimal sets of either, if both families are minimal. */
    public int minimalUnion(int a, int b) {
        if (a == b || b == NONE) return a;
        if (a == NONE) return b;
        if (has(a) || has(b)) return UNIT;
        if (a > b) return minimalUnion(b, a);
        int known = remembered.get(MINIMAL_UNION, a, b);
        if (known >= 0) return known;
        int va = nodes.variable[a];
        int vb = nodes.variable[b];
        int v = Math.min(va, vb);
        int low = minimalUnion(va == v ? nodes.low[a] : a, vb == v ? nodes.low[b] : b);
        int high = minimalUnion(va == v ? nodes.high[a] : NONE, vb == v ? nodes.high[b] : NONE);
        int result = node(v, low, without(high, low));
        remembered.put(MINIMAL_UNION, a, b, result);
        return result;
    }

    /** The minimal ones of all unions of a set of the one with a set of the other. */
    public int minimalProduct(int a, int b) {
        return minimalProduct(a, b, LARGEST);
    }

    /**
     * The same, of at most so many variables.
     *
     * @param order 0 to {@link #LARGEST}, which leaves none out
     */
    public int minimalProduct(int a, int b, int order) {
        if (a == NONE || b == NONE || order < 0) return NONE;
        if (order == 0) return has(a) && has(b) ? UNIT : NONE;
        if (a == UNIT) return order == LARGEST ? b : upToOrder(b, order);
        if (b == UNIT || a == b) return order == LARGEST ? a : upToOrder(a, order);
        if (a > b) return minimalProduct(b, a, order);
        int known = remembered.get(PRODUCT + order, a, b);
        if (known >= 0) return known;
        int v = Math.min(nodes.variable[a], nodes.variable[b]);
        int a0 = nodes.variable[a] == v ? nodes.low[a] : a;
        int b0 = nodes.variable[b] == v ? nodes.low[b] : b;
        int a1 = nodes.variable[a] == v ? nodes.high[a] : NONE;
        int b1 = nodes.variable[b] == v ? nodes.high[b] : NONE;
        int less = order == LARGEST ? LARGEST : order - 1;
        int low = minimalProduct(a0, b0, order);
        int both = minimalProduct(a1, b1, less);
        int one = minimalUnion(minimalProduct(a1, b0, less), minimalProduct(a0, b1, less));
        int result = node(v, low, without(minimalUnion(both, one), low));
        remembered.put(PRODUCT + order, a, b, result);
        return result;
    }

    /** Those of at most so many variables. */
    public int upToOrder(int family, int order) {
        if (order < 0 || family == NONE) return NONE;
        if (family == UNIT || order > MOST_VARIABLES) return family;
        if (order == 0) return has(family) ? UNIT : NONE;
        int known = remembered.get(UP_TO, family, order);
        if (known >= 0) return known;
        int result = node(
                nodes.variable[family], upToOrder(nodes.low[family], order), upToOrder(nodes.high[family], order - 1));
        remembered.put(UP_TO, family, order, result);
        return result;
    }

    /** The smallest variable of any of them; greater than all variables when there is none. */
    public int top(int family) {
        return nodes.variable[family];
    }

    /** Its sets without the {@link #top} variable. */
    public int low(int family) {
        return nodes.low[family];
    }

    /** What its sets with the {@link #top} variable hold beside it. */
    public int high(int family) {
        return nodes.high[family];
    }

    /** How many sets of each number of variables; as long as the largest set has variables, and one more. */
    public BigInteger[] countByOrder(int family) {
        return new Counting(nodes).byOrder(family);
    }

    /** The sum of the products of the probabilities of each set: the rare-event bound when those are cut sets. */
    public double rareEvent(int family, double[] probability) {
        return new Counting(nodes).sum(family, probability);
    }

    /**
     * What comes of a family, from the leaves of its diagram up, each node once.
     *
     * @param none what comes of no set, {@code unit} of the empty set alone
     */
    public <T> T fold(int family, T none, T unit, Step<T> step) {
        BitSet below = nodes.below(family);
        int[] place = new int[Math.max(2, family + 1)];
        place[1] = 1;
        List<T> found = new ArrayList<>(below.cardinality() + 2);
        found.add(none);
        found.add(unit);
        for (int n = below.nextSetBit(2); n >= 0; n = below.nextSetBit(n + 1)) {
            place[n] = found.size();
            found.add(step.of(nodes.variable[n], found.get(place[nodes.low[n]]), found.get(place[nodes.high[n]])));
        }
        return found.get(place[family]);
    }

    /** What comes of the sets without a variable and, beside them, those with it. */
    @FunctionalInterface
    public interface Step<T> {
        T of(int variable, T without, T with);
    }

    /**
     * Hands out the sets, smallest variables first, until somebody has enough.
     *
     * @param more takes a set of variables, ascending; false to stop
     */
    public void each(int family, Predicate<int[]> more) {
        walk(family, new int[64], 0, more);
    }

    /** The same of the sets of exactly so many variables. @param order 0 or more */
    public void eachOfOrder(int family, int order, Predicate<int[]> more) {
        each(upToOrder(family, order), set -> set.length != order || more.test(set));
    }

    private boolean walk(int family, int[] taken, int length, Predicate<int[]> more) {
        if (family == NONE) return true;
        if (family == UNIT) return more.test(java.util.Arrays.copyOf(taken, length));
        int[] room = length < taken.length ? taken : java.util.Arrays.copyOf(taken, 2 * length);
        room[length] = nodes.variable[family];
        return walk(nodes.high[family], room, length + 1, more) && walk(nodes.low[family], room, length, more);
    }
}
