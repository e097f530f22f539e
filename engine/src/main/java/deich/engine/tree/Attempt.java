// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import deich.engine.diagram.Bdd;
import java.util.BitSet;

/** Builds the function of one module with one order of its variables. */
final class Attempt {
    private final Circuit circuit;
    private final Bdd bdd;
    private final int[] function;
    private int done;

    Attempt(Circuit circuit, int budget) {
        this.circuit = circuit;
        bdd = new Bdd(budget);
        function = new int[circuit.size()];
    }

    Bdd bdd() {
        return bdd;
    }

    /** How many gates it came to. */
    int done() {
        return done;
    }

    /**
     * @param turned whether a leaf stands for the opposite of its node
     * @return the function of the root; variables are places in the order
     */
    int function(Orders.Order order, BitSet turned) {
        for (int i = 0; i < order.leaves().length; i++) {
            int leaf = order.leaves()[i];
            int variable = bdd.variable(i);
            function[leaf] = turned.get(leaf) ? bdd.not(variable) : variable;
        }
        for (int gate : order.gates()) {
            function[gate] = join(gate);
            done++;
        }
        return function[order.gates()[order.gates().length - 1]];
    }

    private int join(int gate) {
        int[] edges = circuit.inputs(gate);
        int[] inputs = new int[edges.length];
        for (int i = 0; i < edges.length; i++) {
            int f = function[edges[i] >> 1];
            inputs[i] = (edges[i] & 1) == 0 ? f : bdd.not(f);
        }
        return switch (circuit.kind(gate)) {
            case Circuit.AND -> bdd.and(inputs);
            case Circuit.OR -> bdd.or(inputs);
            case Circuit.XOR -> bdd.xor(inputs[0], inputs[1]);
            default -> bdd.atLeast(circuit.number(gate), inputs);
        };
    }
}
