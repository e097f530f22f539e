// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.FactBalance;
import deich.assess.ScenarioResult;
import deich.model.fact.RecoveryClass;
import deich.model.scenario.Scenario;
import deich.report.view.Basis;
import deich.report.view.Telling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the results stand on: the facts and their age, recovery times and where they come from, assumptions of the
 * scenarios.
 */
public record Ground(List<Failing.Item> facts, List<Rate> rates, List<Assumed> assumptions) {

    /** @param strength sample size or that it is assumed */
    public record Rate(String title, String strength, String source) {}

    public record Assumed(String scenario, String reviewed, List<Line> lines) {}

    public record Line(String text, String source, String confidence) {}

    static Ground of(Telling telling, Basis basis) {
        return new Ground(
                facts(telling),
                basis.used().stream().map(found -> rate(telling, basis, found)).toList(),
                assumptions(telling));
    }

    private static List<Failing.Item> facts(Telling telling) {
        FactBalance balance = telling.assessment().facts();
        var facts = new ArrayList<Failing.Item>();
        add(telling, facts, "stated", telling.words().number(balance.stated()));
        add(telling, facts, "overdue", telling.words().number(balance.overdue()));
        add(telling, facts, "assumed", telling.words().number(balance.assumed()));
        add(telling, facts, "missing", telling.words().number(balance.missing()));
        add(telling, facts, "undated", telling.words().number(balance.undated()));
        add(
                telling,
                facts,
                "oldest",
                balance.oldest() == null
                        ? telling.text("facts.nodate")
                        : telling.words().date(balance.oldest()));
        add(
                telling,
                facts,
                "median",
                balance.median() == null
                        ? telling.text("facts.nodate")
                        : telling.words().date(balance.median()));
        return facts;
    }

    private static void add(Telling telling, List<Failing.Item> facts, String key, String value) {
        facts.add(new Failing.Item(telling.text("facts." + key), value));
    }

    private static Rate rate(Telling telling, Basis basis, RecoveryClass found) {
        String source = found.source().isBlank() ? telling.text("basis.nosource") : found.source();
        return new Rate(found.title(), basis.strength(found), source);
    }

    /** Once for each scenario, not for each variant; those that hit nothing too. */
    private static List<Assumed> assumptions(Telling telling) {
        var scenarios = new LinkedHashMap<String, Scenario>();
        Stream.concat(
                        telling.assessment().scenarios().stream().map(ScenarioResult::scenario),
                        telling.assessment().hitNothing().stream())
                .forEach(scenario -> scenarios.putIfAbsent(scenario.id(), scenario));
        return scenarios.values().stream()
                .map(scenario -> assumed(telling, scenario))
                .toList();
    }

    private static Assumed assumed(Telling telling, Scenario scenario) {
        String reviewed = scenario.reviewed() == null
                ? telling.text("reviewed.never")
                : telling.text("reviewed", telling.words().date(scenario.reviewed()));
        List<Line> lines = scenario.assumptions().stream()
                .map(assumption -> new Line(assumption.text(), assumption.source(), assumption.confidence()))
                .toList();
        return new Assumed(
                scenario.title(), telling.text("scenario.version", scenario.version()) + ", " + reviewed, lines);
    }
}
