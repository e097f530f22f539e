// SPDX-License-Identifier: EUPL-1.2
package deich.report.sample;

import deich.assess.Residents;
import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.assess.ServiceResult.Range;
import deich.engine.Futures;
import deich.engine.Run;
import deich.engine.Settings;
import deich.engine.Story;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Effect;
import deich.model.inventory.Inventory;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Three scenarios: data centres encrypted (two variants, with deadlock and data loss), a sea cable cut, a long blackout. */
final class SampleRuns {
    static final long HOUR = 3600;
    static final long DAY = 86400;

    private final Inventory inventory;

    SampleRuns(Inventory inventory) {
        this.inventory = inventory;
    }

    List<ScenarioResult> all() {
        return List.of(encrypted("rz-binnen", false), encrypted("rz-kueste", true), cable(), blackout());
    }

    Scenario scenario(String id, String title, @Nullable Component at, Hit... hits) {
        return new Scenario(
                id,
                "1.2",
                title,
                "Ein Angreifer war lange unbemerkt im Netz.",
                LocalDateTime.of(2026, 1, 12, 2, 30),
                null,
                at,
                List.of(hits),
                List.of(new Scenario.Stage("Entdeckung", 0, "Am Morgen startet nichts mehr.")),
                List.of(),
                List.of(
                        new Scenario.Assumption(
                                "Der Angreifer war 21 Tage im Netz, bevor er verschlüsselte.",
                                "eigene Annahme",
                                "niedrig"),
                        new Scenario.Assumption(
                                "Das Rechenzentrum wird sofort abgetrennt.",
                                "veröffentlichte Einsatzberichte, n = 7",
                                "mittel")),
                List.of(),
                LocalDate.of(2026, 6, 1),
                null);
    }

    private ScenarioResult encrypted(String site, boolean deadlock) {
        Hit hit = titled(
                "Angreifer verschlüsseln alle Server",
                Hit.repaired("verschluesselung", Effect.ENCRYPTED, Span.ZERO, null, site));
        Scenario s = scenario("verschluesselung", "Verschlüsselung im Rechenzentrum", inventory.component(site), hit);
        var chain = List.of(
                new Story.Link(site, 0, "verschluesselung", Effect.ENCRYPTED, deadlock ? null : "verzeichnis-beide", 0),
                new Story.Link("virtualisierung", 0, null, null, null, 0),
                new Story.Link("verzeichnis", 2 * HOUR, null, null, null, 2 * HOUR),
                new Story.Link("fachverfahren", 2 * HOUR, null, null, null, 0));
        var recovery = List.of(
                new Story.Step(site, Story.StepKind.REPAIR, 0, 9 * DAY, ""),
                new Story.Step("virtualisierung", Story.StepKind.WAIT_FOR_CREW, 9 * DAY, 14 * DAY, "notfallteam"),
                new Story.Step("virtualisierung", Story.StepKind.REBUILD, 14 * DAY, 30 * DAY, "notfallteam"),
                new Story.Step("fachverfahren", Story.StepKind.REBUILD, 30 * DAY, 41 * DAY, ""));
        var services = new ArrayList<ServiceResult>();
        if (deadlock) {
            var stuck = new ArrayList<>(recovery.subList(0, 1));
            stuck.add(new Story.Step("verzeichnis", Story.StepKind.DEADLOCK, 9 * DAY, Run.NEVER, ""));
            services.add(result(
                    "ausweise",
                    "amt-sandfeld",
                    2 * HOUR,
                    new Range(Run.NEVER, 12 * DAY, Run.NEVER),
                    Run.NEVER,
                    0,
                    20 * DAY,
                    days(14),
                    chain,
                    "ausweise",
                    stuck,
                    List.of("neuaufbau-nach-verschluesselung", "verzeichnisdienst")));
        }
        services.add(result(
                "wohngeld",
                "kreis-wattenau",
                2 * HOUR,
                new Range(41 * DAY, 16 * DAY, 70 * DAY),
                6 * HOUR,
                0,
                22 * DAY,
                days(5),
                chain,
                "wohngeld",
                recovery,
                List.of("neuaufbau-nach-verschluesselung")));
        services.add(result(
                "sozialhilfe",
                "stadt-bernsteinhafen",
                2 * HOUR,
                new Range(38 * DAY, 16 * DAY, Run.NEVER),
                38 * DAY,
                0,
                Run.NEVER,
                null,
                chain,
                "sozialhilfe",
                recovery,
                List.of("verzeichnisdienst")));
        services.add(emergency("standesamt", "stadt-bernsteinhafen", chain, recovery));
        services.add(worst("bauantrag", "stadt-bernsteinhafen"));
        Run plan = run(
                s,
                services,
                deadlock
                        ? List.of(new Run.Deadlock(
                                List.of("namensdienst", "verzeichnis"), List.of("namensdienst"), 9 * DAY))
                        : List.of());
        return result(
                s, plan, services, futures(s, services), new Residents(162_350, Map.of("01", 69_650, "13", 92_700)));
    }

