// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.Run.Deadlock;
import deich.engine.plant.Graph;
import deich.engine.plant.Layout;
import deich.engine.plant.Rings;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Rings that do not come back by themselves (law 3). */
public final class Deadlocks {
    private final Layout layout;
    private final Waiting waiting;
    /** What comes back by itself, though perhaps after the horizon. */
    private final BitSet back;

    private final BitSet inHeld;
    /** What would stay up, were it up; sorted. */
    private final int[] held;

    private Deadlocks(Standstill still) {
        layout = still.layout();
        waiting = new Waiting(still);
        back = waiting.rise();
        inHeld = waiting.held(back);
        held = inHeld.stream().toArray();
    }

    /** The deadlocks at the end of a run. */
    static List<Deadlock> of(Scene scene) {
        Deadlocks deadlocks = new Deadlocks(Standstill.of(scene));
        return deadlocks
                .rings()
                .map(ring -> deadlocks.deadlock(ring, scene.state.since))
                .sorted(Comparator.comparing(d -> d.ring().getFirst()))
                .toList();
    }

    /** The rings that would be left if everything went down at once, each sorted by id. */
    public static List<List<String>> cold(Layout layout) {
        return new Deadlocks(Standstill.cold(layout))
                .rings()
                .map(layout::names)
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private Stream<int[]> rings() {
        Graph graph = graph();
        Rings rings = Rings.of(graph);
        List<int[]> proper = rings.proper();
        boolean[] beyond = leadsOn(graph, rings, proper);
        return proper.stream()
                .filter(ring -> !beyond[rings.ringOf(ring[0])])
                .map(ring -> Arrays.stream(ring).map(node -> held[node]).toArray());
    }

    private Graph graph() {
        Graph.Builder graph = new Graph.Builder();
        for (int c : held) {
            graph.node();
            waiting.lacks(c, back, lack -> {
                if (inHeld.get(lack)) graph.arrow(Arrays.binarySearch(held, lack));
            });
        }
        return graph.build();
    }

    /** By ring: whether a path leads from it to another ring proper. Rings come after those they point to. */
    private static boolean[] leadsOn(Graph graph, Rings rings, List<int[]> properRings) {
        boolean[] proper = new boolean[graph.nodes()];
        for (int[] ring : properRings) proper[rings.ringOf(ring[0])] = true;
        boolean[] beyond = new boolean[graph.nodes()];
        for (int node : rings.order()) {
            int ring = rings.ringOf(node);
            for (int i = graph.from()[node]; i < graph.from()[node + 1]; i++) {
                int other = rings.ringOf(graph.to()[i]);
                if (other != ring && (proper[other] || beyond[other])) beyond[ring] = true;
            }
        }
        return beyond;
    }

    private Deadlock deadlock(int[] ring, long[] since) {
        long latest = Arrays.stream(ring).mapToLong(c -> since[c]).max().orElseThrow();
        int[] openers = Arrays.stream(ring).filter(c -> opens(c, ring)).toArray();
        return new Deadlock(layout.names(ring), layout.names(openers), latest);
    }

    private boolean opens(int member, int[] ring) {
        BitSet up = waiting.rise(back, member);
        return Arrays.stream(ring).allMatch(up::get);
    }
}
