// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what is given where it is asked: in {@code x OR G}, what G is matters only while x is false, so x may be false
 * within G; likewise true within G in {@code x AND G}. What is given to a gate is what all who ask for it give.
 *
 * <p>Why all of it may be done at once: inputs of a gate are ranked, and each is given only those of lower rank. Where what a
 * node is given holds, the rewritten node is as the old one, from the bottom up: take the lowest input that decides its
 * gate; all it was given holds, so it still decides; and if none decides, all inputs were given what holds.
 */
final class Given {
    /** Above, the sets of what is given would take more memory than they save. */
    private static final int MOST = 12_000;

    private final Circuit old;
    private final int top;
    private final int[] parents;
    private final int[] rank;
    private final @Nullable BitSet[] given;
    private final Circuit made = new Circuit();
    private final int[] edge;

    private Given(Circuit old, int top) {
        this.old = old;
        this.top = top;
        parents = Simpler.parents(old, top);
        rank = ranks(old, top);
        given = new BitSet[old.size()];
        edge = new int[old.size()];
    }

    static Simpler.Result leftOut(Circuit circuit, int top) {
        if (circuit.size() > MOST || top <= Circuit.FALSE) return new Simpler.Result(circuit, top);
        var work = new Given(circuit, top);
        work.give();
        return work.rewrite();
    }

    /** What is below comes first; beyond that, what the circuit looks like decides, and not how it was written. */
    private static int[] ranks(Circuit circuit, int top) {
        int[] depth = new int[circuit.size()];
        for (int node = 1; node < depth.length; node++)
            for (int input : circuit.inputs(node)) depth[node] = Math.max(depth[node], depth[input >> 1] + 1);
        long[] key = Keys.of(circuit, top);
        int[] sorted = IntStream.range(0, depth.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(n -> depth[n]).thenComparingLong(n -> key[n]))
                .mapToInt(n -> n)
                .toArray();
        int[] rank = new int[depth.length];
        for (int i = 0; i < sorted.length; i++) rank[sorted[i]] = i;
        return rank;
    }

    private void give() {
        given[top >> 1] = new BitSet();
        for (int node = top >> 1; node > 0; node--) {
            if (parents[node] == 0) continue;
            BitSet toAll = of(node);
            for (int input : ranked(node)) {
                int below = input >> 1;
                BitSet before = given[below];
                if (before == null) given[below] = (BitSet) toAll.clone();
                else before.and(toAll);
                if (old.kind(node) == Circuit.AND) hold(input, toAll);
                if (old.kind(node) == Circuit.OR) hold(input ^ 1, toAll);
            }
        }
    }

    private BitSet of(int node) {
        BitSet known = given[node];
        return known == null ? new BitSet() : (BitSet) known.clone();
    }

    private int[] ranked(int node) {
        return java.util.Arrays.stream(old.inputs(node))
                .boxed()
                .sorted(Comparator.comparingInt(e -> rank[e >> 1]))
                .mapToInt(e -> e)
                .toArray();
    }

    /** An edge is true, and with it what makes it so in every case. */
    private void hold(int holds, BitSet set) {
        if (set.get(holds)) return;
        set.set(holds);
        int turned = holds & 1;
        if (old.kind(holds >> 1) == (turned == 0 ? Circuit.AND : Circuit.OR))
            for (int input : old.inputs(holds >> 1)) hold(input ^ turned, set);
    }

    private Simpler.Result rewrite() {
        for (int node = 1; node <= top >> 1; node++) {
            if (parents[node] == 0) continue;
            int[] inputs = inputs(node);
            edge[node] = switch (old.kind(node)) {
                case Circuit.VARIABLE -> made.variable(old.number(node));
                case Circuit.AND -> made.and(inputs);
                case Circuit.OR -> made.or(inputs);
                case Circuit.XOR -> made.xor(inputs[0], inputs[1]);
                default -> made.atLeast(old.number(node), inputs);
            };
        }
        return new Simpler.Result(made, edge[top >> 1] ^ top & 1);
    }

    private int[] inputs(int node) {
        BitSet holds = of(node);
        int[] inputs = ranked(node);
        for (int i = 0; i < inputs.length; i++) {
            int input = inputs[i];
            if (holds.get(input)) inputs[i] = Circuit.TRUE;
            else if (holds.get(input ^ 1)) inputs[i] = Circuit.FALSE;
            else inputs[i] = edge[input >> 1] ^ input & 1;
            if (old.kind(node) == Circuit.AND) hold(input, holds);
            if (old.kind(node) == Circuit.OR) hold(input ^ 1, holds);
        }
        return inputs;
    }
}