    private ScenarioResult cable() {
        Hit hit = titled("Anker reißt das Kabel", Hit.repaired("kabel", Effect.DOWN, Span.ZERO, null, "seekabel-nord"));
        Scenario s = scenario("seekabel", "Seekabel gerissen", null, hit);
        var chain = List.of(
                new Story.Link("seekabel-nord", 0, "kabel", Effect.DOWN, null, 0),
                new Story.Link("netz", 0, null, null, null, 0));
        var recovery = List.of(new Story.Step("seekabel-nord", Story.StepKind.REPAIR, 0, 14 * DAY, ""));
        var services = List.of(
                result(
                        "kfz",
                        "kreis-wattenau",
                        30 * 60,
                        new Range(14 * DAY - 1800, 3 * DAY, 28 * DAY),
                        14 * DAY - 1800,
                        0,
                        0,
                        days(14),
                        chain,
                        "kfz",
                        recovery,
                        List.of("seekabel")),
                result(
                        "sitzungen",
                        "amt-sandfeld",
                        0,
                        new Range(4 * HOUR, 4 * HOUR, 4 * HOUR),
                        4 * HOUR,
                        13 * DAY,
                        0,
                        days(7),
                        chain,
                        "sitzungen",
                        recovery,
                        List.of("seekabel")));
        Run plan = run(s, services, List.of());
        return result(s, plan, services, null, new Residents(69_650, Map.of("01", 69_650)));
    }

    private ScenarioResult blackout() {
        Hit hit = titled(
                "Netzzusammenbruch im Norden",
                Hit.lasting("strom-aus", Effect.DOWN, Span.ZERO, Span.hours(72), "strom"));
        Scenario s = scenario("stromausfall", "Stromausfall über 72 Stunden", null, hit);
        var chain = List.of(
                new Story.Link("strom", 0, "strom-aus", Effect.DOWN, null, 0),
                new Story.Link("rz-kueste", 48 * HOUR, null, null, null, 48 * HOUR));
        var recovery = List.of(
                new Story.Step("strom", Story.StepKind.HIT_LASTS, 0, 72 * HOUR, "strom-aus"),
                new Story.Step("rz-kueste", Story.StepKind.RESTART, 72 * HOUR, 78 * HOUR, ""));
        var services = List.of(result(
                "leitstelle",
                "kreis-wattenau",
                48 * HOUR,
                new Range(4 * HOUR, 4 * HOUR, 4 * HOUR),
                4 * HOUR,
                26 * HOUR,
                0,
                Duration.ofHours(1),
                chain,
                "leitstelle",
                recovery,
                List.of()));
        Run plan = run(s, services, List.of());
        return result(s, plan, services, null, new Residents(69_650, Map.of("01", 69_650)));
    }

    private static Hit titled(String title, Hit hit) {
        return new Hit(
                hit.id(),
                title,
                hit.selector(),
                hit.effect(),
                hit.begins(),
                hit.end(),
                hit.chance(),
                1,
                null,
                hit.dwell(),
                "");
    }

    private static Duration days(int n) {
        return Duration.ofDays(n);
    }

    private static ServiceResult result(
            String id,
            String administration,
            long from,
            Range down,
            long unprepared,
            long emergency,
            long loss,
            @Nullable Duration mtpd,
            List<Story.Link> chain,
            String service,
            List<Story.Step> recovery,
            List<String> classes) {
        var causes = new ArrayList<>(chain);
        causes.add(new Story.Link(service, from, null, null, null, 0));
        Range outage =
                new Range(plus(down.plan(), emergency), plus(down.best(), emergency), plus(down.worst(), emergency));
        return new ServiceResult(
                id,
                administration,
                from,
                down,
                unprepared,
                emergency,
                outage,
                loss,
                mtpd,
                null,
                null,
                new Story(causes, recovery),
                id.equals("kfz") ? List.of("netz") : List.of(),
                classes);
    }

