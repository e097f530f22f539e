// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A formula as a circuit of gates, each kept once. What asks for a gate or a variable is an edge: twice its number, one more
 * when it is negated. Inputs have smaller numbers than what they feed; number 0 is what is always true.
 */
final class Circuit {
    static final int TRUE = 0;
    static final int FALSE = 1;

    static final int VARIABLE = 0;
    static final int AND = 1;
    static final int OR = 2;
    static final int AT_LEAST = 3;
    static final int XOR = 4;

    private record Same(int kind, int number, int inputs, int[] edges) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same same
                    && kind == same.kind
                    && number == same.number
                    && Arrays.equals(edges, same.edges);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * kind + number) + Arrays.hashCode(edges);
        }
    }

    private static final int[] NONE = {};

    private final Map<Same, Integer> known = new HashMap<>();
    private int[] kind = new int[64];
    private int[] number = new int[64];
    private int[][] inputs = new int[64][];
    private int size = 1;

    int size() {
        return size;
    }

    int kind(int node) {
        return kind[node];
    }

    boolean isVariable(int node) {
        return kind[node] == VARIABLE;
    }

    /** Of a variable whose it is; of {@link #AT_LEAST} how many. */
    int number(int node) {
        return number[node];
    }

    /** Edges; not to be changed. */
    int[] inputs(int node) {
        return inputs[node];
    }

    int variable(int of) {
        return 2 * node(VARIABLE, of, NONE);
    }

    int and(int... edges) {
        return join(AND, edges);
    }

    int or(int... edges) {
        return join(OR, edges);
    }

    /** AND and OR: sorted, each input once, without what decides nothing. */
    private int join(int kind, int[] edges) {
        int nothing = kind == AND ? TRUE : FALSE;
        int[] sorted = edges.clone();
        Arrays.sort(sorted);
        int kept = 0;
        for (int edge : sorted) {
            if (edge == (nothing ^ 1)) return edge;
            if (edge == nothing || kept > 0 && sorted[kept - 1] == edge) continue;
            if (kept > 0 && sorted[kept - 1] == (edge ^ 1)) return nothing ^ 1;
            sorted[kept++] = edge;
        }
        if (kept == 0) return nothing;
        if (kept == 1) return sorted[0];
        return 2 * node(kind, 0, Arrays.copyOf(sorted, kept));
    }

    int xor(int a, int b) {
        int sign = a & 1 ^ b & 1;
        int first = Math.min(a & ~1, b & ~1);
        int second = Math.max(a & ~1, b & ~1);
        if (first == second) return FALSE ^ sign;
        if (first == TRUE) return second ^ 1 ^ sign;
        return 2 * node(XOR, 0, new int[] {first, second}) ^ sign;
    }

    int atLeast(int least, int... edges) {
        int[] sorted = edges.clone();
        Arrays.sort(sorted);
        int kept = 0;
        int left = least;
        for (int edge : sorted) {
            if (edge == FALSE) continue;
            boolean opposite = kept > 0 && sorted[kept - 1] == (edge ^ 1);
            if (opposite) kept--; // exactly one of the two is true
            else if (edge != TRUE) sorted[kept++] = edge;
            if (opposite || edge == TRUE) left--;
        }
        if (left <= 0) return TRUE;
        if (left > kept) return FALSE;
        int[] rest = Arrays.copyOf(sorted, kept);
        if (left == 1) return or(rest);
        if (left == kept) return and(rest);
        return 2 * node(AT_LEAST, left, rest);
    }

    private int node(int ofKind, int ofNumber, int[] edges) {
        var same = new Same(ofKind, ofNumber, edges.length, edges);
        Integer before = known.get(same);
        if (before != null) return before;
        if (size == kind.length) enlarge();
        kind[size] = ofKind;
        number[size] = ofNumber;
        inputs[size] = edges;
        known.put(same, size);
        return size++;
    }

    private void enlarge() {
        kind = Arrays.copyOf(kind, 2 * size);
        number = Arrays.copyOf(number, 2 * size);
        inputs = Arrays.copyOf(inputs, 2 * size);
    }
}
