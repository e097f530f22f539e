// SPDX-License-Identifier: EUPL-1.2
package deich.report.sample;

import deich.assess.Assessment;
import deich.assess.FactBalance;
import deich.assess.Order;
import deich.assess.Residents;
import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.assess.ServiceResult.Range;
import deich.engine.Futures;
import deich.engine.Run;
import deich.engine.Settings;
import deich.engine.Story;
import deich.model.inventory.Classification;
import deich.model.inventory.Component;
import deich.model.inventory.Effect;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.scenario.Scenario;
import deich.model.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Assessments of any size, made by dice. */
public final class ManyServices {
    private static final long[] LENGTHS = {0, 3600, 7 * 3600, 86400, 9 * 86400, 70 * 86400, Run.NEVER};

    private ManyServices() {}

    public static Assessment assessment(int services, int variants, long seed) {
        var dice = new Random(seed);
        var components = new ArrayList<Component>();
        for (int i = 0; i < services; i++)
            components.add(Component.of("d" + i + "x", Kind.SERVICE)
                    .name("Dienst d" + i + "x")
                    .build());
        for (int i = 0; i < variants; i++)
            components.add(Component.of("ort-" + i, Kind.SITE).name("Ort " + i).build());
        Inventory inventory = Inventory.of(components);
        var results = new ArrayList<ScenarioResult>();
        for (int i = 0; i < variants; i++) results.add(result(inventory, services, i, dice));
        return assessment(inventory, results);
    }

    private static Assessment assessment(Inventory inventory, List<ScenarioResult> results) {
        var order = new Order(
                inventory,
                new Standard("s", "1", "Standard", "Entwurf", null, List.of()),
                results.stream().map(ScenarioResult::scenario).toList(),
                LocalDate.of(2026, 11, 23),
                Settings.DEFAULT,
                0);
        return new Assessment(
                order, List.of(), results, List.of(), List.of(), List.of(), new FactBalance(0, 0, 0, 0, null, null, 0));
    }

    /** An inventory and a scenario whose titles are all this. */
    public static Assessment named(String name) {
        Component service = Component.of("d0x", Kind.SERVICE).name(name).build();
        var inventory = new Inventory(
                "i",
                name,
                name,
                Classification.OFFEN,
                name,
                Map.of(),
                Map.of(),
                Map.of("d0x", service),
                List.of(),
                Map.of(),
                List.of(),
                List.of());
        Scenario base = Scenario.of("s");
        var scenario = new Scenario(
                "s",
                name,
                name,
                name,
                base.start(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        return assessment(
                inventory,
                List.of(new ScenarioResult(
                        scenario,
                        run(scenario, Map.of()),
                        run(scenario, Map.of()),
                        run(scenario, Map.of()),
                        run(scenario, Map.of()),
                        null,
                        List.of(service("d0x", new Random(1))),
                        new Residents(0, Map.of()))));
    }

    private static ScenarioResult result(Inventory inventory, int services, int number, Random dice) {
        Scenario base = Scenario.of("s" + number % 4);
        var scenario = new Scenario(
                base.id(),
                "1",
                "Szenario " + number % 4,
                "",
                base.start(),
                null,
                inventory.component("ort-" + number),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        var failing = new ArrayList<ServiceResult>();
        var levels = new LinkedHashMap<String, List<Run.Stretch>>();
        for (int i = 0; i < services; i++) {
            if (dice.nextInt(4) == 0) continue;
            ServiceResult service = service("d" + i + "x", dice);
            failing.add(service);
            if (service.outage().plan() > 0)
                levels.put(service.service(), List.of(new Run.Stretch(service.from(), until(service), 0, null)));
        }
        Run run = run(scenario, levels);
        Futures futures = dice.nextBoolean() ? null : futures(scenario, failing);
        return new ScenarioResult(
                scenario, run, run, run, run, futures, failing, new Residents(dice.nextInt(100000), Map.of("01", 1)));
    }

    private static long until(ServiceResult service) {
        return service.outage().plan() == Run.NEVER
                ? Run.NEVER
                : service.from() + service.outage().plan();
    }

    private static Futures futures(Scenario scenario, List<ServiceResult> services) {
        var drawn = new LinkedHashMap<String, Futures.OfService>();
        for (ServiceResult service : services)
            drawn.put(
                    service.service(),
                    new Futures.OfService(
                            new long[] {0, service.downtime().plan()}, new long[] {0, 0}, new long[] {0, 0}));
        return new Futures(scenario.key(), 2, 1, drawn);
    }

    private static Run run(Scenario scenario, Map<String, List<Run.Stretch>> levels) {
        return new Run(
                scenario.key(),
                Settings.THREE_YEARS,
                Map.of(),
                levels,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static ServiceResult service(String id, Random dice) {
        int best = dice.nextInt(LENGTHS.length);
        int plan = best + dice.nextInt(LENGTHS.length - best);
        int worst = Math.max(1, plan + dice.nextInt(LENGTHS.length - plan));
        var range = new Range(LENGTHS[plan], LENGTHS[best], LENGTHS[worst]);
        long from = dice.nextInt(100000);
        Story story = plan == 0
                ? null
                : new Story(
                        List.of(
                                new Story.Link("ort-0", 0, "h", Effect.DOWN, null, 0),
                                new Story.Link(id, from, null, null, null, 0)),
                        List.of(new Story.Step("ort-0", Story.StepKind.REPAIR, 0, LENGTHS[plan], "")));
        return new ServiceResult(
                id, "", from, range, LENGTHS[plan], 0, range, 0, null, null, null, story, List.of(), List.of());
    }

    /** In how many variants it fails. */
    public static int failures(Assessment assessment, String service) {
        return (int) assessment.scenarios().stream()
                .filter(scenario -> scenario.services().stream()
                        .anyMatch(result -> result.service().equals(service)))
                .count();
    }
}
