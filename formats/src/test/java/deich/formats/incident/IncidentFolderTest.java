// SPDX-License-Identifier: EUPL-1.2
package deich.formats.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.model.incident.Incident;
import deich.model.incident.Interval;
import deich.model.incident.Node;
import deich.model.incident.ShockState;
import deich.model.inventory.Need;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentFolderTest {

    private static final Path HARBOUR = Path.of("src/test/resources/incident/hafen.yaml");
    private static final ClassNames CLASSES =
            new ClassNames(Set.of("ransomware-rebuild", "network-hw", "web"), Map.of());

    @TempDir
    Path folder;

    private static Incident harbour() {
        return IncidentFolder.read(HARBOUR, CLASSES).orThrow().getFirst();
    }

    @Test
    void readsStructureWithNestedNeeds() {
        Incident harbour = harbour();

        assertThat(harbour.nodes().keySet())
                .containsExactly(
                        "haus", "dienst", "netz", "kern", "zweit", "fach", "karte", "liegeplatz", "gebuehr", "pegel");
        assertThat(harbour.node("fach").needs())
                .isEqualTo(Need.all(
                        Need.any(Need.on("kern"), Need.on("zweit")),
                        Need.atLeast(1, Need.on("netz"), Need.on("zweit"))));
        assertThat(harbour.node("netz").needs()).isEqualTo(Need.on("haus"));
        assertThat(harbour.node("netz").recoveryClass()).isEqualTo("network-hw");
        assertThat(harbour.node("fach").backlog()).isTrue();
        assertThat(harbour.node("karte").battery()).isEqualTo(2);
        assertThat(harbour.node("gebuehr").buffer()).isEqualTo(24);
        assertThat(harbour.node("liegeplatz").priority()).isEqualTo(1);
        assertThat(harbour.node("liegeplatz").fallbacks())
                .containsExactly(
                        new Node.Fallback("tafel", "paper", false, Need.NONE),
                        new Node.Fallback("nachbar", "neighbour", true, Need.on("zweit")));
    }

    @Test
    void readsWhatHappened() {
        Incident harbour = harbour();

        assertThat(harbour.t0()).isEqualTo("2031-03-04T06:30+01:00");
        assertThat(harbour.shocks()).containsExactly(new Incident.Shock("kern", ShockState.ENCRYPTED, 0, "erfunden"));
        assertThat(harbour.reports()).containsExactly(new Incident.Report("kern", Interval.of(100, 120)));
        assertThat(harbour.observations())
                .containsExactly(
                        new Incident.Observation(
                                "liegeplatz", Interval.of(10, 20), Interval.openFrom(130), 0, "tafel", "high"),
                        new Incident.Observation("gebuehr", Interval.openFrom(110), null, 24, null, ""));
        assertThat(harbour.unaffected()).containsExactly("pegel");
        assertThat(harbour.curve())
                .containsExactly(new Incident.CurvePoint(0, 0, 40), new Incident.CurvePoint(50, 30, 40));
    }

    @Test
    void tellsAllMistakesOfAllFilesAtOnce() throws IOException {
        String text = Files.readString(HARBOUR);
        Files.writeString(folder.resolve("a.yaml"), text);
        Files.writeString(
                folder.resolve("b.yaml"),
                text.replace("hafenamt-2031", "anderes-2031")
                        .replace("recovery_class: web", "recovery_class: netwrk_hw")
                        .replace("requires: [karte]", "requires: [kartee]")
                        .replace("min: 10, max: 20", "min: 20, max: 10")
                        .replace("{service: pegel}", "{service: haus}")
                        .replace("at_h: 0", "at_h: -1")
                        .replace("restart_backlog: true", "restart_backlgo: true"));
        Files.writeString(folder.resolve("c.yaml"), text.replace("state: encrypted", "state: kaputt"));

        Read<List<Incident>> read = IncidentFolder.read(folder, CLASSES);

        assertThat(read.ok()).isFalse();
        assertThat(read.problems().stream().map(Problem::key))
                .contains(
                        "class.unknown",
                        "incident.ref",
                        "bounds.order",
                        "incident.service",
                        "number.range",
                        "key.unknown",
                        "word.wrong",
                        "id.twice");
        assertThat(read.problems()).allSatisfy(problem -> {
            assertThat(problem.at().line()).isPositive();
            assertThat(problem.sentence(Locale.GERMAN)).isNotBlank().doesNotContain("{0}");
        });
        assertThat(read.problems().stream().map(problem -> problem.text(Locale.ENGLISH)))
                .anySatisfy(sentence -> assertThat(sentence).contains("netwrk-hw", "network-hw"))
                .anySatisfy(sentence -> assertThat(sentence).contains("kartee", "“karte”"));
    }

    @Test
    void refusesARingThatCanNeverHaveStarted() throws IOException {
        Files.writeString(
                folder.resolve("a.yaml"),
                Files.readString(HARBOUR).replace("{id: haus, name: Hafenhaus}", "{id: haus, requires: [kern]}"));

        assertThat(IncidentFolder.read(folder, CLASSES).problems())
                .extracting(Problem::key)
                .contains("incident.ring");
    }

    @Test
    void takesNamesOfOthersForAClass() throws IOException {
        Files.writeString(
                folder.resolve("a.yaml"), Files.readString(HARBOUR).replace("class: web", "class: home_page"));
        var classes = new ClassNames(CLASSES.known(), Map.of("home-page", "web"));

        Incident read = IncidentFolder.read(folder, classes).orThrow().getFirst();

        assertThat(read.node("karte").recoveryClass()).isEqualTo("web");
    }

    @Test
    void anEmptyFolderIsAMistake() {
        assertThat(IncidentFolder.read(folder, CLASSES).problems())
                .extracting(Problem::key)
                .containsExactly("incidents.none");
    }

    @Test
    void readsTheDocumentedCases() {
        Path cases = Path.of(System.getProperty("deich.shared"), "incidents/cases");
        assumeTrue(Files.isDirectory(cases), "documented incidents not at hand");
        Set<String> known = Set.of(
                "ransomware-rebuild",
                "telephony",
                "mail",
                "client-forensics",
                "web",
                "reconnect-state-net",
                "dc-outage",
                "dc-cold-restart-large",
                "dc-fire-rebuild",
                "data-lost",
                "network-hw",
                "cloud-incident",
                "power-regional");

        List<Incident> read =
                IncidentFolder.read(cases, new ClassNames(known, Map.of())).orThrow();

        int observations =
                read.stream().mapToInt(one -> one.observations().size()).sum();
        int controls = read.stream().mapToInt(one -> one.unaffected().size()).sum();
        System.out.println("documented incidents: " + read.size() + " read, " + observations + " observations, "
                + controls + " controls");
        assertThat(read).hasSize(7);
        assertThat(observations).isEqualTo(61);
    }
}
