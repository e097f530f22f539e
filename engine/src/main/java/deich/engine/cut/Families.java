// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

import deich.engine.diagram.Zdd;

/**
 * Answers written as the smallest sets of failures that make them yes, up to a number of failures. What is left out never
 * changes what is kept: the sets of at most k failures of "or" and "and" follow from those of what they join.
 *
 * @param order how many failures a set may have, 1 or more; from {@link Zdd#LARGEST} on none is left out
 */
record Families(Zdd sets, int order) implements Logic {
    @Override
    public int failure(int its) {
        return sets.variable(its);
    }

    @Override
    public int or(int one, int other) {
        return sets.minimalUnion(one, other);
    }

    @Override
    public int and(int one, int other) {
        return sets.minimalProduct(one, other, Math.min(order, Zdd.LARGEST));
    }
}
