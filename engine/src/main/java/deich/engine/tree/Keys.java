// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

/**
 * A number for each node that tells where it stands in the circuit and not what it is called or in which order it was
 * written: nodes that differ in shape, below or above them, differ in it. So the same tree with other names and shuffled
 * inputs is solved in the same way.
 */
final class Keys {
    private static final int ROUNDS = 3;

    private Keys() {}

    static long[] of(Circuit circuit, int top) {
        int size = circuit.size();
        long[] key = new long[size];
        long[] above = new long[size];
        for (int round = 0; round < ROUNDS; round++) {
            long[] below = new long[size];
            for (int node = 1; node < size; node++) below[node] = below(circuit, node, below, key);
            above = new long[size];
            above[top >> 1] = 1;
            for (int node = top >> 1; node > 0; node--) {
                if (above[node] == 0) continue;
                long from = mix(above[node] + 31 * below[node]);
                for (int edge : circuit.inputs(node)) above[edge >> 1] += mix(from + (edge & 1));
            }
            for (int node = 1; node < size; node++) key[node] = mix(mix(below[node]) + above[node]);
        }
        return key;
    }

    private static long below(Circuit circuit, int node, long[] below, long[] key) {
        long sum = mix(
                17L * circuit.kind(node) + (circuit.isVariable(node) ? 0 : 1009L * circuit.number(node)) + key[node]);
        for (int edge : circuit.inputs(node)) sum += mix(2 * below[edge >> 1] + (edge & 1));
        return mix(sum);
    }

    private static long mix(long x) {
        long mixed = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
