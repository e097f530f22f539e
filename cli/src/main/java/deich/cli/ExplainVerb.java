// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assess.Assessment;
import deich.assess.Check;
import deich.assess.Order;
import deich.assess.ScenarioResult;
import deich.assistant.draft.Draft;
import deich.assistant.draft.DraftOrder;
import deich.assistant.draft.OutageFacts;
import deich.assistant.explain.Explain;
import deich.engine.Plant;
import deich.engine.Run;
import deich.engine.Structure;
import deich.model.fact.Readings;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import deich.model.scenario.Scenario;
import deich.model.standard.Requirement;
import deich.plan.restart.Restart;
import deich.report.StoryText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deich explain}: the story of one outage; an outage, a verdict or a restart plan in plain words. */
@Command(name = "explain")
final class ExplainVerb extends Verb {
    /** So many other places are named. */
    private static final int OTHERS = 5;

    @Parameters(index = "0", paramLabel = "ORDNER", descriptionKey = "check.folder")
    Path folder = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "LEISTUNG", descriptionKey = "explain.service")
    String service = "";

    @Parameters(index = "2", arity = "0..1", paramLabel = "SZENARIO", descriptionKey = "explain.scenario")
    String scenario = "";

    @Option(names = "--plain", descriptionKey = "explain.plain")
    boolean plain;

    @Option(names = "--requirement", paramLabel = "KENNUNG", descriptionKey = "explain.requirement")
    @Nullable
    String requirement;

    @Option(names = "--for", paramLabel = "KENNUNG", descriptionKey = "explain.for")
    @Nullable
    String whose;

    @Option(names = "--restart", paramLabel = "SZENARIO", descriptionKey = "explain.restart")
    @Nullable
    String restart;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "md", descriptionKey = "explain.format")
    DraftForm format = DraftForm.md;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DATEI",
            descriptionKey = "explain.output")
    @Nullable
    Path output;

    @Mixin
    CheckOptions options = new CheckOptions();

    @Mixin
    ModelOptions model = new ModelOptions();

    @Override
    public Integer call() throws IOException {
        if (requirement != null) return written(verdict(requirement));
        if (restart != null) return written(plan(restart));
        if (service.isEmpty() || scenario.isEmpty()) throw misuse("explain.needs");
        options.only = List.of(scenario);
        Order order = options.load(this, folder, false).order();
        Component told = component(order);
        Assessment assessment;
        try (var workers = Workers.start()) {
            assessment =
                    Check.run(Laying.withoutRequirements(order), workers, new ProgressLine(err(), language, false));
        }
        if (plain) return plainly(assessment, told);
        StoryText.write(
                assessment, variant(assessment, told), told.id(), terminal().screen(), locale(), out());
        out().flush();
        return Exit.HELD;
    }

    /** For a mayor. */
    private int plainly(Assessment assessment, Component told) throws IOException {
        var facts = new OutageFacts(assessment, variant(assessment, told), null, List.of(), null);
        return written(Explain.outage(facts, told, how(assessment.order())));
    }

    private int written(Draft draft) throws IOException {
        format.write(this, model.restyled(this, draft), output);
        out().flush();
        return Exit.HELD;
    }

    private DraftOrder how(Order order) {
        return new DraftOrder(locale(), true, order.asOf(), Version.number());
    }

    /** Of one requirement, for one administration: the others need not be judged for it. */
    private Draft verdict(String id) {
        options.futures = 0;
        Order all = options.load(this, folder, false).order();
        List<Requirement> one = all.standard().requirements().stream()
                .filter(r -> r.id().equalsIgnoreCase(id))
                .toList();
        if (one.isEmpty()) throw new Refused(language.say("explain.norequirement", id));
        String asked = whose;
        if (asked == null) throw misuse("explain.needs.for");
        Order order = all.planned(all.inventory(), all.standard().withRequirements(one));
        Assessment found;
        try (var workers = Workers.start()) {
            found = Check.run(order, workers, new ProgressLine(err(), language, false));
        }
        return found.verdicts().stream()
                .filter(v -> v.administration().equals(asked))
                .findFirst()
                .map(v -> Explain.verdict(found, v, how(order)))
                .orElseThrow(() -> new Refused(language.say("explain.noverdict", id, asked)));
    }

    private Draft plan(String key) {
        options.only = List.of(key);
        Order order = options.load(this, folder, false).order();
        if (!Plant.errors(order.inventory(), Readings.GIVEN, order.asOf()).isEmpty())
            throw new Refused(language.say("restart.errors", String.valueOf(folder)));
        Plant plant = Plant.of(order.inventory(), Readings.GIVEN, order.asOf());
        Scenario place = RestartVerb.hardest(this, key, order, plant);
        return Explain.plan(Restart.plan(order.inventory(), plant, place, order.asOf(), order.settings()), how(order));
    }

    /** The service meant. Only services are told: what else fails is told in the stories of those who need it. */
    private Component component(Order order) {
        List<Component> found =
                Similar.to(service, order.inventory().components().values());
        List<Component> services =
                found.stream().filter(c -> c.kind() == Kind.SERVICE).toList();
        if (services.size() == 1) return services.getFirst();
        if (found.size() == 1)
            throw new Refused(language.say("no.service", found.getFirst().name(), users(order, found)));
        List<Component> like = services.isEmpty() ? found : services;
        throw new Refused(language.say("no.such.component", service, perhaps(like)));
    }

    private static String users(Order order, List<Component> found) {
        Plant plant = Plant.of(order.inventory(), Readings.GIVEN, order.asOf());
        return ids(Structure.usedBy(plant, found.getFirst().id()).stream()
                .map(order.inventory()::component)
                .filter(c -> c.kind() == Kind.SERVICE));
    }

    /** The place asked for, or the one where it hurts most. */
    private ScenarioResult variant(Assessment assessment, Component told) {
        List<String> keys =
                assessment.scenarios().stream().map(r -> r.scenario().key()).toList();
        ScenarioResult asked = assessment.scenario(scenario);
        if (asked != null) return asked;
        if (scenario.contains("@") || keys.isEmpty())
            throw new Refused(language.say("no.such.scenario", scenario, String.join(", ", keys)));
        ScenarioResult hardest = assessment.scenarios().stream()
                .max(Comparator.comparingLong(r -> down(r, told)))
                .orElseThrow();
        String worst = hardest.scenario().key();
        if (keys.size() > 1)
            err().println(language.say(
                    down(hardest, told) > 0 ? "variants" : "variants.none",
                    scenario,
                    worst,
                    others(keys, worst),
                    keys.size()));
        return hardest;
    }

    private String others(List<String> keys, String worst) {
        List<String> others = keys.stream().filter(k -> !k.equals(worst)).toList();
        String first = others.stream().limit(OTHERS).collect(Collectors.joining(", "));
        return others.size() > OTHERS ? language.say("variants.more", first, others.size() - OTHERS) : first;
    }

    private static long down(ScenarioResult result, Component told) {
        return result.plan().outagesOf(told.id()).stream()
                .mapToLong(o -> o.ends() ? o.until() - o.from() : Run.NEVER)
                .max()
                .orElse(0);
    }
}
