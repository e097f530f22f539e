// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import deich.engine.Deployment;
import deich.engine.Deployment.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        while (better && trials > 0) better = services(jobs, first) | singles();
    }

    private boolean services(Jobs jobs, List<String> first) {
        boolean better = false;
        for (String service : first) {
            if (trials <= 0) break;
            better |= offer(forward(jobs, service));
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

    /** Every job to the place before another, near ones first. */
    private boolean singles() {
        boolean better = false;
        int n = order.size();
        for (int step = 1; step < n && trials > 0; step++)
            for (int at = 0; at + step < n && trials > 0; at++) {
                better |= offer(moved(at + step, at));
                if (step > 1 && trials > 0) better |= offer(moved(at, at + step));
            }
        return better;
    }

    private List<Task> moved(int from, int to) {
        List<Task> other = new ArrayList<>(order);
        other.add(to, other.remove(from));
        return other;
    }
}
