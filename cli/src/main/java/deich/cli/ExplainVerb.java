// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assess.Assessment;
import deich.assess.Check;
import deich.assess.Order;
import deich.assess.ScenarioResult;
import deich.engine.Plant;
import deich.engine.Run;
import deich.engine.Structure;
import deich.model.fact.Readings;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import deich.model.standard.Standard;
import deich.report.StoryText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code deich explain}: the story of one outage. */
@Command(name = "explain")
final class ExplainVerb extends Verb {
    /** So many other places are named. */
    private static final int OTHERS = 5;

    @Parameters(index = "0", paramLabel = "ORDNER", descriptionKey = "check.folder")
    Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "LEISTUNG", descriptionKey = "explain.service")
    String service = "";

    @Parameters(index = "2", paramLabel = "SZENARIO", descriptionKey = "explain.scenario")
    String scenario = "";

    @Mixin
    CheckOptions options = new CheckOptions();

    @Override
    public Integer call() throws IOException {
        options.only = List.of(scenario);
        Order order = options.load(this, folder, false).order();
        Component told = component(order);
        Assessment assessment;
        try (var workers = Workers.start()) {
            assessment = Check.run(withoutVerdicts(order), workers, new ProgressLine(err(), language, false));
        }
        StoryText.write(
                assessment, variant(assessment, told), told.id(), terminal().screen(), locale(), out());
        out().flush();
        return Exit.HELD;
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

    private static Order withoutVerdicts(Order order) {
        Standard s = order.standard();
        var none = new Standard(s.id(), s.version(), s.title(), s.status(), s.reviewed(), List.of());
        return new Order(order.inventory(), none, order.scenarios(), order.asOf(), order.settings(), order.futures());
    }
}
