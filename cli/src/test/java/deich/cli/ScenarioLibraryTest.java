// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deich.assess.ScenarioReach;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The crises that ship: all of them, each told in full, each striking something in the example. */
class ScenarioLibraryTest {

    private static final Path FACTS = Path.of(System.getProperty("deich.shared"), "incidents/scenarios");

    static Collection<Scenario> library() {
        return Ostsee.SCENARIOS.orThrow().values();
    }

    @Test
    void hasTwentyFourWithoutAGap() {
        assertThat(Ostsee.SCENARIOS.orThrow().keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24)
                        .mapToObj("kf-%02d"::formatted)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("library")
    void isToldInFull(Scenario scenario) {
        assertThat(scenario.cause()).isNotNull();
        assertThat(scenario.reviewed()).isNotNull();
        assertThat(scenario.narrative()).hasSizeGreaterThan(150);
        assertThat(scenario.stages()).hasSizeGreaterThan(1);
        assertThat(scenario.stages()).isSortedAccordingTo((a, b) -> Long.compare(a.from(), b.from()));
        assertThat(scenario.injects()).isSortedAccordingTo((a, b) -> Long.compare(a.at(), b.at()));
        assertThat(scenario.checks()).hasSizeGreaterThan(1);
        assertThat(scenario.hits()).extracting(Hit::title).allMatch(title -> title.length() > 10);
    }

    @ParameterizedTest
    @MethodSource("library")
    void saysHowItKnows(Scenario scenario) {
        assertThat(scenario.assumptions())
                .hasSizeGreaterThan(1)
                .allMatch(said ->
                        said.source().startsWith("http") || said.source().startsWith("eigene "))
                .anyMatch(said -> said.source().startsWith("http"));
    }

    @ParameterizedTest
    @MethodSource("library")
    void strikesSomethingAtEveryPlaceOfTheExample(Scenario scenario) {
        ScenarioReach reach = ScenarioReach.of(scenario, Ostsee.INVENTORY.orThrow());

        assertThat(reach.variants()).isNotEmpty();
        assertThat(reach.variants()).noneMatch(variant -> variant.components().isEmpty());
    }

    @Test
    void theOneSharedFirewallStrikesOneComponent() {
        ScenarioReach reach = ScenarioReach.of(scenario("kf-06"), Ostsee.INVENTORY.orThrow());

        assertThat(reach.variants()).extracting(ScenarioReach.Variant::place).contains("fw-verbund-west");
        assertThat(reach.variants().getFirst().components())
                .containsExactly(reach.variants().getFirst().place());
        assertThat(reach.idle()).isEmpty();
        assertThat(reach.strikesNothing()).isFalse();
    }

    @Test
    @DisplayName("two sea cables cut: the example has a way by land, so no service falls")
    void theSeaCables() {
        assertThat(Ostsee.run("kf-11").outagesOf("seekabel-overland")).hasSize(1);
        assertThat(Ostsee.run("kf-11").outagesOf("buero-ost")).isEmpty();
    }

    @Test
    @DisplayName("one tool for remote maintenance takes all four control rooms at once, the helpers too")
    void remoteMaintenance() {
        var run = Ostsee.run("kf-19@fernwartung-leitwarte");

        for (String place : new String[] {"foerde", "holm", "bodden", "haff"})
            assertThat(run.outagesOf("einsatzleit-" + place)).as(place).isNotEmpty();
    }

    @Test
    void everyInjectOfTheCollectedFactsHasOneOfOurs() throws IOException {
        assumeTrue(Files.isDirectory(FACTS), "collected facts not at hand");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FACTS, "kf-*.yaml")) {
            for (Path file : files) {
                String id = file.getFileName().toString().substring(0, 5);
                long wanted = Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("- {t_h:"))
                        .count();
                assertThat(scenario(id).injects().size()).as(id).isGreaterThanOrEqualTo((int) wanted);
            }
        }
    }

    private static Scenario scenario(String id) {
        return Objects.requireNonNull(Ostsee.SCENARIOS.orThrow().get(id), id);
    }
}
