// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import deich.engine.Run.JobKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How crews are put to work where somebody has thought about it beforehand, in place of the urgency of law 5. A free
 * place goes to the ready job that comes first in {@code turns}; jobs that are not among them come after all that are,
 * in the order of the law. Everything else is as the law says: nothing is pre-empted, a job that is not ready blocks no
 * place.
 *
 * @param turns who comes first; each job at most once
 * @param places of crews that have another number of them than the inventory says, by id
 */
public record Deployment(List<Turn> turns, Map<String, Integer> places) {
    /** The law's own order. */
    public static final Deployment LAW = new Deployment(List.of(), Map.of());

    /** A job by what it is done to. */
    public record Task(String component, JobKind kind) implements Comparable<Task> {
        @Override
        public int compareTo(Task other) {
            int byComponent = component.compareTo(other.component);
            return byComponent != 0 ? byComponent : kind.compareTo(other.kind);
        }
    }

    /**
     * When a job has its turn.
     *
     * @param notBefore in seconds: until then it gets no place, so that one is kept free for what is more urgent and not
     *     ready yet; 0 for at once, {@link Run#NEVER} for not at all
     */
    public record Turn(Task task, long notBefore) {
        public Turn {
            if (notBefore < 0) throw new IllegalArgumentException(task + " not before " + notBefore);
        }
    }

    public Deployment {
        turns = List.copyOf(turns);
        places = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(places));
        Set<Task> seen = new HashSet<>();
        for (Turn turn : turns) if (!seen.add(turn.task)) throw new IllegalArgumentException("twice: " + turn.task);
        places.forEach((crew, n) -> {
            if (n < 1) throw new IllegalArgumentException(crew + " with " + n + " places");
        });
    }

    /** In this order, each as soon as there is a place. */
    public static Deployment inOrder(List<Task> tasks) {
        return new Deployment(tasks.stream().map(task -> new Turn(task, 0)).toList(), Map.of());
    }

    public Deployment withPlaces(Map<String, Integer> others) {
        return new Deployment(turns, others);
    }
}
