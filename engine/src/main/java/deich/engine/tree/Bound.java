// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How likely the top of a tree without negations is at most, whatever its inputs share, gate by gate from the events up. All
 * gates rise with the same independent events and are thus associated (Esary, Proschan and Walkup 1967): that none of some
 * gates is true is no less likely than if they were independent. Gates without a common event are independent; of those that
 * have one, an AND is no likelier than the least likely.
 */
final class Bound {
    private final Circuit circuit;
    private final double[] most;
    private final BitSet[] events;
    private final BitSet known;

    private Bound(Circuit circuit, double[] probability, BitSet known) {
        this.circuit = circuit;
        this.known = known;
        most = probability.clone();
        events = new BitSet[circuit.size()];
    }

    /** @param known gates whose probability is exact */
    static double of(Circuit circuit, int top, double[] probability, BitSet known) {
        var bound = new Bound(circuit, probability, known);
        int[] parents = Simpler.parents(circuit, 2 * top);
        for (int node = 1; node <= top; node++) if (parents[node] > 0) bound.reckon(node);
        return bound.most[top];
    }

    private void reckon(int node) {
        var below = new BitSet();
        if (circuit.isVariable(node)) below.set(node);
        for (int edge : circuit.inputs(node)) below.or(events[edge >> 1]);
        events[node] = below;
        if (!circuit.isVariable(node) && !known.get(node)) most[node] = Math.min(1, joined(node));
    }

    private double joined(int node) {
        int[] inputs = Arrays.stream(circuit.inputs(node)).map(e -> e >> 1).toArray();
        return switch (circuit.kind(node)) {
            case Circuit.OR ->
                1 - Arrays.stream(inputs).mapToDouble(n -> 1 - most[n]).reduce(1, (a, b) -> a * b);
            case Circuit.AND ->
                Sharing.groups(inputs, events).stream()
                        .mapToDouble(this::leastLikely)
                        .reduce(1, (a, b) -> a * b);
            default -> atLeast(circuit.number(node), inputs);
        };
    }

    private double leastLikely(List<Integer> group) {
        return group.stream().mapToDouble(n -> most[n]).min().orElseThrow();
    }

    /** Exact where the inputs are independent; else by Markov's inequality: the expected number is at least k times it. */
    private double atLeast(int k, int[] inputs) {
        if (Sharing.groups(inputs, events).size() < inputs.length)
            return Arrays.stream(inputs).mapToDouble(n -> most[n]).sum() / k;
        double[] exactly = new double[inputs.length + 1];
        exactly[0] = 1;
        for (int input : inputs)
            for (int j = inputs.length; j >= 0; j--)
                exactly[j] = exactly[j] * (1 - most[input]) + (j > 0 ? exactly[j - 1] * most[input] : 0);
        return Arrays.stream(exactly, k, exactly.length).sum();
    }
}
