// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import static deich.engine.Run.NEVER;

import deich.engine.Deployment.Task;
import deich.engine.Run;
import deich.engine.Run.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * Orders by well-known priority rules of project scheduling: earliest due date, latest start, longest tail, shortest
 * job, weight by length (for these rules see Kolisch, European Journal of Operational Research 90, 1996, and Smith, Naval
 * Research Logistics Quarterly 3, 1956). No rule wins everywhere, so all are tried.
 */
final class Rules {
    private final Jobs jobs;
    private final Map<String, Stake> stakes;
    private final Run early;
    private final Map<String, Long> back = new HashMap<>();

    Rules(Jobs jobs, Map<String, Stake> stakes, Run early) {
        this.jobs = jobs;
        this.stakes = stakes;
        this.early = early;
        early.levels()
                .forEach((service, stretches) ->
                        back.put(service, stretches.getLast().until()));
    }

    /** All of them; the law's own first. */
    List<List<Task>> orders() {
        List<List<Task>> orders = new ArrayList<>();
        orders.add(jobs.tasks());
        orders.add(by(_ -> 0));
        orders.add(by(task -> least(task, s -> s.rto() == NEVER ? s.mtpd() : s.rto())));
        orders.add(by(task -> least(task, s -> latest(task, s, s.mtpd()))));
        orders.add(by(task -> least(task, s -> latest(task, s, s.rto()))));
        orders.add(by(task -> -weight(task) / length(task)));
        orders.add(by(task -> -weight(task)));
        orders.add(by(this::length));
        orders.add(by(task -> least(task, s -> -tail(task, s))));
        orders.add(by(task -> -jobs.servicesOf(task).size() / length(task)));
        return orders;
    }

    private List<Task> by(ToDoubleFunction<Task> value) {
        Map<Task, Double> values = new HashMap<>();
        for (Task task : jobs.tasks()) values.put(task, value.applyAsDouble(task));
        return jobs.tasks().stream()
                .sorted(Comparator.comparing(this::endless).thenComparingDouble(values::get))
                .toList();
    }

    private double least(Task task, ToDoubleFunction<Stake> value) {
        return jobs.servicesOf(task).stream()
                .map(stakes::get)
                .mapToDouble(value)
                .min()
                .orElse(Double.MAX_VALUE);
    }

    /** When the job must begin for the service to be back in time, were there places for all. */
    private double latest(Task task, Stake stake, long objective) {
        if (objective == NEVER) return Double.MAX_VALUE;
        return from(stake.service()) + objective - tail(task, stake);
    }

    /** From the beginning of the job to the return of the service, were there places for all. */
    private double tail(Task task, Stake stake) {
        Work work = jobs.early().get(task);
        long returns = back.getOrDefault(stake.service(), NEVER);
        return work == null || work.began() == NEVER || returns == NEVER ? 0 : returns - work.began();
    }

    private double from(String service) {
        var stretches = early.levels().get(service);
        return stretches == null ? 0 : stretches.getFirst().from();
    }

    /** Only who is back at all gains from an early job. */
    private double weight(Task task) {
        return jobs.servicesOf(task).stream()
                .filter(s -> back.getOrDefault(s, NEVER) != NEVER)
                .mapToDouble(s -> Objects.requireNonNull(stakes.get(s)).residents())
                .sum();
    }

    /** Whoever begins what does not end loses the place for good. */
    private boolean endless(Task task) {
        Work work = jobs.early().get(task);
        return work != null && work.until() == NEVER;
    }

    private double length(Task task) {
        Work work = jobs.early().get(task);
        return work == null || work.until() == NEVER ? Double.MAX_VALUE : Math.max(1, work.until() - work.began());
    }
}
