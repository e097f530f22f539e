// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import java.util.BitSet;

/**
 * A module with what is inside it.
 *
 * @param root its gate
 * @param gates ascending, the root last
 * @param leaves the variables and the modules inside it, ascending
 */
record Piece(int root, int[] gates, int[] leaves) {

    /** @param modules where to stop */
    static Piece of(Circuit circuit, int root, BitSet modules) {
        var gates = new BitSet();
        var leaves = new BitSet();
        gates.set(root);
        for (int node = root; node > 0; node = gates.previousSetBit(node - 1)) {
            for (int edge : circuit.inputs(node)) {
                int below = edge >> 1;
                if (circuit.isVariable(below) || modules.get(below)) leaves.set(below);
                else gates.set(below);
            }
        }
        return new Piece(root, gates.stream().toArray(), leaves.stream().toArray());
    }
}
