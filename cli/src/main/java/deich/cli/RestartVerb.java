// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assess.Order;
import deich.engine.Plant;
import deich.engine.Run;
import deich.engine.StressTest;
import deich.model.fact.Readings;
import deich.model.scenario.Scenario;
import deich.plan.restart.Restart;
import deich.plan.restart.RestartPlan;
import deich.report.RestartHtml;
import deich.report.RestartJson;
import deich.report.RestartText;
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

/** {@code deich restart}: in which order to bring things back. */
@Command(name = "restart")
final class RestartVerb extends Verb {
    @Parameters(index = "0", paramLabel = "ORDNER", descriptionKey = "check.folder")
    Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "SZENARIO", descriptionKey = "explain.scenario")
    String scenario = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "restart.format")
    PlanForm format = PlanForm.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DATEI",
            descriptionKey = "restart.output")
    @Nullable
    Path output;

    @Mixin
    CheckOptions options = new CheckOptions();

    @Override
    public Integer call() throws IOException {
        options.only = List.of(scenario);
        Order order = options.load(this, folder, false).order();
        RestartPlan plan = plan(this, folder, scenario, order);
        writeTo(output, to -> write(plan, to));
        out().flush();
        return Exit.HELD;
    }

    private void write(RestartPlan plan, Appendable to) throws IOException {
        switch (format) {
            case text -> RestartText.write(plan, terminal().screen(), locale(), to);
            case json -> RestartJson.write(plan, Version.number(), to);
            case html -> RestartHtml.write(plan, Version.number(), locale(), to);
        }
    }

    /** The plan for the place asked for, or for the one where it hurts most. @throws Refused when the inventory is in error */
    static RestartPlan plan(Verb verb, Path folder, String scenario, Order order) {
        if (!Plant.errors(order.inventory(), Readings.GIVEN, order.asOf()).isEmpty())
            throw new Refused(verb.language.say("restart.errors", String.valueOf(folder)));
        Plant plant = Plant.of(order.inventory(), Readings.GIVEN, order.asOf());
        Scenario place = hardest(verb, scenario, order, plant);
        return Restart.plan(order.inventory(), plant, place, order.asOf(), order.settings());
    }

    /** The place asked for, or the one where services are down longest in sum; says so. */
    private static Scenario hardest(Verb verb, String scenario, Order order, Plant plant) {
        List<Scenario> places = order.scenarios().getFirst().variants(order.inventory());
        if (places.isEmpty()) throw new Refused(verb.language.say("restart.noplace", scenario));
        if (places.size() == 1) return places.getFirst();
        Scenario hardest = places.stream()
                .max(Comparator.comparingDouble(place -> down(StressTest.planningCase(plant, place, order.settings()))))
                .orElseThrow();
        String others = places.stream()
                .map(Scenario::key)
                .filter(key -> !key.equals(hardest.key()))
                .limit(5)
                .collect(Collectors.joining(", "));
        verb.err().println(verb.language.say("restart.variants", scenario, hardest.key(), others, places.size()));
        return hardest;
    }

    private static double down(Run run) {
        return run.levels().values().stream()
                .flatMap(List::stream)
                .mapToDouble(s -> Math.min(run.horizon(), s.until()) - s.from())
                .sum();
    }
}
