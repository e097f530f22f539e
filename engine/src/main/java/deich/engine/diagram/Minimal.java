// SPDX-License-Identifier: EUPL-1.2
package deich.engine.diagram;

import java.util.Arrays;

/**
 * From a function to its minimal solutions (Rauzy 1993): with the top variable, what solves the high side and is not
 * solved already without it; and what solves the low side.
 */
final class Minimal {
    private final Nodes nodes;
    private final Zdd families;
    private final int[] known;

    Minimal(Nodes nodes, Zdd families) {
        this.nodes = nodes;
        this.families = families;
        known = new int[nodes.size()];
        Arrays.fill(known, -1);
        known[Bdd.FALSE] = Zdd.NONE;
        known[Bdd.TRUE] = Zdd.UNIT;
    }

    int of(int f) {
        if (known[f] >= 0) return known[f];
        int without = of(nodes.low[f]);
        int with = families.without(of(nodes.high[f]), without);
        return known[f] = families.node(nodes.variable[f], without, with);
    }
}
