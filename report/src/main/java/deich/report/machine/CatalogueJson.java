// SPDX-License-Identifier: EUPL-1.2
package deich.report.machine;

import deich.assess.ScenarioReach;
import deich.model.fact.RecoveryClass;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.report.ScenarioFindings;
import deich.report.view.HitWords;
import deich.report.words.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Scenarios, and what a look at them found, for machines. */
public final class CatalogueJson {
    private static final String FORMAT = "deich-scenarios/1";

    private CatalogueJson() {}

    public static void list(
            Collection<Scenario> scenarios,
            Map<String, RecoveryClass> classes,
            LocalDate day,
            Locale locale,
            Appendable out)
            throws IOException {
        var words = new HitWords(Words.of(locale), classes);
        ObjectNode root = root(day);
        root.set("scenarios", Nodes.array(scenarios, scenario -> head(scenario, words, day)));
        Nodes.write(root, out);
    }

    public static void one(
            Scenario scenario, Map<String, RecoveryClass> classes, LocalDate day, Locale locale, Appendable out)
            throws IOException {
        var words = new HitWords(Words.of(locale), classes);
        ObjectNode node = head(scenario, words, day);
        node.put("narrative", scenario.narrative())
                .put("start", scenario.start().toString());
        node.put("focus", scenario.focus() == null ? null : scenario.focus().text());
        node.set("struck", Nodes.array(scenario.hits(), hit -> hit(hit, words)));
        node.set("stages", Nodes.array(scenario.stages(), CatalogueJson::stage));
        node.set("assumptions", Nodes.array(scenario.assumptions(), CatalogueJson::assumption));
        node.set("questions", Nodes.strings(scenario.checks()));
        node.set("script", Nodes.array(scenario.injects(), CatalogueJson::inject));
        ObjectNode root = root(day);
        root.set("scenario", node);
        Nodes.write(root, out);
    }

    public static void findings(ScenarioFindings found, Appendable out) throws IOException {
        ObjectNode root = root(found.day()).put("toMend", found.toMend());
        root.set(
                "problems",
                Nodes.array(
                        found.told(),
                        told -> Nodes.object()
                                .put("place", told.place())
                                .put("error", told.error())
                                .put("text", told.sentence())));
        root.set(
                "overdue",
                Nodes.strings(found.overdue().stream().map(Scenario::id).toList()));
        root.set(
                "scenarios",
                Nodes.strings(found.scenarios().stream().map(Scenario::id).toList()));
        root.set("reach", Nodes.array(found.reaches(), CatalogueJson::reach));
        Nodes.write(root, out);
    }

    private static ObjectNode root(LocalDate day) {
        return Nodes.object().put("format", FORMAT).put("day", day.toString());
    }

    private static ObjectNode head(Scenario scenario, HitWords words, LocalDate day) {
        ObjectNode node = Nodes.object().put("id", scenario.id()).put("title", scenario.title());
        node.put("cause", scenario.cause() == null ? null : Nodes.word(scenario.cause()));
        node.put("version", scenario.version());
        node.put("hits", scenario.hits().size())
                .put("injects", scenario.injects().size());
        node.put("longest", words.longest(scenario));
        node.put(
                "reviewed",
                scenario.reviewed() == null ? null : scenario.reviewed().toString());
        return node.put("overdue", scenario.overdue(day));
    }

    private static ObjectNode hit(Hit hit, HitWords words) {
        ObjectNode node = Nodes.object().put("id", hit.id()).put("title", hit.title());
        node.put("effect", Nodes.word(hit.effect()))
                .put("select", hit.selector().text());
        node.put("howLong", words.howLong(hit));
        node.set("circumstances", Nodes.strings(words.circumstances(hit)));
        return node;
    }

    private static ObjectNode stage(Scenario.Stage stage) {
        return Nodes.object()
                .put("name", stage.name())
                .put("fromSeconds", stage.from())
                .put("text", stage.text());
    }

    private static ObjectNode assumption(Scenario.Assumption assumption) {
        return Nodes.object()
                .put("text", assumption.text())
                .put("source", assumption.source())
                .put("confidence", assumption.confidence());
    }

    private static ObjectNode inject(Scenario.Inject inject) {
        ObjectNode node = Nodes.object().put("atSeconds", inject.at()).put("channel", inject.channel());
        node.put("from", inject.from()).put("to", inject.to());
        return node.put("text", inject.text()).put("expected", inject.expected());
    }

    private static ObjectNode reach(ScenarioReach reach) {
        ObjectNode node = Nodes.object().put("id", reach.scenario().id());
        node.put("strikesNothing", reach.strikesNothing());
        node.set("idleHits", Nodes.strings(reach.idle().stream().map(Hit::id).toList()));
        node.set("variants", Nodes.array(reach.variants(), CatalogueJson::variant));
        return node;
    }

    private static ObjectNode variant(ScenarioReach.Variant variant) {
        ObjectNode node = Nodes.object().put("key", variant.key());
        node.put("components", variant.components().size());
        ObjectNode hits = node.putObject("hits");
        variant.hits().forEach(struck -> hits.set(struck.hit().id(), Nodes.strings(struck.components())));
        return node;
    }
}
