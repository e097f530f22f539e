// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.Assessment;
import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.engine.Run;
import deich.model.scenario.Scenario;
import deich.model.standard.Requirement.Obligation;
import deich.report.draw.Profile;
import deich.report.view.Dike;
import deich.report.view.Ranking;
import deich.report.view.Served;
import deich.report.view.Tally;
import deich.report.view.Telling;
import deich.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Page one.
 *
 * @param errors of the inventory, as sentences
 * @param glances one line for each scenario, its worst variant
 * @param tallies how many verdicts came out how
 * @param touched services that fail in any scenario in the plan, and the people behind them
 * @param blanks titles of the scenarios that hit nothing
 */
public record Cover(
        String mark,
        String notice,
        String day,
        Dike dike,
        String picture,
        List<String> errors,
        String touched,
        List<Glance> glances,
        List<Line> tallies,
        List<String> blanks) {

    /** @param anchor of the scenario's part */
    public record Glance(
            String anchor, String scenario, String services, String residents, String first, String longest) {}

    public record Line(String obligation, List<Count> counts) {}

    public record Count(String outcome, String type, String number) {}

    public static Cover of(Telling telling) {
        Assessment assessment = telling.assessment();
        Dike dike = Dike.of(telling);
        return new Cover(
                telling.mark(),
                telling.inventory().notice(),
                telling.words().date(assessment.order().asOf()),
                dike,
                Profile.draw(dike.state() == Dike.State.UNKNOWN ? null : dike.state() == Dike.State.HOLDS),
                telling.errors(),
                touched(telling),
                glances(telling),
                tallies(telling),
                assessment.hitNothing().stream()
                        .map((Scenario none) -> telling.names().scenario(none))
                        .toList());
    }

    private static String touched(Telling telling) {
        var services = new TreeSet<String>();
        for (ScenarioResult scenario : telling.assessment().scenarios())
            for (ServiceResult service : scenario.services())
                if (service.outage().plan() > 0) services.add(service.service());
        if (services.isEmpty()) return "";
        return telling.text(
                "cover.touched", services.size(), telling.residents(Served.by(telling.inventory(), services)));
    }

    private static List<Glance> glances(Telling telling) {
        var glances = new ArrayList<Glance>();
        int number = 1;
        for (List<ScenarioResult> variants :
                Ranking.byScenario(telling.assessment().scenarios()).values()) {
            glances.add(glance(telling, variants, "szenario-" + number));
            number += variants.size();
        }
        return glances;
    }

    private static Glance glance(Telling telling, List<ScenarioResult> variants, String anchor) {
        ScenarioResult worst = variants.getFirst();
        String title = telling.names().scenario(worst.scenario());
        if (variants.size() > 1) title += " " + telling.text("cover.variants", variants.size());
        String longest = worst.services().isEmpty()
                ? telling.text("none")
                : longest(telling, worst.services().getFirst());
        return new Glance(
                anchor,
                title,
                number(telling, worst),
                worst.residents().total() == 0
                        ? telling.text("residents.unknown")
                        : telling.words().number(worst.residents().total()),
                first(telling, worst),
                longest);
    }

    /** What falls first, and how many fall at the same moment. */
    private static String first(Telling telling, ScenarioResult worst) {
        var falls = new TreeMap<Long, List<String>>();
        for (ServiceResult service : worst.services())
            worst.plan().outagesOf(service.service()).stream()
                    .mapToLong(Run.Outage::from)
                    .min()
                    .ifPresent(at -> falls.computeIfAbsent(at, moment -> new ArrayList<>())
                            .add(service.service()));
        if (falls.isEmpty()) return telling.text("none");
        List<String> together = falls.firstEntry().getValue();
        return telling.text(
                "cover.first",
                telling.names().component(together.getFirst()),
                together.size() - 1,
                telling.words().offset(falls.firstKey()));
    }

    private static String number(Telling telling, ScenarioResult worst) {
        long certain = worst.services().stream()
                .filter(service -> service.outage().plan() > 0)
                .count();
        return telling.text("cover.number", certain, worst.services().size() - certain);
    }

    private static String longest(Telling telling, ServiceResult service) {
        return telling.names().component(service.service()) + ": " + telling.headline(service);
    }

    public static String counted(Telling telling, ScenarioResult scenario) {
        long certain = scenario.services().stream()
                .filter(service -> service.outage().plan() > 0)
                .count();
        long perhaps = scenario.services().size() - certain;
        return telling.text("cover.services", certain, perhaps);
    }

    private static List<Line> tallies(Telling telling) {
        Tally tally = Tally.of(telling.assessment().verdicts());
        return tally.obligations().stream()
                .map(obligation -> line(telling, tally, obligation))
                .toList();
    }

    private static Line line(Telling telling, Tally tally, Obligation obligation) {
        List<Count> counts = Ranking.outcomes().stream()
                .map(outcome -> new Count(
                        telling.words().of(outcome),
                        Words.key(outcome),
                        telling.words().number(tally.of(obligation, outcome))))
                .toList();
        return new Line(telling.words().of(obligation), counts);
    }
}
