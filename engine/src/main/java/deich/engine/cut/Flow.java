// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

import deich.engine.plant.Graph;
import deich.engine.plant.Layout;
import deich.engine.plant.Rings;
import deich.engine.plant.Trees;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When each component of a cone is unusable, for every set of failures at once: what is down at a time follows from what
 * it needs, ring by ring, each after all it needs.
 */
final class Flow {
    final Layout layout;
    final Logic logic;
    final Lengths lengths;
    private final BitSet cone;
    private final Map<Integer, Steps> down = new HashMap<>();
    /** What strikes each component: the answer "one of these failures is there", and how long at most each hits. */
    private final Map<Integer, List<Hit>> hits;

    /** @param lasts in seconds; never for ever. @param there whether the failure is there */
    record Hit(long lasts, int there) {}

    /**
     * @param layout bare ({@link deich.engine.plant.Bare})
     * @param cone all that matters; with each component all that it needs
     */
    Flow(Layout layout, Lengths lengths, Logic logic, BitSet cone, Map<Integer, List<Hit>> hits) {
        this.layout = layout;
        this.lengths = lengths;
        this.logic = logic;
        this.cone = cone;
        this.hits = hits;
    }

    /** @throws Circling when a ring goes round without end */
    void run() {
        int[] members = cone.stream().toArray();
        Rings rings = Rings.of(needs(members));
        int[] order = rings.order();
        for (int begin = 0, end; begin < order.length; begin = end) {
            end = begin + 1;
            while (end < order.length && rings.ringOf(order[end]) == rings.ringOf(order[begin])) end++;
            int[] ring = Arrays.stream(order, begin, end).map(i -> members[i]).toArray();
            new RingFlow(this, ring).run();
        }
    }

    private Graph needs(int[] members) {
        Trees trees = layout.trees();
        Graph.Builder needs = new Graph.Builder();
        for (int c : members) {
            needs.node();
            for (int leaf = trees.leafFrom()[c]; leaf < trees.leafFrom()[c + 1]; leaf++)
                needs.arrow(Arrays.binarySearch(members, trees.target()[leaf]));
        }
        return needs.build();
    }

    /** When a component is unusable. */
    Steps down(int component) {
        return down.getOrDefault(component, Steps.NEVER_SO);
    }

    void found(int component, Steps its) {
        if (its.count() > 1 || its.so(0) != Logic.NO) down.put(component, its);
    }

    List<Hit> hits(int component) {
        return hits.getOrDefault(component, List.of());
    }

    /** A ring of which some set of failures brings about that it never comes to rest, or not soon. */
    static final class Circling extends RuntimeException {
        private static final long serialVersionUID = 1;
        final transient int[] ring;

        Circling(int[] ring) {
            super("circling", null, false, false);
            this.ring = ring;
        }
    }
}
