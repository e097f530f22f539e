// SPDX-License-Identifier: EUPL-1.2
package deich.formats.content;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.classes.ClassesFile;
import deich.formats.duty.DutyFolder;
import deich.formats.inventory.InventoryFolder;
import deich.formats.measure.MeasureFiles;
import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.formats.scenario.ScenarioFolder;
import deich.formats.standard.StandardFile;
import deich.model.fact.RecoveryClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is shipped is read without a single complaint. */
class ShippedContentTest {

    private static final Path ROOT = Path.of(System.getProperty("deich.root", ".."));

    private static Map<String, RecoveryClass> classes() {
        return ClassesFile.read(ROOT.resolve("content/classes.yaml")).orThrow();
    }

    @Test
    void recoveryClasses() {
        clean(ClassesFile.read(ROOT.resolve("content/classes.yaml")));
    }

    @Test
    void scenarios() {
        clean(ScenarioFolder.read(ROOT.resolve("content/scenarios"), classes()));
    }

    @Test
    void reportingDuties() {
        clean(DutyFolder.read(ROOT.resolve("content/duties")));
    }

    @Test
    void standards() throws IOException {
        var scenarios = ScenarioFolder.read(ROOT.resolve("content/scenarios"), classes())
                .orThrow()
                .keySet();
        try (var files = Files.list(ROOT.resolve("content/standard"))) {
            for (Path file : files.sorted().toList()) clean(StandardFile.read(file, scenarios));
        }
    }

    @Test
    void measures() {
        clean(MeasureFiles.read(ROOT.resolve("content/measures"), classes()));
    }

    @Test
    void inventories() throws IOException {
        for (Path head : heads()) clean(InventoryFolder.read(head.getParent(), classes()));
    }

    private static List<Path> heads() throws IOException {
        var heads = new ArrayList<Path>();
        for (String folder : List.of("examples", "content/starter")) heads.addAll(heads(ROOT.resolve(folder)));
        return heads;
    }

    private static List<Path> heads(Path folder) throws IOException {
        if (!Files.exists(folder)) return List.of();
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("inventory.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static void clean(Read<?> read) {
        assertThat(read.problems().stream().map(p -> p.text(Locale.GERMAN)).toList())
                .isEmpty();
        assertThat(read.problems()).noneMatch(Problem::error);
        assertThat(read.value()).isNotNull();
    }
}
