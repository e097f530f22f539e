// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Plant;
import deich.formats.classes.ClassesFile;
import deich.formats.inventory.InventoryFolder;
import deich.formats.laender.BothLaender;
import deich.formats.laender.Register;
import deich.formats.problem.Read;
import deich.formats.scenario.ScenarioFolder;
import deich.model.fact.Readings;
import deich.model.fact.RecoveryClass;
import deich.model.inventory.Administration;
import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both Länder made up at a small size: who is there, what the engine and the shipped scenarios make of it. */
class BothLaenderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Map<String, RecoveryClass> CLASSES =
            ClassesFile.read(Home.content().resolve("classes.yaml")).orThrow();
    private static final Register REGISTER =
            Register.read(Home.content().resolve("register")).orThrow();
    private static final Inventory SMALL = BothLaender.inventory(REGISTER, CLASSES, 20_000, 1);

    @Test
    void everyAdministrationOfTheRegisterIsThereAndEveryInventedOneSaysSo() {
        assertThat(SMALL.administrations().values().stream().filter(a -> !a.invented()))
                .hasSize(305 + 2);
        assertThat(SMALL.administrations().values().stream().filter(Administration::invented))
                .hasSize(6)
                .allMatch(a -> a.type() == Administration.Type.PROVIDER);
        assertThat(SMALL.municipalities()).hasSize(1833);
        assertThat(SMALL.notice()).contains("erfunden");
    }

    @Test
    void theSizeIsAboutAsAskedWithAboutFiveNeedsEach() {
        Inventory large = BothLaender.inventory(REGISTER, CLASSES, 100_000, 1);
        long needs = large.components().values().stream()
                .mapToLong(c -> c.needs().leaves().size())
                .sum();
        assertThat(SMALL.components().size()).isBetween(19_800, 20_200);
        assertThat(large.components().size()).isBetween(99_000, 101_000);
        assertThat(needs).isBetween(470_000L, 530_000L);
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherAnother() {
        assertThat(BothLaender.inventory(REGISTER, CLASSES, 20_000, 1)).isEqualTo(SMALL);
        assertThat(BothLaender.inventory(REGISTER, CLASSES, 20_000, 2).components())
                .isNotEqualTo(SMALL.components());
    }

    @Test
    void theFolderIsReadBackAsTheSameInventory(@TempDir Path folder) throws IOException {
        BothLaender.write(SMALL, CLASSES, folder);
        Read<Inventory> read = InventoryFolder.read(folder, CLASSES);
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(SMALL);
    }

    @Test
    void theSameSeedGivesTheSameFilesByteForByte(@TempDir Path folder) throws Exception {
        BothLaender.write(SMALL, CLASSES, folder.resolve("a"));
        BothLaender.write(BothLaender.inventory(REGISTER, CLASSES, 20_000, 1), CLASSES, folder.resolve("b"));
        BothLaender.write(BothLaender.inventory(REGISTER, CLASSES, 20_000, 2), CLASSES, folder.resolve("c"));
        String first = hash(folder.resolve("a"));
        assertThat(hash(folder.resolve("b"))).isEqualTo(first);
        assertThat(hash(folder.resolve("c"))).isNotEqualTo(first);
    }

    @Test
    void generatesOnlyIntoAnEmptyFolderAndRunsOnePlace(@TempDir Path folder) {
        String made = folder.resolve("a").toString();
        assertThat(Typed.deich("generate", made, "--components", "10000").code())
                .isZero();
        assertThat(Typed.deich("generate", made, "--components", "10000").code())
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(Typed.deich("generate", made + "2", "--components", "5").code())
                .isEqualTo(Exit.BAD_INPUT);
        Typed measured = Typed.deich("bench", "--inventory", made, "--futures", "0");
        assertThat(measured.code()).as(measured.err()).isZero();
        assertThat(measured.out()).contains("gelesen in");
        assertThat(Typed.deich("bench", "--inventory", "../examples/ostsee").err())
                .contains("bund.netz", "deich generate");
        Typed told = Typed.deich("explain", made, "meldewesen Kiel", "kf-04@sh.landesnetz", "--futures", "0");
        assertThat(told.out()).contains("Landesnetz");
        assertThat(Typed.deich("explain", made, "kiel.meldewesen", "kf-04@nirgends")
                        .code())
                .isEqualTo(Exit.BAD_INPUT);
    }

    private static String hash(Path folder) throws Exception {
        MessageDigest all = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                all.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                all.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(all.digest());
    }

    @Test
    void nothingIsUnmetAndNoRingCouldNeverStart() {
        assertThat(Plant.errors(SMALL, Readings.WORST, DAY)).isEmpty();
        assertThat(Plant.errors(SMALL, Readings.BEST, DAY)).isEmpty();
    }

    @Test
    void everyShippedScenarioFindsSomethingToStrike() {
        Map<String, Scenario> scenarios = ScenarioFolder.read(Home.content().resolve("scenarios"), CLASSES)
                .orThrow();
        for (Scenario scenario : scenarios.values())
            for (Scenario variant : scenario.variants(SMALL).stream().limit(1).toList())
                assertThat(variant.hits())
                        .as(variant.key())
                        .anyMatch(
                                hit -> !hit.selector().pick(SMALL, variant.at()).isEmpty());
        assertThat(scenarios.values()).allMatch(s -> !s.variants(SMALL).isEmpty());
    }
}
