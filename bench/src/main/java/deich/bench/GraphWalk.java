// SPDX-License-Identifier: EUPL-1.2
package deich.bench;

import static deich.engine.Run.NEVER;

import deich.engine.plant.Layout;
import deich.engine.plant.Trees;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.AbstractBaseGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultGraphSpecificsStrategy;
import org.jgrapht.graph.DefaultGraphType;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jgrapht.traverse.TopologicalOrderIterator;

/**
 * The same propagation as one would write it with a graph library: a breadth-first walk finds what depends on what was
 * struck, a topological order is worked out, and each in turn takes its interval from the edges that lead to
 * it. Branches within needs are vertices of their own, as gates are in a fault tree.
 */
final class GraphWalk {
    private final Layout layout;
    private final Graph<Integer, Edge> graph = new Bare();
    /** How many of the edges to a vertex must be out for it to be; by vertex, for those of which it is not one. */
    private final Map<Integer, Integer> enough = new HashMap<>();

    private final Map<Integer, Interval> down = new HashMap<>();
    /** Place of each vertex after all that it needs. */
    private final int[] order;

    private int gates;

    /** From what is needed to what needs it. */
    private static final class Edge extends DefaultEdge {
        private static final long serialVersionUID = 1;

        private final long tolerance;

        Edge(long tolerance) {
            this.tolerance = tolerance;
        }
    }

    /**
     * The library's directed graph without its index from pairs of vertices to edges: nobody asks for one edge here, and
     * with the index five million edges fill four gigabytes.
     */
    private static final class Bare extends AbstractBaseGraph<Integer, Edge> {
        private static final long serialVersionUID = 1;

        Bare() {
            super(null, null, DefaultGraphType.directedPseudograph(), new DefaultGraphSpecificsStrategy<>());
        }
    }

    /** From when to when a component is down, in seconds. */
    record Interval(long from, long until) {}

    GraphWalk(Layout layout) {
        this.layout = layout;
        gates = layout.size();
        for (int c = 0; c < layout.size(); c++) graph.addVertex(c);
        for (int c = 0; c < layout.size(); c++) add(c);
        order = new int[gates];
        int place = 0;
        for (var i = new TopologicalOrderIterator<>(graph); i.hasNext(); ) order[i.next()] = place++;
    }

    private void add(int c) {
        Trees trees = layout.trees();
        if (trees.root()[c] != Trees.FLAT) {
            branches(trees.root()[c], c);
            return;
        }
        for (int leaf = trees.leafFrom()[c]; leaf < trees.leafFrom()[c + 1]; leaf++) leaf(leaf, c);
    }

    private void branches(int node, int vertex) {
        Trees trees = layout.trees();
        enough.put(vertex, trees.branches()[node] - trees.wanted()[node] + 1);
        for (int branch = node + 1; branch < trees.end()[node]; branch = trees.end()[branch]) {
            if (trees.wanted()[branch] == Trees.LEAF) {
                leaf(trees.branches()[branch], vertex);
            } else {
                int gate = gates++;
                graph.addVertex(gate);
                graph.addEdge(gate, vertex, new Edge(0));
                branches(branch, gate);
            }
        }
    }

    private void leaf(int leaf, int vertex) {
        Trees trees = layout.trees();
        int target = trees.target()[leaf];
        if (trees.is(leaf, Trees.Leaf.ONLY)) return;
        Edge edge = new Edge(trees.tolerance()[leaf]);
        graph.addEdge(target, vertex, edge);
    }

