// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

import deich.engine.diagram.Bdd;

/** Answers as decision diagrams: everything, as far as the nodes allow. */
record Exactly(Bdd functions) implements Logic {
    @Override
    public int failure(int its) {
        return functions.variable(its);
    }

    @Override
    public int or(int one, int other) {
        return functions.or(one, other);
    }

    @Override
    public int and(int one, int other) {
        return functions.and(one, other);
    }

    @Override
    public int atLeast(int k, int[] of) {
        return functions.atLeast(k, of);
    }
}
