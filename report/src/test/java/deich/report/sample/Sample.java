// SPDX-License-Identifier: EUPL-1.2
package deich.report.sample;

import deich.assess.Assessment;
import deich.assess.FactBalance;
import deich.assess.HiddenNeed;
import deich.assess.Order;
import deich.assess.Question;
import deich.assess.Robustness;
import deich.assess.ScenarioResult;
import deich.assess.Verdict;
import deich.assess.Verdict.Outcome;
import deich.engine.Run;
import deich.engine.Settings;
import deich.model.fact.FactRef;
import deich.model.fact.Span;
import deich.model.inventory.Administration;
import deich.model.inventory.Decision;
import deich.model.inventory.Effect;
import deich.model.inventory.Evidence;
import deich.model.inventory.Inventory;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.model.standard.Condition;
import deich.model.standard.Requirement;
import deich.model.standard.Requirement.Obligation;
import deich.model.standard.Standard;
import deich.model.standard.Test;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A check that found something of everything. */
public final class Sample {
    private static final long DAY = 86400;

    private Sample() {}

    public static Assessment assessment() {
        Inventory inventory = SampleInventory.inventory();
        var runs = new SampleRuns(inventory);
        return assessment(
                inventory,
                runs.all(),
                List.of(runs.scenario(
                        "satellit",
                        "Satellitennavigation gestört",
                        null,
                        Hit.lasting("stoerung", Effect.DOWN, Span.ZERO, Span.hours(6), "satellit"))));
    }

    /** As if ten rounds with more needs had turned one verdict. */
    public static Robustness robustness() {
        Verdict turned = verdicts().getFirst();
        String component =
                SampleInventory.inventory().components().keySet().iterator().next();
        return new Robustness(
                0.1,
                120,
                List.of(9, 11, 12, 10, 8, 12, 13, 9, 11, 12),
                40,
                39,
                12,
                11,
                List.of(new Robustness.Turned(
                        turned.requirement(),
                        turned.administration(),
                        turned.obligation(),
                        Verdict.Outcome.MET,
                        3,
                        Verdict.Outcome.MISSED,
                        List.of(new HiddenNeed(component, component)),
                        true)));
    }

    public static Assessment assessment(Inventory inventory, List<ScenarioResult> results, List<Scenario> hitNothing) {
        List<Scenario> scenarios =
                results.stream().map(ScenarioResult::scenario).toList();
        var order = new Order(
                inventory, standard(), scenarios, LocalDate.of(2026, 11, 23), Settings.DEFAULT.withSeed(7), 200);
        return new Assessment(
                order,
                List.of(),
                results,
                hitNothing,
                verdicts(),
                questions(),
                new FactBalance(412, 63, 21, 18, LocalDate.of(2024, 2, 1), LocalDate.of(2026, 3, 15), 37));
    }

    private static Standard standard() {
        return new Standard(
                "kueste",
                "0.3",
                "Gemeinsamer Standard für Krisenszenarien",
                "Vorschlag (Entwurf), von keinem Land beschlossen",
                LocalDate.of(2026, 10, 1),
                List.of(
                        requirement(
                                "D-01",
                                "Ausfallzeiten werden eingehalten",
                                Obligation.MUSS,
                                new Test.Simulated(
                                        Condition.always(),
                                        List.of("verschluesselung", "seekabel", "stromausfall"),
                                        new Test.DowntimeWithin(Test.Objective.MTPD),
                                        0.9)),
                        requirement(
                                "D-02",
                                "Alles kommt von selbst zurück",
                                Obligation.MUSS,
                                new Test.Simulated(
                                        Condition.always(), List.of("verschluesselung"), new Test.ComesBack(), null)),
                        requirement(
                                "D-03",
                                "Sicherungen liegen außer Reichweite",
                                Obligation.MUSS,
                                new Test.Structural(
                                        Condition.always(),
                                        Condition.always(),
                                        "Legen Sie eine Kopie unter getrennten Konten ab.")),
                        requirement(
                                "D-04",
                                "Wiederanlauf ist geübt",
                                Obligation.SOLLTE,
                                new Test.Attested(
                                        "Protokoll einer Wiederanlaufübung", Period.ofMonths(18), List.of("ISB"))),
                        requirement(
                                "D-05",
                                "Termine der Auszahlung werden gehalten",
                                Obligation.SOLLTE,
                                new Test.Simulated(
                                        Condition.always(), List.of("stromausfall"), new Test.DeadlinesKept(), null)),
                        requirement(
                                "D-06",
                                "Datenverlust bleibt unter einem Tag",
                                Obligation.KANN,
                                new Test.Simulated(
                                        Condition.always(),
                                        List.of("verschluesselung"),
                                        new Test.DataLossWithin(new Test.Fixed(Duration.ofDays(1))),
                                        null))));
    }

