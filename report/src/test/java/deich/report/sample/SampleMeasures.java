// SPDX-License-Identifier: EUPL-1.2
package deich.report.sample;

import deich.model.measure.Amount;
import deich.model.measure.Catalogue;
import deich.model.measure.Change;
import deich.model.measure.Cost;
import deich.model.measure.Measure;
import deich.model.scenario.Selector;
import deich.plan.measure.Candidate;
import deich.plan.measure.MeasureOrder;
import deich.plan.measure.MeasurePlan;
import deich.plan.measure.MeasurePlan.Step;
import deich.plan.measure.Proof;
import deich.plan.measure.Stability;
import deich.plan.measure.Unmended;
import deich.plan.measure.Wish;
import deich.plan.solver.Solver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A plan with something of everything: a source, an assumption, what no measure mends, core and optional. */
public final class SampleMeasures {
    private SampleMeasures() {}

    public static MeasurePlan plan() {
        var order = Sample.assessment().order();
        var ids = order.inventory().components().keySet().stream().sorted().toList();
        var admins =
                order.inventory().administrations().keySet().stream().sorted().toList();
        Measure line = measure("leitung", "Zweite <Leitung>", 20_000, 4, "Vorlage & Bericht");
        Measure paper = measure("papier", "Papierverfahren üben", 3_000, 0, "eigene Annahme");
        Candidate one = new Candidate(0, line, ids.get(0));
        Candidate two = new Candidate(1, paper, ids.get(1));
        Wish first = new Wish("R-1", admins.getFirst(), 1200);
        Wish second = new Wish("R-2", admins.getLast(), 10);
        Wish third = new Wish("R-3", admins.getLast(), 10);
        return new MeasurePlan(
                new MeasureOrder(
                        order,
                        new Catalogue(List.of("klein 1"), List.of(line, paper)),
                        Set.of(),
                        null,
                        null,
                        5,
                        20,
                        Solver.Which.AUTO),
                2,
                List.of(first, second, third),
                List.of(new Step(two, List.of(second), 1), new Step(one, List.of(first, second), 2)),
                List.of(first, second),
                List.of(new Unmended(third, Unmended.Why.NO_MEASURE, List.of(ids.get(2) + " kf-01@ort"))),
                46_000,
                Proof.BOUND,
                40_000,
                4,
                3,
                "CP-SAT",
                new Stability(20, Map.of(one.key(), 20, two.key(), 7)));
    }

    private static Measure measure(String id, String title, long once, int samples, String source) {
        return new Measure(
                id,
                title,
                Measure.Sort.BUFFER,
                "",
                Selector.ids(),
                List.of(new Change.Separate()),
                new Cost(
                        new Amount(once / 2, once, once * 3),
                        new Amount(0, once / 5, once),
                        new Amount(1, 5, 20),
                        source,
                        samples),
                "Leitung des Amts",
                LocalDate.of(2026, 11, 25));
    }
}
