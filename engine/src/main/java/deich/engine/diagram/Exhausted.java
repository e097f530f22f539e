// SPDX-License-Identifier: EUPL-1.2
package deich.engine.diagram;

/** A diagram grew beyond its budget of nodes: try another order of variables, a larger budget, or a truncated answer. */
public final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param budget what was exceeded */
    public Exhausted(int budget) {
        super("more than " + budget, null, false, false);
    }
}