    private static long plus(long a, long b) {
        return a == Run.NEVER ? a : a + b;
    }

    private static ServiceResult emergency(
            String id, String administration, List<Story.Link> chain, List<Story.Step> recovery) {
        var base = result(
                id,
                administration,
                2 * HOUR,
                new Range(0, 0, 3 * DAY),
                0,
                0,
                0,
                days(2),
                chain,
                id,
                recovery,
                List.of("verzeichnisdienst"));
        return new ServiceResult(
                id,
                administration,
                2 * HOUR,
                base.downtime(),
                0,
                41 * DAY,
                new Range(41 * DAY, 16 * DAY, 70 * DAY),
                0,
                base.mtpd(),
                null,
                null,
                base.story(),
                List.of(),
                base.classes());
    }

    private static ServiceResult worst(String id, String administration) {
        return new ServiceResult(
                id,
                administration,
                0,
                new Range(0, 0, 9 * DAY),
                0,
                0,
                new Range(0, 0, 9 * DAY),
                0,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private static Run run(Scenario s, List<ServiceResult> services, List<Run.Deadlock> deadlocks) {
        var outages = new TreeMap<String, List<Run.Outage>>();
        var levels = new TreeMap<String, List<Run.Stretch>>();
        for (ServiceResult service : services) {
            if (service.story() == null) continue;
            long until = plus(service.outage().plan(), service.from());
            String lost = service.story()
                    .causes()
                    .get(service.story().causes().size() - 2)
                    .component();
            outages.put(
                    service.service(),
                    List.of(new Run.Outage(service.service(), service.from(), until, new Run.Starved(List.of(lost)))));
            levels.put(service.service(), stretches(service, until));
        }
        boolean encrypted = s.id().equals("verschluesselung");
        Map<String, Run.Loss> losses = encrypted
                ? Map.of(
                        "akten", new Run.Loss("akten", 0, 22 * DAY, "band", "verschluesselung"),
                        "register", new Run.Loss("register", 0, Run.NEVER, null, "verschluesselung"))
                : Map.of();
        var circles = s.id().equals("stromausfall")
                ? List.of(new Run.Circle(List.of("namensdienst", "verzeichnis"), 78 * HOUR, 40 * 60))
                : List.<Run.Circle>of();
        return new Run(
                s.key(),
                Settings.THREE_YEARS,
                outages,
                levels,
                new TreeMap<>(losses),
                deadlocks,
                circles,
                List.of(),
                Map.of());
    }

    private static List<Run.Stretch> stretches(ServiceResult service, long until) {
        if (service.emergency() == 0) return List.of(new Run.Stretch(service.from(), until, 0, null));
        String fallback = Map.of("standesamt", "papier", "sitzungen", "aushang", "leitstelle", "nachbar")
                .get(service.service());
        double level = service.service().equals("leitstelle") ? 0.8 : 0.5;
        long change = service.from() + Math.max(4 * HOUR, service.downtime().plan());
        return List.of(
                new Run.Stretch(service.from(), change, 0, null), new Run.Stretch(change, until, level, fallback));
    }

    private static Futures futures(Scenario s, List<ServiceResult> services) {
        var of = new TreeMap<String, Futures.OfService>();
        for (ServiceResult service : services) of.put(service.service(), drawn(service));
        return new Futures(s.key(), 200, 7, of);
    }

    private static Futures.OfService drawn(ServiceResult service) {
        long[] down = new long[200];
        for (int i = 0; i < 200; i++) {
            long plan = service.downtime().plan() == Run.NEVER
                    ? 60 * DAY
                    : service.downtime().plan();
            down[i] = service.downtime().plan() == Run.NEVER && i % 10 == 0 ? Run.NEVER : plan * (50 + i) / 200;
        }
        return new Futures.OfService(down, down.clone(), new long[200]);
    }

    private static ScenarioResult result(
            Scenario s, Run plan, List<ServiceResult> services, @Nullable Futures futures, Residents residents) {
        return new ScenarioResult(s, plan, plan, plan, plan, futures, services, residents);
    }
}
