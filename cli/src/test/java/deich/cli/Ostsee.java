// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.engine.Plant;
import deich.engine.Run;
import deich.engine.Settings;
import deich.engine.StressTest;
import deich.formats.classes.ClassesFile;
import deich.formats.inventory.InventoryFolder;
import deich.formats.problem.Read;
import deich.formats.scenario.ScenarioFolder;
import deich.formats.standard.StandardFile;
import deich.model.fact.Readings;
import deich.model.fact.RecoveryClass;
import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import deich.model.standard.Standard;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** The example and the content that ships, read once for all tests. */
final class Ostsee {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final Path ROOT = Path.of(System.getProperty("deich.root"));

    static final Read<Map<String, RecoveryClass>> CLASSES = ClassesFile.read(ROOT.resolve("content/classes.yaml"));
    static final Read<Map<String, Scenario>> SCENARIOS =
            ScenarioFolder.read(ROOT.resolve("content/scenarios"), CLASSES.orThrow());
    static final Read<Standard> STANDARD = StandardFile.read(
            ROOT.resolve("content/standard/krisenfestigkeit.yaml"),
            SCENARIOS.orThrow().keySet());
    static final Read<Inventory> INVENTORY = InventoryFolder.read(ROOT.resolve("examples/ostsee"), CLASSES.orThrow());

    static final Plant PLANT = Plant.of(INVENTORY.orThrow(), Readings.GIVEN, DAY);

    private Ostsee() {}

    /** The planning case of a scenario, or of its variant at a place. */
    static Run run(String key) {
        return StressTest.planningCase(PLANT, variant(key), Settings.DEFAULT);
    }

    private static Scenario variant(String key) {
        Scenario scenario = SCENARIOS.orThrow().get(key.split("@")[0]);
        return Objects.requireNonNull(scenario, key).variants(INVENTORY.orThrow()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
