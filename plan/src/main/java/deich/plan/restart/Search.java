// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import deich.engine.Deployment;
import deich.engine.Deployment.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;

/**
 * Looks for a better order near a good one, as long as its trials last: brings forward all that one service waits for,
 * then puts single jobs to other places. Whatever the law judges better is kept. Without chance, so that the same input
 * gives the same order.
 */
final class Search {
    private final Judge judge;
    private final Map<String, Integer> places;
    private int trials;
    private List<Task> order = List.of();
    private Score score;

    /** @param trials how often the law may be asked. @param places that differ from the inventory */
    Search(Judge judge, Map<String, Integer> places, int trials) {
        this.judge = judge;
        this.places = places;
        this.trials = trials;
        score = new Score(Integer.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
    }

    List<Task> order() {
        return order;
    }

    Score score() {
        return score;
    }

    /** Tries an order, whatever it costs. */
    boolean offer(List<Task> other) {
        trials--;
        Score found = judge.score(Deployment.inOrder(other).withPlaces(places));
        if (!found.betterThan(score)) return false;
        score = found;
        order = List.copyOf(other);
        return true;
    }

    /** Improves the best order so far. @param services by component. @param first which services to bring forward first */
    void improve(Jobs jobs, List<String> first) {
        boolean better = true;
        while (better && trials > 0) better = services(jobs, first) | singles(jobs);
    }

    private boolean services(Jobs jobs, List<String> first) {
        boolean better = false;
        for (String service : first) {
            if (trials <= 0) break;
            List<Task> other = forward(jobs, service);
            if (!other.equals(order)) better |= offer(other);
        }
        return better;
    }

    private List<Task> forward(Jobs jobs, String service) {
        List<Task> front = new ArrayList<>();
        List<Task> rest = new ArrayList<>();
        for (Task task : order) {
            SortedSet<String> of = jobs.servicesOf(task);
            (of.contains(service) ? front : rest).add(task);
        }
        front.addAll(rest);
        return front;
    }

    /** Every job to the place of another of the same crew, near ones first; across crews nothing would change. */
    private boolean singles(Jobs jobs) {
        boolean better = false;
        int n = order.size();
        for (int step = 1; step < n && trials > 0; step++)
            for (int i = 0; i < n && trials > 0; i++) {
                int at = before(jobs, i, step);
                if (at < 0) continue;
                better |= offer(moved(i, at));
                if (step > 1 && trials > 0) better |= offer(moved(at, i));
            }
        return better;
    }

    /** Where the job is that many turns earlier in the same crew; below 0 for none. */
    private int before(Jobs jobs, int place, int turns) {
        String crew = jobs.crews().get(order.get(place));
        int left = turns;
        for (int at = place - 1; at >= 0; at--)
            if (Objects.equals(crew, jobs.crews().get(order.get(at))) && --left == 0) return at;
        return -1;
    }

    private List<Task> moved(int from, int to) {
        List<Task> other = new ArrayList<>(order);
        other.add(to, other.remove(from));
        return other;
    }
}
