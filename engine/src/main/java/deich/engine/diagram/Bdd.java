// SPDX-License-Identifier: EUPL-1.2
package deich.engine.diagram;

import java.util.Arrays;

/**
 * Functions of yes-or-no variables as reduced ordered binary decision diagrams (Bryant 1986). A function is a number;
 * equal functions have equal numbers. Variables are numbered from 0 in the order in which they are asked; the order is the
 * caller's and decides how large diagrams grow. Not thread-safe.
 */
public final class Bdd {
    public static final int FALSE = 0;
    public static final int TRUE = 1;

    /** As many nodes as any diagram can number. */
    public static final int MOST_NODES = (1 << 29) - 1;

    private static final int AND = 1;
    private static final int OR = 2;
    private static final int XOR = 3;
    private static final int NOT = 4;

    private final Nodes nodes;
    private final Remembered remembered = new Remembered();

    /** @param budget how many nodes there may be, 2 to {@link #MOST_NODES}; any method may end in {@link Exhausted} */
    public Bdd(int budget) {
        nodes = new Nodes(budget);
    }

    /** True where the variable is. */
    public int variable(int v) {
        return nodes.of(v, FALSE, TRUE);
    }

    public int not(int f) {
        if (f <= TRUE) return 1 - f;
        int known = remembered.get(NOT, f, f);
        if (known >= 0) return known;
        int result = node(nodes.variable[f], not(nodes.low[f]), not(nodes.high[f]));
        remembered.put(NOT, f, f, result);
        return result;
    }

    public int and(int f, int g) {
        if (f == g || g == TRUE) return f;
        if (f == TRUE) return g;
        if (f == FALSE || g == FALSE) return FALSE;
        return f < g ? apply(AND, f, g) : apply(AND, g, f);
    }

    public int or(int f, int g) {
        if (f == g || g == FALSE) return f;
        if (f == FALSE) return g;
        if (f == TRUE || g == TRUE) return TRUE;
        return f < g ? apply(OR, f, g) : apply(OR, g, f);
    }

    public int xor(int f, int g) {
        if (f == g) return FALSE;
        if (f == FALSE) return g;
        if (g == FALSE) return f;
        if (f == TRUE) return not(g);
        if (g == TRUE) return not(f);
        return f < g ? apply(XOR, f, g) : apply(XOR, g, f);
    }

    private int apply(int operation, int f, int g) {
        int known = remembered.get(operation, f, g);
        if (known >= 0) return known;
        int vf = nodes.variable[f];
        int vg = nodes.variable[g];
        int v = Math.min(vf, vg);
        int f0 = vf == v ? nodes.low[f] : f;
        int f1 = vf == v ? nodes.high[f] : f;
        int g0 = vg == v ? nodes.low[g] : g;
        int g1 = vg == v ? nodes.high[g] : g;
        int result = node(v, operate(operation, f0, g0), operate(operation, f1, g1));
        remembered.put(operation, f, g, result);
        return result;
    }

    private int operate(int operation, int f, int g) {
        return operation == AND ? and(f, g) : operation == OR ? or(f, g) : xor(f, g);
    }

    private int node(int v, int low, int high) {
        if (low == high) return low;
        int node = nodes.of(v, low, high);
        remembered.growFor(node);
        return node;
    }

    /** All of them; in the given order of joining nothing is assumed: deep ones are joined first, which is quickest. */
    public int and(int[] functions) {
        int result = TRUE;
        for (int f : deepestFirst(functions)) result = and(result, f);
        return result;
    }

    /** Any of them. */
    public int or(int[] functions) {
        int result = FALSE;
        for (int f : deepestFirst(functions)) result = or(result, f);
        return result;
    }

    /** At least k of them. @param k 0 or less is always true; more than there are never */
    public int atLeast(int k, int[] functions) {
        if (k <= 0) return TRUE;
        if (k > functions.length) return FALSE;
        int[] reached = new int[k + 1];
        reached[0] = TRUE;
        for (int f : deepestFirst(functions))
            for (int j = k; j > 0; j--) reached[j] = or(reached[j], and(f, reached[j - 1]));
        return reached[k];
    }

    private int[] deepestFirst(int[] functions) {
        long[] keyed = new long[functions.length];
        for (int i = 0; i < keyed.length; i++) keyed[i] = (long) -nodes.variable[functions[i]] << 32 | functions[i];
        Arrays.sort(keyed);
        return Arrays.stream(keyed).mapToInt(k -> (int) k).toArray();
    }

    /** Whether the function is true when just these variables are. */
    public boolean at(int f, java.util.function.IntPredicate isTrue) {
        while (f > TRUE) f = isTrue.test(nodes.variable[f]) ? nodes.high[f] : nodes.low[f];
        return f == TRUE;
    }

    /**
     * How likely the function is true, if the variables are independent.
     *
     * @param probability of each variable, 0 to 1
     */
    public double probability(int f, double[] probability) {
        return new Weighing(nodes, probability).upTo(f);
    }

    /**
     * By how much the probability of the function grows from each variable being surely false to surely true (Birnbaum
     * 1969); 0 for variables it does not depend on.
     */
    public double[] birnbaum(int f, double[] probability) {
        return new Weighing(nodes, probability).birnbaum(f);
    }

    /**
     * The smallest sets of variables that, being true with all others false or true as they may, make the function true:
     * minimal cut sets of a coherent function; of others the positive parts only, as the algorithm of Rauzy (1993) has
     * it.
     */
    public int minimal(int f, Zdd into) {
        return new Minimal(nodes, into, false).of(f);
    }

    /** The same of a function that no further variable being true can make false; there it is many times quicker. */
    public int minimalOfMonotone(int f, Zdd into) {
        return new Minimal(nodes, into, true).of(f);
    }
}
