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

    /** The same arrows turned round; those to one node in the order of where they come from. */
    public Graph reversed() {
        int[] back = new int[nodes() + 1];
        for (int target : to) back[target + 1]++;
        for (int v = 0; v < nodes(); v++) back[v + 1] += back[v];
        int[] next = back.clone();
        int[] source = new int[to.length];
        for (int v = 0; v < nodes(); v++) for (int i = from[v]; i < from[v + 1]; i++) source[next[to[i]]++] = v;
        return new Graph(back, source);
    }
}
