// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.plant.CrewPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A crew in a run: who is in its places, who waits. */
final class Team {
    final int component;
    final Duty duty;
    final List<Work> placed = new ArrayList<>();
    private final int places;
    private final Turns turns;
    private final TreeSet<Work> waiting;
    /** When its duty is noted in the agenda to begin; -1 for not at all. */
    long noted = -1;

    Team(Scene scene, int component, CrewPlan plan, Duty duty) {
        this.component = component;
        this.duty = duty;
        turns = scene.turns;
        places = turns.places(component, plan);
        waiting = new TreeSet<>(Comparator.comparingInt((Work w) -> w.turn.rank())
                .thenComparingLong(w -> scene.layout.urgency().inherited()[w.component])
                .thenComparingLong(w -> w.ready)
                .thenComparingInt(w -> scene.layout.rank()[w.component])
                .thenComparing(w -> w.plan.kind()));
    }

    void queue(Work work) {
        work.turn = turns.of(work.component, work.plan);
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

    /** The first of those that wait gets a place; null when the places that are free are kept for later. */
    @Nullable
    Work take(long now) {
        for (Work work : waiting) {
            if (work.turn.notBefore() > now) continue;
            waiting.remove(work);
            placed.add(work);
            return work;
        }
        return null;
    }

    /** The next time at which one that waits may have its turn, this one or a later one. */
    long turn(long now) {
        long next = NEVER;
        for (Work work : waiting) next = Math.min(next, Math.max(now, work.turn.notBefore()));
        return next;
    }
}