    private static Requirement requirement(String id, String title, Obligation obligation, Test test) {
        return new Requirement(
                id,
                title,
                "Jeder Dienst ist spätestens nach der hinnehmbaren Ausfallzeit wieder da.",
                "Gelernt aus dem Ausfall eines kommunalen Dienstleisters im Herbst 2023.",
                Map.of(
                        Administration.Type.KREIS,
                        obligation,
                        Administration.Type.AMT,
                        obligation,
                        Administration.Type.KREISFREIE_STADT,
                        obligation),
                "Empfehlung",
                List.of("BSI-GSpp:NOT.3.1"),
                test);
    }

    private static List<Verdict> verdicts() {
        FactRef restart = new FactRef("fachverfahren", "restart");
        FactRef mtpd = new FactRef("sozialhilfe", "objectives.mtpd");
        return List.of(
                verdict(
                        "D-01",
                        "kreis-wattenau",
                        Obligation.MUSS,
                        Outcome.MISSED,
                        false,
                        List.of(),
                        null,
                        new Verdict.InRun(
                                Outcome.MISSED,
                                "wohngeld",
                                "verschluesselung@rz-kueste",
                                41 * DAY,
                                16 * DAY,
                                70 * DAY,
                                5 * DAY,
                                0.12),
                        new Verdict.InRun(
                                Outcome.MET, "kfz", "seekabel", 14 * DAY - 1800, 3 * DAY, 28 * DAY, 14 * DAY, 0.93)),
                verdict(
                        "D-01",
                        "stadt-bernsteinhafen",
                        Obligation.MUSS,
                        Outcome.UNKNOWN,
                        false,
                        List.of(mtpd, restart),
                        null,
                        new Verdict.InRun(
                                Outcome.UNKNOWN,
                                "sozialhilfe",
                                "verschluesselung@rz-kueste",
                                38 * DAY,
                                16 * DAY,
                                Run.NEVER,
                                -1,
                                Double.NaN)),
                verdict(
                        "D-02",
                        "amt-sandfeld",
                        Obligation.MUSS,
                        Outcome.MISSED,
                        false,
                        List.of(),
                        null,
                        new Verdict.InRun(
                                Outcome.MISSED,
                                "ausweise",
                                "verschluesselung@rz-kueste",
                                Run.NEVER,
                                12 * DAY,
                                Run.NEVER,
                                -1,
                                Double.NaN)),
                verdict(
                        "D-02",
                        "kreis-wattenau",
                        Obligation.MUSS,
                        Outcome.MET,
                        true,
                        List.of("netz"),
                        null,
                        new Verdict.InRun(
                                Outcome.MET,
                                "wohngeld",
                                "verschluesselung@rz-kueste",
                                41 * DAY,
                                16 * DAY,
                                70 * DAY,
                                -1,
                                Double.NaN)),
                verdict(
                        "D-03",
                        "stadt-bernsteinhafen",
                        Obligation.MUSS,
                        Outcome.MISSED,
                        false,
                        List.of(),
                        SampleInventory.accepted(),
                        new Verdict.InStructure(Outcome.MISSED, "register", List.of()),
                        new Verdict.InStructure(Outcome.UNKNOWN, "akten", List.of("copies.band.adminDomain"))),
                verdict(
                        "D-04",
                        "kreis-wattenau",
                        Obligation.SOLLTE,
                        Outcome.MET,
                        false,
                        List.of(),
                        null,
                        new Verdict.Proof(
                                Outcome.MET,
                                new Evidence(
                                        "D-04",
                                        "kreis-wattenau",
                                        "ISB",
                                        LocalDate.of(2026, 5, 4),
                                        "Übung 2026-05, Protokoll"),
                                LocalDate.of(2025, 5, 23))),
                verdict(
                        "D-04",
                        "amt-sandfeld",
                        Obligation.SOLLTE,
                        Outcome.MISSED,
                        false,
                        List.of(),
                        null,
                        new Verdict.Proof(Outcome.MISSED, null, LocalDate.of(2025, 5, 23))),
                verdict(
                        "D-05",
                        "kreis-wattenau",
                        Obligation.SOLLTE,
                        Outcome.MISSED,
                        false,
                        List.of(),
                        null,
                        new Verdict.DeadlineInRun(
                                Outcome.MISSED, "wohngeld", "stromausfall", "Auszahlung zum Monatsende", 3 * DAY)),
                verdict(
                        "D-05",
                        "amt-sandfeld",
                        Obligation.SOLLTE,
                        Outcome.NOT_APPLICABLE,
                        false,
                        List.of(),
                        new Decision.NotApplicable(
                                "D-05", "amt-sandfeld", "Amtsvorsteher", "Das Amt zahlt selbst nichts aus."),
                        new Verdict.NothingListed(Outcome.NOT_APPLICABLE)),
                verdict(
                        "D-06",
                        "kreis-wattenau",
                        Obligation.KANN,
                        Outcome.UNKNOWN,
                        false,
                        List.of(new FactRef("akten", "copies.band.adminDomain")),
                        null,
                        new Verdict.ScenarioHitsNothing(Outcome.UNKNOWN, "satellit")));
    }

