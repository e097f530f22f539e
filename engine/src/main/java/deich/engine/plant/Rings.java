// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The strongly connected components of a graph, each finished after all it points to (Tarjan 1972, without recursion).
 */
public final class Rings {
    private static final int NEW = -1;

    private final Graph graph;
    /** Ring of each node; a ring points only to rings of smaller number. */
    private final int[] ring;

    private final int[] order;
    private final int[] low;
    private final int[] arrow;
    private final int[] path;
    private final int[] open;
    private int depth;
    private int opened;
    private int found;
    private int finished;
    private int rings;

    private Rings(Graph graph) {
        int n = graph.nodes();
        this.graph = graph;
        ring = new int[n];
        order = new int[n];
        low = new int[n];
        arrow = new int[n];
        path = new int[n];
        open = new int[n];
        Arrays.fill(low, NEW);
        Arrays.fill(ring, NEW);
        for (int v = 0; v < n; v++) if (low[v] == NEW) walk(v);
    }

    public static Rings of(Graph graph) {
        return new Rings(graph);
    }

    /** The nodes in the order in which they were finished: what a node points to comes before it, rings together. */
    public int[] order() {
        return order;
    }

    public int ringOf(int node) {
        return ring[node];
    }

    /** The rings proper: more than one member, or one that points to itself. */
    public List<int[]> proper() {
        List<int[]> proper = new ArrayList<>();
        for (int begin = 0, end; begin < order.length; begin = end) {
            end = begin + 1;
            while (end < order.length && ring[order[end]] == ring[order[begin]]) end++;
            if (end - begin > 1 || pointsToItself(order[begin])) proper.add(Arrays.copyOfRange(order, begin, end));
        }
        return proper;
    }

    private boolean pointsToItself(int node) {
        for (int i = graph.from()[node]; i < graph.from()[node + 1]; i++) if (graph.to()[i] == node) return true;
        return false;
    }

    private void walk(int root) {
        enter(root);
        while (depth > 0) {
            int v = path[depth - 1];
            if (arrow[v] < graph.from()[v + 1]) follow(v, graph.to()[arrow[v]++]);
            else leave(v);
        }
    }

    private void enter(int v) {
        low[v] = found++;
        arrow[v] = graph.from()[v];
        path[depth++] = v;
        open[opened++] = v;
        // until its ring is known, ring[v] holds the number of its discovery, below NEW
        ring[v] = -2 - low[v];
    }

    private void follow(int v, int w) {
        if (low[w] == NEW) enter(w);
        else if (ring[w] < 0) low[v] = Math.min(low[v], -2 - ring[w]);
    }

    private void leave(int v) {
        depth--;
        if (depth > 0) low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[v]);
        if (low[v] == -2 - ring[v]) close(v);
    }

    private void close(int v) {
        int member;
        do {
            member = open[--opened];
            ring[member] = rings;
            order[finished++] = member;
        } while (member != v);
        rings++;
    }
}