    /**
     * Walks as one does who knows nothing but the graph: breadth first to find what is affected, then in a topological order
     * found on the way. @param horizon in seconds
     */
    void walk(Struck struck, long horizon) {
        begin(struck);
        Map<Integer, Integer> waiting = new HashMap<>();
        new BreadthFirstIterator<>(graph, Set.copyOf(down.keySet())).forEachRemaining(vertex -> waiting.put(vertex, 0));
        waiting.replaceAll((vertex, none) -> affected(vertex, waiting.keySet()));
        Queue<Integer> next = new ArrayDeque<>();
        waiting.forEach((vertex, needs) -> {
            if (needs == 0) next.add(vertex);
        });
        for (Integer vertex = next.poll(); vertex != null; vertex = next.poll()) {
            reckon(vertex, horizon);
            for (Edge edge : graph.outgoingEdgesOf(vertex)) {
                Integer user = graph.getEdgeTarget(edge);
                if (waiting.merge(user, -1, Integer::sum) == 0) next.add(user);
            }
        }
    }

    /** How many of the edges to a vertex come from these. */
    private int affected(Integer vertex, Set<Integer> these) {
        int count = 0;
        for (Edge edge : graph.incomingEdgesOf(vertex)) if (these.contains(graph.getEdgeSource(edge))) count++;
        return count;
    }

    /**
     * Walks from what is down to what needs it, in an order known beforehand; looks at nothing but the users
     * of what is down.
     */
    void walkInOrder(Struck struck, long horizon) {
        begin(struck);
        Queue<Integer> next = new PriorityQueue<>(Comparator.comparingInt((Integer v) -> order[v]));
        next.addAll(down.keySet());
        Set<Integer> seen = new HashSet<>(down.keySet());
        for (Integer vertex = next.poll(); vertex != null; vertex = next.poll()) {
            reckon(vertex, horizon);
            if (!down.containsKey(vertex)) continue;
            for (Edge edge : graph.outgoingEdgesOf(vertex)) {
                Integer user = graph.getEdgeTarget(edge);
                if (seen.add(user)) next.add(user);
            }
        }
    }

    private void begin(Struck struck) {
        down.clear();
        for (int i = 0; i < struck.components().length; i++)
            down.merge(struck.components()[i], new Interval(struck.from()[i], struck.until()[i]), GraphWalk::both);
    }

    /** Numbers of the components that are down, rising. */
    int[] components() {
        return down.keySet().stream()
                .mapToInt(Integer::intValue)
                .filter(v -> v < layout.size())
                .sorted()
                .toArray();
    }

    private static Interval both(Interval a, Interval b) {
        return new Interval(Math.min(a.from, b.from), Math.max(a.until, b.until));
    }

    private void reckon(Integer vertex, long horizon) {
        Interval lacking = lacking(vertex);
        if (lacking != null && lacking.from >= horizon) lacking = null;
        Interval hit = down.get(vertex);
        Interval whole = lacking == null ? hit : hit == null ? lacking : both(lacking, hit);
        if (whole == null) return;
        long until = plus(whole.until, vertex < layout.size() ? owes(vertex) : 0);
        down.put(vertex, new Interval(whole.from, until >= horizon ? NEVER : until));
    }

    private long owes(int c) {
        long restart = layout.shapes().restart()[c];
        return restart < 0 ? -1 - restart : restart;
    }

    private @org.jspecify.annotations.Nullable Interval lacking(Integer vertex) {
        Set<Edge> needs = graph.incomingEdgesOf(vertex);
        long[] begins = new long[needs.size()];
        long[] ends = new long[needs.size()];
        int out = 0;
        for (Edge need : needs) {
            Interval target = down.get(graph.getEdgeSource(need));
            if (target == null) continue;
            long begin = plus(target.from, need.tolerance);
            if (begin >= target.until) continue;
            begins[out] = begin;
            ends[out++] = target.until;
        }
        int least = enough.getOrDefault(vertex, 1);
        if (out < least) return null;
        Arrays.sort(begins, 0, out);
        Arrays.sort(ends, 0, out);
        Interval both = new Interval(begins[least - 1], ends[out - least]);
        return both.from < both.until ? both : null;
    }

    private static long plus(long time, long span) {
        return time >= NEVER - span ? NEVER : time + span;
    }
}
