// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

/**
 * Who points to whom: the arrows of node {@code v} are {@code to[from[v]]} to {@code to[from[v + 1] - 1]}.
 */
public record Graph(int[] from, int[] to) {

    public int nodes() {
        return from.length - 1;
    }

    /** Collects the arrows of one node after the other. */
    public static final class Builder {
        private final Ints from = new Ints();
        private final Ints to = new Ints();

        /** Arrows added from here on begin at the next node. */
        public void node() {
            from.add(to.size());
        }

        public void arrow(int target) {
            to.add(target);
        }

        public Graph build() {
            from.add(to.size());
            return new Graph(from.toArray(), to.toArray());
        }
    }
}
