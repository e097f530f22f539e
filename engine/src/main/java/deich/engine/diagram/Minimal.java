// SPDX-License-Identifier: EUPL-1.2
package deich.engine.diagram;

import java.util.Arrays;

/**
 * From a function to its minimal solutions (Rauzy 1993): with the top variable, what solves the high side and is not
 * solved already without it; and what solves the low side.
 *
 * <p>Of a monotone function, what is solved already is simply where the low side is true: as there is nothing that more
 * variables could spoil, one walk down both diagrams at once finds it. That is many times quicker than comparing families.
 */
final class Minimal {
    private final Nodes nodes;
    private final Zdd families;
    private final boolean monotone;
    private final int[] known;
    private final Remembered remembered = new Remembered();

    Minimal(Nodes nodes, Zdd families, boolean monotone) {
        this.nodes = nodes;
        this.families = families;
        this.monotone = monotone;
        known = new int[nodes.size()];
        Arrays.fill(known, -1);
        known[Bdd.FALSE] = Zdd.NONE;
        known[Bdd.TRUE] = Zdd.UNIT;
    }

    int of(int f) {
        if (known[f] >= 0) return known[f];
        int without = of(nodes.low[f]);
        int high = of(nodes.high[f]);
        int with = monotone ? unsolved(high, nodes.low[f]) : families.without(high, without);
        return known[f] = families.node(nodes.variable[f], without, with);
    }

    /** Those sets that, true with all others false, leave the function false. */
    private int unsolved(int family, int f) {
        if (family == Zdd.NONE || f == Bdd.FALSE) return family;
        if (f == Bdd.TRUE) return Zdd.NONE;
        int top = families.top(family);
        int asked = nodes.variable[f];
        if (top > asked) return unsolved(family, nodes.low[f]);
        int before = remembered.get(1, family, f);
        if (before >= 0) return before;
        boolean same = top == asked;
        int low = unsolved(families.low(family), same ? nodes.low[f] : f);
        int result = families.node(top, low, unsolved(families.high(family), same ? nodes.high[f] : f));
        remembered.put(1, family, f, result);
        remembered.growFor(families.size());
        return result;
    }
}
