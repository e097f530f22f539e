// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deich.assess.Check;
import deich.assess.Order;
import deich.assess.Verdict;
import deich.engine.Settings;
import deich.formats.classes.ClassesFile;
import deich.formats.inventory.InventoryFolder;
import deich.formats.scenario.ScenarioFolder;
import deich.formats.standard.StandardFile;
import deich.model.inventory.Inventory;
import deich.plan.measure.Around;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of an inventory around one administration says of it what the whole says. */
class AroundTest {
    private static final Path ROOT = Path.of(System.getProperty("deich.root"));
    private static final Order WHOLE = whole();

    private static Order whole() {
        Path content = ROOT.resolve("content");
        var classes = ClassesFile.read(content.resolve("classes.yaml")).orThrow();
        var scenarios =
                ScenarioFolder.read(content.resolve("scenarios"), classes).orThrow();
        var standard = StandardFile.read(content.resolve("standard/krisenfestigkeit.yaml"), scenarios.keySet())
                .orThrow();
        var inventory =
                InventoryFolder.read(ROOT.resolve("examples/ostsee"), classes).orThrow();
        return new Order(
                inventory, standard, List.copyOf(scenarios.values()), LocalDate.of(2026, 12, 1), Settings.DEFAULT, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kreis-bodden", "stadt-foerhaven"})
    void saysWhatTheWholeSays(String administration) {
        Inventory part = Around.of(WHOLE.inventory(), administration);
        assertThat(part.components())
                .hasSizeLessThan(WHOLE.inventory().components().size());
        assertThat(verdicts(part, administration)).isNotEmpty().isEqualTo(verdicts(WHOLE.inventory(), administration));
    }

    private static List<String> verdicts(Inventory inventory, String administration) {
        return Check.atCorners(WHOLE.planned(inventory, WHOLE.standard()), Runnable::run).stream()
                .filter(v -> v.administration().equals(administration))
                .map(AroundTest::told)
                .toList();
    }

    private static String told(Verdict verdict) {
        return verdict.requirement() + " " + verdict.outcome();
    }
}
