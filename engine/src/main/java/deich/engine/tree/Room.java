// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How many failures, besides a gate's own, it takes at least until the root is true. What stands beside a gate under an AND
 * and shares no leaf with it must fail too, and so on up to the root; of several ways up the shortest counts. So a gate's
 * sets may be left out long before they have as many failures as are looked for.
 */
final class Room {
    private final Circuit circuit;
    private final int[] gates;
    private final BitSet[] support;
    private final int[] fewest;
    private final int[] beside;

    private Room(Circuit circuit, Orders.Order order) {
        this.circuit = circuit;
        gates = order.gates();
        support = new BitSet[circuit.size()];
        fewest = new int[circuit.size()];
        beside = new int[circuit.size()];
        for (int leaf : order.leaves()) {
            support[leaf] = new BitSet();
            support[leaf].set(leaf);
            fewest[leaf] = 1;
        }
    }

    /** By node, for the gates of a module without negations. */
    static int[] beside(Circuit circuit, Orders.Order order) {
        var room = new Room(circuit, order);
        room.up();
        room.down();
        return room.beside;
    }

    private void up() {
        for (int gate : gates) {
            var below = new BitSet();
            for (int edge : circuit.inputs(gate)) below.or(support[edge >> 1]);
            support[gate] = below;
            fewest[gate] = fewest(gate);
        }
    }

    private int fewest(int gate) {
        int[] inputs = inputs(gate);
        int[] sorted = Arrays.stream(inputs).map(n -> fewest[n]).sorted().toArray();
        return switch (circuit.kind(gate)) {
            case Circuit.AND -> together(inputs);
            case Circuit.OR -> sorted[0];
            default -> sorted[circuit.number(gate) - 1];
        };
    }

    private int[] inputs(int gate) {
        return Arrays.stream(circuit.inputs(gate)).map(edge -> edge >> 1).toArray();
    }

    /** How many failures make all of them true at least: groups that share no leaf add up. */
    private int together(int[] nodes) {
        return Sharing.groups(nodes, support).stream()
                .mapToInt(group -> group.stream().mapToInt(n -> fewest[n]).max().orElseThrow())
                .sum();
    }

    private void down() {
        Arrays.fill(beside, Integer.MAX_VALUE);
        beside[gates[gates.length - 1]] = 0;
        for (int i = gates.length - 1; i >= 0; i--) {
            int gate = gates[i];
            int[] inputs = inputs(gate);
            for (int input : inputs) {
                int more = circuit.kind(gate) == Circuit.AND ? together(apart(input, inputs)) : 0;
                beside[input] = Math.min(beside[input], beside[gate] + more);
            }
        }
    }

    private int[] apart(int input, int[] inputs) {
        return Arrays.stream(inputs)
                .filter(other -> !support[other].intersects(support[input]))
                .toArray();
    }
}
