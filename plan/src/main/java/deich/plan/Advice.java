// SPDX-License-Identifier: EUPL-1.2
package deich.plan;

import deich.assess.Assessment;
import deich.assess.Order;
import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.assess.cut.Bottlenecks;
import deich.assess.cut.Combinations;
import deich.assess.cut.CutOrder;
import deich.engine.Plant;
import deich.engine.Progress;
import deich.model.fact.Readings;
import deich.model.measure.Catalogue;
import deich.plan.measure.MeasureOrder;
import deich.plan.measure.MeasurePlan;
import deich.plan.measure.Measures;
import deich.plan.restart.Restart;
import deich.plan.restart.RestartPlan;
import deich.plan.solver.Solver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

/**
 * What follows from a check: where it is narrow, in which order to bring things back, and what to buy first.
 *
 * @param urgent what alone and in pairs stops the most urgent services
 * @param restarts of the scenarios that are worst for services and in which a crew has something to do; of each scenario
 *     the worst place; the worst first; may be empty
 */
public record Advice(
        Bottlenecks bottlenecks, List<Combinations> urgent, List<RestartPlan> restarts, MeasurePlan measures) {
    private static final int URGENT = 5;
    private static final int TOGETHER = 2;
    private static final int NAMED = 20;
    private static final int RESTARTS = 3;
    private static final int YEARS = 5;

    public Advice {
        urgent = List.copyOf(urgent);
        restarts = List.copyOf(restarts);
    }

    /**
     * The same check and catalogue give the same advice, whatever the executor.
     *
     * @param found without structural errors
     * @throws CancellationException when progress asked to stop
     */
    public static Advice of(Assessment found, Catalogue catalogue, Executor executor, Progress progress) {
        Order order = found.order();
        List<ScenarioResult> worst = worst(found.scenarios());
        int steps = worst.size() + 3;
        int done = 0;
        var cuts = new CutOrder(order.inventory(), order.asOf(), null, false);
        Bottlenecks bottlenecks = Bottlenecks.of(cuts, executor, Progress.NONE);
        reached(progress, ++done, steps);
        List<Combinations> urgent = urgent(bottlenecks);
        reached(progress, ++done, steps);
        Plant plant = Plant.of(order.inventory(), Readings.GIVEN, order.asOf());
        List<RestartPlan> restarts = new ArrayList<>();
        for (ScenarioResult each : worst) {
            restarts.add(Restart.plan(order.inventory(), plant, each.scenario(), order.asOf(), order.settings()));
            reached(progress, ++done, steps);
        }
        var ask = new MeasureOrder(order, catalogue, Set.of(), null, null, YEARS, 0, Solver.Which.AUTO);
        MeasurePlan measures = Measures.plan(ask, executor);
        reached(progress, ++done, steps);
        return new Advice(bottlenecks, urgent, restarts, measures);
    }

    /** What alone and in pairs stops the services that may stand still least long. */
    public static List<Combinations> urgent(Bottlenecks found) {
        return urgent(found, _ -> true);
    }

    /** The same among the services of which somebody may know. @param seen whether they may, by id */
    public static List<Combinations> urgent(Bottlenecks found, Predicate<String> seen) {
        List<String> first = found.urgent(Integer.MAX_VALUE).stream()
                .filter(seen)
                .limit(URGENT)
                .toList();
        return Combinations.of(found.order(), first, TOGETHER, NAMED);
    }

    private static void reached(Progress progress, int done, int steps) {
        if (!progress.reached(done, steps)) throw new CancellationException();
    }

    private static List<ScenarioResult> worst(List<ScenarioResult> all) {
        var seen = new HashSet<String>();
        return all.stream()
                .filter(r -> r.plan().jobs().stream().anyMatch(work -> work.crew() != null))
                .sorted(Comparator.comparingLong(Advice::tooLate)
                        .thenComparingInt(r -> r.residents().total())
                        .reversed())
                .filter(r -> seen.add(r.scenario().id()))
                .limit(RESTARTS)
                .toList();
    }

    /** Services that are down for longer than their MTPD. */
    private static long tooLate(ScenarioResult result) {
        return result.services().stream().filter(Advice::beyond).count();
    }

    private static boolean beyond(ServiceResult service) {
        var mtpd = service.mtpd();
        return mtpd != null && service.downtime().plan() > mtpd.toSeconds();
    }
}
