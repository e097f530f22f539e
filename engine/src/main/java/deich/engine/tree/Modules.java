// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import java.util.BitSet;

/**
 * Finds the modules of a circuit: gates whose variables nobody asks for but through them. Each can be solved by itself and
 * stands for one variable in what is above it (Dutuit and Rauzy, A Linear-Time Algorithm to Find Modules of Fault Trees,
 * 1996): walking down, all below a module is seen for the first and for the last time between entering and leaving it.
 */
final class Modules {
    private final Circuit circuit;
    private final int[] first;
    private final int[] left;
    private final int[] last;
    private int now;

    private Modules(Circuit circuit) {
        this.circuit = circuit;
        first = new int[circuit.size()];
        left = new int[circuit.size()];
        last = new int[circuit.size()];
    }

    /** The gates below and including the top that are modules. */
    static BitSet of(Circuit circuit, int top) {
        return new Modules(circuit).find(top >> 1);
    }

    private BitSet find(int top) {
        walk(top);
        var modules = new BitSet();
        int[] earliest = new int[circuit.size()];
        int[] latest = new int[circuit.size()];
        for (int node = 1; node <= top; node++) {
            if (first[node] == 0 || circuit.isVariable(node)) continue;
            earliest[node] = Integer.MAX_VALUE;
            for (int edge : circuit.inputs(node)) {
                int below = edge >> 1;
                boolean gate = !circuit.isVariable(below);
                earliest[node] =
                        Math.min(earliest[node], gate ? Math.min(first[below], earliest[below]) : first[below]);
                latest[node] = Math.max(latest[node], gate ? Math.max(last[below], latest[below]) : last[below]);
            }
            if (earliest[node] > first[node] && latest[node] < left[node]) modules.set(node);
        }
        return modules;
    }

    private void walk(int top) {
        int[] path = new int[circuit.size() + 1];
        int[] next = new int[circuit.size() + 1];
        int depth = 0;
        path[0] = top;
        first[top] = last[top] = ++now;
        while (depth >= 0) {
            int node = path[depth];
            int[] inputs = circuit.inputs(node);
            if (next[depth] == inputs.length) {
                left[node] = last[node] = ++now;
                depth--;
                continue;
            }
            int below = inputs[next[depth]++] >> 1;
            if (first[below] != 0) {
                last[below] = ++now;
                continue;
            }
            first[below] = last[below] = ++now;
            path[++depth] = below;
            next[depth] = 0;
        }
    }
}
