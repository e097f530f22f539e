// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assess.ScenarioReach;
import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import deich.report.ScenarioFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deich scenarios check}: are these scenarios in order, and whom do they strike? */
@Command(name = "check")
final class ScenariosCheckVerb extends Verb {
    @Parameters(arity = "0..*", paramLabel = "PFAD", descriptionKey = "scenarios.places")
    List<Path> places = new ArrayList<>();

    @Option(names = "--inventory", paramLabel = "ORDNER", descriptionKey = "scenarios.inventory")
    @Nullable
    Path inventory;

    @Mixin
    ScenariosOptions options = new ScenariosOptions();

    @Override
    public Integer call() throws IOException {
        ScenariosOptions.present(this, places);
        ScenarioFindings found = look();
        if (options.json()) found.json(out());
        else found.text(terminal().screen(), locale(), out());
        out().flush();
        return found.toMend() ? Exit.MISSED : Exit.HELD;
    }

    /** Mistakes in the inventory or in the classes stop it; mistakes in scenarios are what it looks for. */
    private ScenarioFindings look() {
        var ground = new Inputs(err(), language);
        var classes = ground.classes();
        Inventory struck =
                inventory == null ? null : ground.inventory(inventory, classes).value();
        ground.judge(true);
        var inputs = new Inputs(err(), language);
        var scenarios = new TreeMap<>(inputs.scenarios(places, classes));
        List<Scenario> all = List.copyOf(scenarios.values());
        List<ScenarioReach> reaches = struck == null
                ? List.of()
                : all.stream().map(one -> ScenarioReach.of(one, struck)).toList();
        return new ScenarioFindings(options.day(), inputs.findings(), all, reaches);
    }
}
