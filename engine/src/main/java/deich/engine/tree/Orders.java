// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Orders of variables for one module. Which one keeps diagrams small nobody knows beforehand; each of these is the best for
 * some tree. All walk down from the root and take what they meet for the first time; they differ in which input they turn
 * to first.
 */
final class Orders {
    /** How many there are. */
    static final int MANY = 8;

    /** The one by which sets of few failures are looked for. */
    static final int TRUNCATED = 4;

    private final Circuit circuit;
    private final Piece piece;
    private final long[] key;
    private final boolean[] inside;
    private final int[] parents;
    private final double[] weight;
    private final int[] depth;

    Orders(Circuit circuit, Piece piece, long[] key) {
        this.circuit = circuit;
        this.piece = piece;
        this.key = key;
        inside = new boolean[circuit.size()];
        parents = new int[circuit.size()];
        weight = new double[circuit.size()];
        depth = new int[circuit.size()];
        for (int leaf : piece.leaves()) weight[leaf] = 1;
        for (int gate : piece.gates()) {
            inside[gate] = true;
            for (int edge : circuit.inputs(gate)) {
                parents[edge >> 1]++;
                weight[gate] += weight[edge >> 1];
                depth[gate] = Math.max(depth[gate], depth[edge >> 1] + 1);
            }
        }
    }

    private boolean leaf(int edge) {
        return !inside[edge >> 1];
    }

    private Comparator<Integer> turn(int which) {
        Comparator<Integer> byKey = Comparator.comparingLong(e -> key[e >> 1]);
        Comparator<Integer> light =
                Comparator.<Integer>comparingDouble(e -> weight[e >> 1]).thenComparing(byKey);
        Comparator<Integer> heavy =
                Comparator.<Integer>comparingDouble(e -> -weight[e >> 1]).thenComparing(byKey);
        Comparator<Integer> leaves = Comparator.comparing(e -> !leaf(e));
        Comparator<Integer> many = Comparator.comparingInt(e -> -parents[e >> 1]);
        return switch (which) {
            case 0 -> light;
            case 1 -> heavy;
            case 2 -> leaves.thenComparing(heavy);
            case 3 -> many.thenComparing(light);
            case 4 -> many.thenComparing(heavy);
            case 5 ->
                Comparator.<Integer>comparingInt(e -> depth[e >> 1])
                        .thenComparing(many)
                        .thenComparing(light);
            case 6 ->
                Comparator.<Integer>comparingInt(e -> -depth[e >> 1])
                        .thenComparing(many)
                        .thenComparing(heavy);
            default -> many.reversed().thenComparing(heavy);
        };
    }

    /** The leaves of the module in the order in which they are asked, and its gates in the order in which they are done. */
    record Order(int[] leaves, int[] gates) {}

    Order of(int which) {
        var walk = new Walk(turn(which));
        walk.down();
        return new Order(walk.leaves, walk.gates);
    }

    private final class Walk {
        private final Comparator<Integer> turn;
        private final int[] leaves = new int[piece.leaves().length];
        private final int[] gates = new int[piece.gates().length];
        private final boolean[] seen = new boolean[circuit.size()];
        private int leavesSeen;
        private int gatesDone;

        Walk(Comparator<Integer> turn) {
            this.turn = turn;
        }

        void down() {
            int[] path = new int[gates.length];
            int[] next = new int[gates.length];
            int[][] inputs = new int[gates.length][];
            int deep = 0;
            path[0] = piece.root();
            inputs[0] = sorted(piece.root());
            seen[piece.root()] = true;
            while (deep >= 0) {
                if (next[deep] == inputs[deep].length) {
                    gates[gatesDone++] = path[deep--];
                    continue;
                }
                int below = inputs[deep][next[deep]++] >> 1;
                if (seen[below]) continue;
                seen[below] = true;
                if (!inside[below]) leaves[leavesSeen++] = below;
                else {
                    path[++deep] = below;
                    inputs[deep] = sorted(below);
                    next[deep] = 0;
                }
            }
        }

        private int[] sorted(int gate) {
            return Arrays.stream(circuit.inputs(gate))
                    .boxed()
                    .sorted(turn)
                    .mapToInt(e -> e)
                    .toArray();
        }
    }
}
