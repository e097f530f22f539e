// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.Run.Deadlock;
import deich.engine.plant.Graph;
import deich.engine.plant.Rings;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Rings that do not come back by themselves (law 3). */
final class Deadlocks {
    private final Scene scene;
    private final Waiting waiting;
    /** What comes back by itself, though perhaps after the horizon. */
    private final BitSet back;
    /** What would stay up, were it up. */
    private final int[] held;

    private final BitSet inHeld;

    private Deadlocks(Scene scene) {
        this.scene = scene;
        waiting = new Waiting(scene);
        back = waiting.rise(new BitSet());
        inHeld = waiting.hold(back);
        held = inHeld.stream().toArray();
    }

    static List<Deadlock> of(Scene scene) {
        return new Deadlocks(scene).found();
    }

    private List<Deadlock> found() {
        Graph graph = graph();
        Rings rings = Rings.of(graph);
        boolean[] beyond = leadsOn(graph, rings);
        return rings.proper().stream()
                .filter(ring -> !beyond[rings.ringOf(ring[0])])
                .map(ring -> Arrays.stream(ring).map(node -> held[node]).toArray())
                .map(this::deadlock)
                .sorted(Comparator.comparing(d -> d.ring().getFirst()))
                .toList();
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
    private static boolean[] leadsOn(Graph graph, Rings rings) {
        boolean[] proper = new boolean[graph.nodes()];
        for (int[] ring : rings.proper()) proper[rings.ringOf(ring[0])] = true;
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

    private Deadlock deadlock(int[] ring) {
        long since =
                Arrays.stream(ring).mapToLong(c -> scene.state.since[c]).max().orElseThrow();
        int[] openers = Arrays.stream(ring).filter(c -> opens(c, ring)).toArray();
        return new Deadlock(scene.layout.names(ring), scene.layout.names(openers), since);
    }

    private boolean opens(int member, int[] ring) {
        BitSet from = (BitSet) back.clone();
        from.set(member);
        BitSet up = waiting.rise(from);
        return Arrays.stream(ring).allMatch(up::get);
    }
}
