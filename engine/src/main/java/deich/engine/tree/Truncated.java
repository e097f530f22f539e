// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import deich.engine.diagram.Bdd;
import deich.engine.diagram.Exhausted;
import deich.engine.diagram.Zdd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The minimal cut sets of at most so many failures of a tree without negations, from the events up, leaving out on the way
 * all that is larger: what is cut off can only be part of larger sets.
 *
 * @param order up to which all are there
 * @param atLeast how likely the top event is at least, from the sets found; null without probabilities
 * @param atMost how likely at most: an OR is no likelier than the sum of its inputs, an AND than the least likely of them,
 *     whatever they share
 */
record Truncated(
        int order,
        Zdd sets,
        int family,
        @Nullable Double atLeast,
        @Nullable Double atMost) {
    /** More failures at once are not looked for. */
    static final int MOST = 8;

    private static final int NODES = 4_000_000;

    static Truncated of(Circuit circuit, int top, int order, double @Nullable [] probability) {
        @Nullable Truncated best = null;
        for (int k = 1; k <= order; k++) {
            var sets = new Zdd(NODES);
            try {
                int family = new Walk(circuit, top, sets, k).family();
                best = new Truncated(
                        k,
                        sets,
                        family,
                        atLeast(sets, family, circuit, probability),
                        atMost(circuit, top, probability));
            } catch (Exhausted tooMany) {
                break;
            }
        }
        if (best == null) throw new IllegalStateException("single failures of a tree of " + circuit.size() + " gates");
        return best;
    }

    private static @Nullable Double atLeast(Zdd sets, int family, Circuit circuit, double @Nullable [] probability) {
        if (probability == null) return null;
        try {
            var bdd = new Bdd(NODES);
            int any = Bdd.FALSE;
            List<int[]> some = new ArrayList<>();
            sets.each(family, set -> some.add(set) && some.size() < 1000);
            for (int[] set : some)
                any = bdd.or(any, bdd.and(Arrays.stream(set).map(bdd::variable).toArray()));
            return bdd.probability(any, Arrays.copyOf(probability, circuit.size()));
        } catch (Exhausted tooMany) {
            return 0.0;
        }
    }

    private static @Nullable Double atMost(Circuit circuit, int top, double @Nullable [] probability) {
        if (probability == null) return null;
        double[] most = probability.clone();
        for (int node = 1; node <= top; node++) {
            if (circuit.isVariable(node)) continue;
            double[] inputs = Arrays.stream(circuit.inputs(node))
                    .mapToDouble(e -> most[e >> 1])
                    .sorted()
                    .toArray();
            most[node] = switch (circuit.kind(node)) {
                case Circuit.AND -> inputs[0];
                case Circuit.OR -> Math.min(1, Arrays.stream(inputs).sum());
                // k of n are true: the sum of all is at least k
                default -> Math.min(1, Arrays.stream(inputs).sum() / circuit.number(node));
            };
        }
        return most[top];
    }

    private static final class Walk {
        private final Circuit circuit;
        private final int top;
        private final Zdd sets;
        private final int order;
        private final int[] family;

        Walk(Circuit circuit, int top, Zdd sets, int order) {
            this.circuit = circuit;
            this.top = top;
            this.sets = sets;
            this.order = order;
            family = new int[circuit.size()];
        }

        int family() {
            BitSet below = new BitSet();
            below.set(top);
            for (int node = top; node > 0; node = below.previousSetBit(node - 1))
                for (int edge : circuit.inputs(node)) below.set(edge >> 1);
            for (int node = below.nextSetBit(1); node >= 0; node = below.nextSetBit(node + 1)) family[node] = of(node);
            return family[top];
        }

        private int of(int node) {
            if (circuit.isVariable(node)) return sets.variable(node);
            Integer[] inputs = Arrays.stream(circuit.inputs(node))
                    .mapToObj(e -> family[e >> 1])
                    .sorted(Comparator.comparingInt(sets::top).reversed())
                    .toArray(Integer[]::new);
            return switch (circuit.kind(node)) {
                case Circuit.AND -> {
                    int all = Zdd.UNIT;
                    for (int input : inputs) all = sets.minimalProduct(all, input, order);
                    yield all;
                }
                case Circuit.OR -> {
                    int any = Zdd.NONE;
                    for (int input : inputs) any = sets.minimalUnion(any, input);
                    yield any;
                }
                default -> atLeast(circuit.number(node), inputs);
            };
        }

        private int atLeast(int k, Integer[] inputs) {
            int[] reached = new int[k + 1];
            reached[0] = Zdd.UNIT;
            for (int input : inputs)
                for (int j = k; j > 0; j--)
                    reached[j] = sets.minimalUnion(reached[j], sets.minimalProduct(reached[j - 1], input, order));
            return reached[k];
        }
    }
}