    private static Verdict verdict(
            String requirement,
            String administration,
            Obligation obligation,
            Outcome outcome,
            boolean assumed,
            List<?> extra,
            @Nullable Decision decision,
            Verdict.Witness... witnesses) {
        List<FactRef> deciding = extra.stream()
                .filter(FactRef.class::isInstance)
                .map(FactRef.class::cast)
                .toList();
        List<String> restsOn = extra.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
        return new Verdict(
                requirement,
                administration,
                obligation,
                outcome,
                assumed,
                List.of(witnesses),
                deciding,
                restsOn,
                decision);
    }

    private static List<Question> questions() {
        return List.of(
                question(
                        "sozialhilfe",
                        "objectives.mtpd",
                        "Leitung Sozialamt Bernsteinhafen",
                        "D-01",
                        "stadt-bernsteinhafen",
                        1),
                question("fachverfahren", "restart", "Verfahrensbetreuung Soziales", "D-01", "stadt-bernsteinhafen", 1),
                question("akten", "copies.band.adminDomain", "", "D-06", "kreis-wattenau", 1),
                question("leitstelle", "needs.netz.tolerance", "Leiter der Leitstelle", "D-01", "kreis-wattenau", 0),
                question("notfallteam", "crew.places", "", "D-01", "kreis-wattenau", 0),
                question("wohngeld", "fallbacks.abschlag.lead", "Kreiskasse", "D-01", "kreis-wattenau", 0),
                question("verzeichnis", "vendor", "Betriebsleitung Rechenzentrum", "D-02", "amt-sandfeld", 0),
                question("netz", "assurance", "Netzbetrieb", "D-01", "kreis-wattenau", 0),
                question("register", "copies.band.every", "Archiv", "D-03", "stadt-bernsteinhafen", 0),
                question("virtualisierung", "rebuild", "Notfallteam Server", "D-01", "kreis-wattenau", 0),
                question("strom", "needs.netz", "Stadtwerke", "D-01", "kreis-wattenau", 0));
    }

    private static Question question(
            String owner, String field, String ask, String requirement, String administration, int alone) {
        return new Question(
                new FactRef(owner, field),
                ask,
                List.of(new Question.Target(requirement, administration)),
                alone,
                List.of(1.0));
    }
}
