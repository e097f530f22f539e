// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.assess.Assessment;
import deich.assess.Check;
import deich.assess.Order;
import deich.engine.Plant;
import deich.engine.Progress;
import deich.engine.Settings;
import deich.model.duty.Duty;
import deich.model.fact.Fact;
import deich.model.fact.Readings;
import deich.model.fact.Span;
import deich.model.inventory.Administration;
import deich.model.inventory.Classification;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Effect;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Municipality;
import deich.model.inventory.Need;
import deich.model.inventory.Objectives;
import deich.model.measure.Amount;
import deich.model.measure.Catalogue;
import deich.model.measure.Change;
import deich.model.measure.Cost;
import deich.model.measure.Measure;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.model.scenario.Selector;
import deich.model.standard.Condition;
import deich.model.standard.Requirement;
import deich.model.standard.Standard;
import deich.model.standard.Test;
import deich.plan.measure.MeasureOrder;
import deich.plan.measure.MeasurePlan;
import deich.plan.measure.Measures;
import deich.plan.restart.Restart;
import deich.plan.restart.RestartPlan;
import deich.plan.solver.Solver;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A town hall, invented: the facts that drafts are written from, all of them out of the engine. */
public record SmallTown(long repairHours, int residents, Fact<Duration> mtpd) {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    public static final SmallTown USUAL = new SmallTown(100, 4711, Fact.stated(Duration.ofDays(3)));

    public Inventory inventory() {
        var components = new LinkedHashMap<String, Component>();
        for (Component c : List.of(
                Component.of("keller", Kind.SITE).name("Keller im Rathaus").build(),
                Component.of("team", Kind.TEAM)
                        .name("Rathaus-IT")
                        .crew(new Crew(Fact.stated(1), Hours.ALWAYS))
                        .build(),
                system("server", "Rathausserver"),
                system("netz", "Rathausnetz"),
                service("meldewesen", "Meldewesen", mtpd, true),
                service(
                        "kasse",
                        "Kasse",
                        Fact.assumed(Duration.ofDays(9), Duration.ofDays(5), Duration.ofDays(20)),
                        false))) components.put(c.id(), c);
        return new Inventory(
                "kleinstadt",
                "Kleinstadt",
                "2.0.1",
                Classification.NUR_INTERN,
                "Alles erfunden.",
                Map.of(
                        "stadt",
                        new Administration(
                                "stadt",
                                "Stadt Musterhafen",
                                Administration.Type.KREISFREIE_STADT,
                                "SH",
                                List.of("01"),
                                true)),
                Map.of("01001000", new Municipality("01001000", "Musterhafen", residents)),
                components,
                List.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    private Component system(String id, String name) {
        return Component.of(id, Kind.SYSTEM)
                .name(name)
                .administration("stadt")
                .needs(Need.on("keller"))
                .repair(Job.taking(Span.hours(repairHours), "team"))
                .restart(Job.taking(Span.hours(2)))
                .build();
    }

    private static Component service(String id, String name, Fact<Duration> mtpd, boolean prepared) {
        return Component.of(id, Kind.SERVICE)
                .name(name)
                .administration("stadt")
                .needs(Need.on("server"), Need.on("netz"))
                .objectives(new Objectives(
                        mtpd, Fact.stated(Duration.ofHours(26)), Fact.missing(), Fact.stated(0.3), List.of()))
                .fallback(new Fallback(
                        "papier",
                        "Papierverfahren",
                        prepared,
                        Fact.stated(Span.hours(5)),
                        Fact.stated(0.4),
                        Need.NONE,
                        Fact.stated(Span.hours(50)),
                        Hours.ALWAYS,
                        null))
                .build();
    }

    Scenario scenario() {
        return Scenario.of(
                "wasser",
                Hit.repaired("rohr", Effect.DESTROYED, Span.ZERO, null, "server"),
                Hit.repaired("kabel", Effect.DOWN, Span.hours(1), null, "netz"));
    }

    private Order order() {
        var requirement = new Requirement(
                "R-1",
                "Meldewesen hält durch",
                "Jede Leistung muss rechtzeitig zurückkommen.",
                "",
                Map.of(Administration.Type.KREISFREIE_STADT, Requirement.Obligation.MUSS),
                "",
                List.of(),
                new Test.Simulated(
                        Condition.always(), List.of("wasser"), new Test.DowntimeWithin(Test.Objective.MTPD), null));
        var standard = new Standard("s", "7", "Probestandard", "Entwurf", null, List.of(requirement));
        return new Order(inventory(), standard, List.of(scenario()), DAY, Settings.DEFAULT, 0);
    }

    public Assessment check() {
        return Check.run(order(), Runnable::run, Progress.NONE);
    }

    public RestartPlan restart() {
        Inventory inventory = inventory();
        return Restart.plan(inventory, Plant.of(inventory, Readings.GIVEN, DAY), scenario(), DAY, Settings.DEFAULT);
    }

    public OutageFacts outage() {
        Assessment found = check();
        var duty = new Duty(
                "cert",
                "Meldung an das CERT",
                "",
                "CERT",
                "SH",
                Set.of(),
                "",
                List.of(new Duty.Step(Duration.ofHours(13), "Erstmeldung")),
                List.of(),
                "",
                "",
                DAY,
                Duty.Certainty.UNCERTAIN,
                "");
        return new OutageFacts(
                found,
                found.scenarios().getFirst(),
                restart(),
                List.of(duty),
                found.order().inventory().administrations().get("stadt"));
    }

    public ServiceFacts service(String id) {
        Inventory inventory = inventory();
        return new ServiceFacts(inventory, DAY, inventory.component(id), restart());
    }

    MotionFacts motion() {
        var measure = new Measure(
                "ersatz",
                "Ersatzgerät im Schrank",
                Measure.Sort.SPARE_PARTS,
                "Ein zweites Gerät steht bereit.",
                Selector.ids("server", "netz"),
                List.of(new Change.ShorterJob(Change.In.REPAIR, Fact.stated(Span.hours(3)))),
                new Cost(
                        new Amount(1100, 2200, 3300), new Amount(40, 60, 80), new Amount(1, 2, 3), "eigene Annahme", 2),
                "IT-Leitung",
                null);
        var ask = new MeasureOrder(
                order(),
                new Catalogue(List.of("k 1"), List.of(measure)),
                Set.of(),
                "stadt",
                null,
                5,
                0,
                Solver.Which.OJALGO);
        MeasurePlan plan = Measures.plan(ask, Runnable::run);
        return new MotionFacts(plan, plan.steps().getFirst());
    }
}
