// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assess.Assessment;
import deich.assess.Order;
import deich.assess.ScenarioResult;
import deich.assistant.draft.Draft;
import deich.assistant.draft.DraftOrder;
import deich.assistant.draft.OutageFacts;
import deich.assistant.explain.Explain;
import deich.assistant.talk.ChatModel;
import deich.assistant.talk.NoModel;
import deich.engine.Plant;
import deich.engine.Run;
import deich.engine.Structure;
import deich.model.fact.Readings;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import deich.model.scenario.Scenario;
import deich.model.standard.Requirement;
import deich.model.standard.Standard;
import deich.model.standard.Test;
import deich.report.StoryText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "explain.format")
    @Nullable
    DraftForm format;

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
        boolean draft = plain || requirement != null || restart != null;
        if (!draft && (format != null || output != null || model.named())) throw misuse("explain.needs.plain");
        if (format == DraftForm.odt && output == null) throw misuse("draft.odt");
        // opened before anything is computed: what may not be asked is refused at once
        ChatModel asked = draft ? model.open(this) : NoModel.DEFAULT;
        if (requirement != null) return written(verdict(requirement), asked);
        if (restart != null) return written(plan(restart), asked);
        if (service.isEmpty() || scenario.isEmpty()) throw misuse("explain.needs");
        options.only = List.of(scenario);
        Order order = options.load(this, folder, false).order();
        Component told = component(order);
        Assessment assessment = Laying.run(this, Laying.withoutRequirements(order));
        if (plain) return written(plainly(assessment, told), asked);
        StoryText.write(
                assessment, variant(assessment, told), told.id(), terminal().screen(), locale(), out());
        out().flush();
        return Exit.HELD;
    }

    /** For a mayor. */
    private Draft plainly(Assessment assessment, Component told) {
        var facts = new OutageFacts(assessment, variant(assessment, told), null, List.of(), null);
        return Explain.outage(facts, told, how(assessment.order()));
    }

    private int written(Draft draft, ChatModel asked) throws IOException {
        (format == null ? DraftForm.md : format).write(this, ModelOptions.restyled(this, draft, asked), output);
        out().flush();
        return Exit.HELD;
    }

    private DraftOrder how(Order order) {
        return new DraftOrder(locale(), true, order.asOf(), Version.number());
    }

    /** Of one requirement, for one administration: the others need not be judged for it. */
    private Draft verdict(String id) {
        String administration = whose;
        if (administration == null) throw misuse("explain.needs.for");
        Order all = options.load(this, folder, false).order();
        List<Requirement> one = all.standard().requirements().stream()
                .filter(r -> r.id().equalsIgnoreCase(id))
                .toList();
        if (one.isEmpty()) throw new Refused(language.say("explain.norequirement", id));
        // said before anything is computed
        if (!all.inventory().administrations().containsKey(administration))
            throw new Refused(language.say("explain.noverdict", id, administration));
        Assessment found = Laying.run(this, asFarAsNeeded(all, one));
        return found.verdicts().stream()
                .filter(v -> v.administration().equals(administration))
                .findFirst()
                .map(v -> Explain.verdict(found, v, how(all)))
                .orElseThrow(() -> new Refused(language.say("explain.noverdict", id, administration)));
    }

    /** Only the scenarios that the requirement is tested by, and futures only where it asks for a share of them. */
    private static Order asFarAsNeeded(Order all, List<Requirement> one) {
        Standard standard = all.standard().withRequirements(one);
        Set<String> tested = new HashSet<>();
        boolean drawn = false;
        for (Requirement each : one)
            if (each.test() instanceof Test.Simulated(var _, List<String> scenarios, var _, var share)) {
                tested.addAll(scenarios);
                drawn |= share != null;
            }
        List<Scenario> scenarios =
                all.scenarios().stream().filter(s -> tested.contains(s.id())).toList();
        return new Order(all.inventory(), standard, scenarios, all.asOf(), all.settings(), drawn ? all.futures() : 0);
    }

    private Draft plan(String key) {
        options.only = List.of(key);
        Order order = options.load(this, folder, false).order();
        return Explain.plan(RestartVerb.plan(this, folder, key, order), how(order));
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
