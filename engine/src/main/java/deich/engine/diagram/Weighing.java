// SPDX-License-Identifier: EUPL-1.2
package deich.engine.diagram;

import java.util.BitSet;

/** Probabilities over a diagram, each node once: by Shannon's expansion. */
final class Weighing {
    private final Nodes nodes;
    private final double[] probability;

    Weighing(Nodes nodes, double[] probability) {
        this.nodes = nodes;
        this.probability = probability;
    }

    double upTo(int f) {
        return values(f, nodes.below(f))[f];
    }

    double[] birnbaum(int f) {
        double[] birnbaum = new double[probability.length];
        BitSet below = nodes.below(f);
        double[] value = values(f, below);
        double[] reach = new double[f + 1];
        reach[f] = 1;
        for (int n = f; n > 1; n = below.previousSetBit(n - 1)) {
            double p = probability[nodes.variable[n]];
            birnbaum[nodes.variable[n]] += reach[n] * (value[nodes.high[n]] - value[nodes.low[n]]);
            reach[nodes.high[n]] += reach[n] * p;
            reach[nodes.low[n]] += reach[n] * (1 - p);
        }
        return birnbaum;
    }

    /** Successors have smaller numbers, so one walk upwards is enough. */
    private double[] values(int f, BitSet below) {
        double[] value = new double[Math.max(2, f + 1)];
        value[1] = 1;
        for (int n = below.nextSetBit(2); n >= 0; n = below.nextSetBit(n + 1)) {
            double p = probability[nodes.variable[n]];
            value[n] = p * value[nodes.high[n]] + (1 - p) * value[nodes.low[n]];
        }
        return value;
    }
}
