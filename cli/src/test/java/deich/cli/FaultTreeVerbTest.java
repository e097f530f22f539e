// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a fault tree in a file. */
class FaultTreeVerbTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void tree() throws IOException {
        file = folder.resolve("pumpen.xml");
        Files.writeString(file, """
                <?xml version="1.0"?>
                <opsa-mef>
                  <define-fault-tree name="pumpen">
                    <define-gate name="kein-wasser"><or><gate name="beide"/><basic-event name="strom"/></or></define-gate>
                    <define-gate name="beide"><and><basic-event name="a"/><basic-event name="b"/></and></define-gate>
                  </define-fault-tree>
                  <model-data>
                    <define-basic-event name="a"><float value="0.1"/></define-basic-event>
                    <define-basic-event name="b"><float value="0.2"/></define-basic-event>
                    <define-basic-event name="strom"><float value="0.001"/></define-basic-event>
                  </model-data>
                </opsa-mef>
                """);
    }

    private Typed type(String... more) {
        return Typed.deich(List.of("cutsets", file.toString()), more);
    }

    @Test
    void tellsCombinationsProbabilityAndWhatMatters() {
        Typed typed = type();
        assertThat(typed.code()).isEqualTo(Exit.HELD);
        assertThat(typed.out())
                .contains("Kleinste Ausfallkombinationen: 2", "aus einem Ausfall: 1", "aus 2 Ausfällen: 1")
                .contains("2,09800e-02", "- a + b", "- strom", "a: Anteil 9,52336e-01");
        assertThat(type("--lang", "en").out()).contains("Minimal cut sets: 2", "2.09800e-02");
    }

    @Test
    void writesJsonOfJustFiveFields() {
        assertThat(type("--format", "json").out().replaceAll("\"seconds\" : [0-9.E-]+", "\"seconds\" : 0"))
                .isEqualTo("""
                        {
                          "top" : "kein-wasser",
                          "count" : "2",
                          "byOrder" : {
                            "1" : "1",
                            "2" : "1"
                          },
                          "probability" : 0.02098,
                          "seconds" : 0
                        }
                        """);
    }

    @Test
    void saysWhatWasLeftOut() {
        assertThat(type("--order", "1", "--format", "json").out())
                .contains("\"count\" : \"1\"", "\"complete\" : 1", "\"leftOutAtMost\" : 0.02");
        assertThat(type("--probability", "0.01", "--list", "5", "--format", "json")
                        .out())
                .contains("\"count\" : \"1\"", "\"leftOutAtMost\" : 0.001", "\"a\"")
                .doesNotContain("strom");
    }

    @Test
    void asksAboutAnotherGate() {
        assertThat(type("--top", "beide", "--importance", "--format", "json").out())
                .contains("\"top\" : \"beide\"", "\"riskReductionWorth\" : null", "\"birnbaum\" : 0.2");
    }

    @Test
    void refusesWhatMakesNoSense() throws IOException {
        assertThat(type("--service", "x").err()).contains("--service gilt nur für einen Bestand");
        assertThat(type("--probability", "2").err()).contains("2 ist keine Wahrscheinlichkeit");
        Files.writeString(folder.resolve("inventory.yaml"), "deich: inventory/1");
        assertThat(Typed.deich("cutsets", folder.toString(), "--top", "x").err())
                .contains("--top gilt nur");
        Files.writeString(
                file,
                "<opsa-mef><define-fault-tree name='t'><define-gate name='g'><or><gate name='h'/></or></define-gate></define-fault-tree></opsa-mef>");
        Typed broken = type();
        assertThat(broken.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(broken.err()).contains("pumpen.xml:1");
    }

    @Test
    void runsAllTreesOfAFolderBesideWhatOthersFound() throws IOException {
        Files.writeString(folder.resolve("reference.csv"), """
                tree,mcs_exact,top_probability_exact
                pumpen,2,0.02098
                """);
        Typed same = Typed.deich("cutsets", folder.toString(), "--suite");
        assertThat(same.code()).isEqualTo(Exit.HELD);
        assertThat(same.out()).contains("pumpen", "wie erwartet", "1 Bäume, 1 wie erwartet, 0 abweichend");
        Files.writeString(folder.resolve("reference.csv"), """
                tree,mcs_exact,top_probability_exact
                pumpen,3,0.02098
                """);
        Typed other = Typed.deich("cutsets", folder.toString(), "--suite");
        assertThat(other.code()).isEqualTo(Exit.MISSED);
        assertThat(other.out()).contains("erwartet: 3");
    }
}
