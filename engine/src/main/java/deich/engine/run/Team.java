// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.plant.CrewPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** A crew in a run: who is in its places, who waits. */
final class Team {
    final int component;
    final Duty duty;
    final List<Work> placed = new ArrayList<>();
    private final int places;
    private final TreeSet<Work> waiting;
    /** When its duty is noted in the agenda to begin; -1 for not at all. */
    long noted = -1;

    Team(Scene scene, int component, CrewPlan plan, Duty duty) {
        this.component = component;
        this.duty = duty;
        places = plan.places();
        waiting = new TreeSet<>(
                Comparator.comparingLong((Work w) -> scene.layout.urgency().inherited()[w.component])
                        .thenComparingLong(w -> w.ready)
                        .thenComparingInt(w -> scene.layout.rank()[w.component])
                        .thenComparing(w -> w.plan.kind()));
    }

    void queue(Work work) {
        waiting.add(work);
    }

    void leave(Work work) {
        if (!placed.remove(work)) waiting.remove(work);
    }

    boolean busy() {
        return !placed.isEmpty() || !waiting.isEmpty();
    }

    boolean canTake() {
        return placed.size() < places && !waiting.isEmpty();
    }

    /** The most urgent of those that wait gets a place. */
    Work take() {
        Work first = waiting.removeFirst();
        placed.add(first);
        return first;
    }
}
