// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import deich.engine.diagram.Bdd;
import deich.engine.diagram.Exhausted;
import deich.engine.diagram.Zdd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The minimal cut sets of at most so many failures of a module without negations that no order of variables could solve, from
 * the events up, leaving out on the way all that is larger: what is cut off can only be part of larger sets. A solved module
 * inside it counts as one failure while it is looked for, as it takes at least one.
 *
 * @param order up to which all are there
 * @param found the sets, over leaves of the module, and the function that one of them is so: no more likely than the module
 */
record Truncated(int order, Solved found) {
    /** More failures at once are not looked for. */
    static final int MOST = 12;

    private static final int NODES = 12_000_000;

    /** As many when no order was asked for and any answer will do. */
    private static final int FEW_NODES = 3_000_000;

    /** So many sets are enough to say how likely the top event is at least. */
    private static final int SOME = 1000;

    /** @param order how many failures to go up to; fewer when they need more nodes than there are */
    static Truncated of(Circuit circuit, Orders.Order leaves, int order) {
        Truncated best = null;
        int[] beside = Room.beside(circuit, leaves);
        long size = 1;
        long next = 1;
        for (int k = 1; k <= Math.min(order, MOST) && next <= (order > MOST ? FEW_NODES : NODES); k++) {
            var sets = new Zdd(NODES);
            try {
                int family = new Walk(circuit, leaves, sets, k, beside).family();
                best = new Truncated(k, solved(leaves, sets, family, k));
                // One failure more is likely to need as many times more nodes as the last one did.
                next = sets.size() * Math.max(2, sets.size() / size);
                size = sets.size();
            } catch (Exhausted tooMany) {
                break;
            }
        }
        if (best == null) throw new IllegalStateException("single failures of a tree of " + circuit.size() + " gates");
        return best;
    }

    /** The smallest sets are taken for how likely it is at least: they are the likeliest, as a rule. */
    private static Solved solved(Orders.Order leaves, Zdd sets, int family, int order) {
        List<int[]> some = new ArrayList<>();
        for (int size = 1; size <= order && some.size() < SOME; size++)
            sets.eachOfOrder(family, size, set -> some.add(set) && some.size() < SOME);
        var bdd = new Bdd(NODES);
        int any = Bdd.FALSE;
        try {
            for (int[] set : some)
                any = bdd.or(any, bdd.and(Arrays.stream(set).map(bdd::variable).toArray()));
        } catch (Exhausted tooMany) {
            // fewer of them are likely enough too
        }
        return new Solved(leaves.leaves(), bdd, any, false, sets, family);
    }

    /**
     * How likely the module is at most: one of the sets found is so, or more leaves are than were looked for.
     *
     * @param probability by node
     */
    double atMost(double[] probability) {
        int[] leaves = found.leaves();
        double[] ofLeaf =
                Arrays.stream(leaves).mapToDouble(leaf -> probability[leaf]).toArray();
        double[] exactly = new double[order + 1];
        exactly[0] = 1;
        double more = 0;
        for (double p : ofLeaf) {
            more += exactly[order] * p;
            for (int j = order; j > 0; j--) exactly[j] = exactly[j] * (1 - p) + exactly[j - 1] * p;
            exactly[0] *= 1 - p;
        }
        return found.sets().rareEvent(found.minimal(), ofLeaf) + more;
    }

    private static final class Walk {
        private final Circuit circuit;
        private final Orders.Order leaves;
        private final Zdd sets;
        private final int order;
        private final int[] beside;
        private final int[] family;

        Walk(Circuit circuit, Orders.Order leaves, Zdd sets, int order, int[] beside) {
            this.circuit = circuit;
            this.leaves = leaves;
            this.sets = sets;
            this.order = order;
            this.beside = beside;
            family = new int[circuit.size()];
        }

        int family() {
            for (int i = 0; i < leaves.leaves().length; i++) family[leaves.leaves()[i]] = sets.variable(i);
            for (int gate : leaves.gates()) {
                int room = order - beside[gate];
                family[gate] = room < 1 ? Zdd.NONE : sets.upToOrder(of(gate, room), room);
            }
            return family[leaves.gates()[leaves.gates().length - 1]];
        }

        private int of(int node, int room) {
            Integer[] inputs = Arrays.stream(circuit.inputs(node))
                    .mapToObj(e -> family[e >> 1])
                    .sorted(Comparator.comparingInt(sets::top).reversed())
                    .toArray(Integer[]::new);
            return switch (circuit.kind(node)) {
                case Circuit.AND -> {
                    int all = Zdd.UNIT;
                    for (int input : inputs) all = sets.minimalProduct(all, input, room);
                    yield all;
                }
                case Circuit.OR -> {
                    int any = Zdd.NONE;
                    for (int input : inputs) any = sets.minimalUnion(any, input);
                    yield any;
                }
                default -> atLeast(circuit.number(node), inputs, room);
            };
        }

        private int atLeast(int k, Integer[] inputs, int room) {
            int[] reached = new int[k + 1];
            reached[0] = Zdd.UNIT;
            for (int input : inputs)
                for (int j = k; j > 0; j--)
                    reached[j] = sets.minimalUnion(reached[j], sets.minimalProduct(reached[j - 1], input, room));
            return reached[k];
        }
    }
}
