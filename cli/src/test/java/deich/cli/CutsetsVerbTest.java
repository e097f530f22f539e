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

/** Where a small town is thin. */
class CutsetsVerbTest {
    @TempDir
    Path folder;

    @BeforeEach
    void town() throws IOException {
        Files.writeString(folder.resolve("inventory.yaml"), """
                deich: inventory/1
                id: stadt
                title: Kleinstadt
                version: "1"
                classification: offen
                components:
                  kasse:
                    kind: service
                    name: Stadtkasse
                    needs: [verfahren, {any: [netz-a, netz-b]}]
                    objectives: {mtpd: 1d}
                  archiv: {kind: service, name: Archiv, needs: [verfahren]}
                  verfahren: {kind: application, name: Kassenverfahren, repair: 3d, restart: 1h, needs: [{on: strom, tolerance: 4h}]}
                  strom: {kind: utility, name: Stromnetz, repair: 2d}
                  netz-a: {kind: network, name: Leitung A, repair: 2d, restart: 0}
                  netz-b: {kind: network, name: Leitung B, repair: 2d, restart: 0}
                """);
    }

    private Typed type(String... more) {
        return Typed.deich(List.of("cutsets", folder.toString()), more);
    }

    @Test
    void tellsTheBottlenecksOfTheWholeInventory() {
        Typed typed = type();
        assertThat(typed.code()).isEqualTo(Exit.HELD);
        assertThat(typed.out())
                .contains("Fällt „Kassenverfahren“ aus, steht sofort eine Leistung still: „Stadtkasse“.")
                .contains("Fällt „Stromnetz“ aus, steht nach 4 Stunden eine Leistung still: „Stadtkasse“.")
                .contains("Eine Leistung lässt sich nicht beurteilen")
                .contains("„Archiv“")
                .doesNotContain("Leitung");
    }

    @Test
    void tellsWhatTogetherStopsOneService() {
        assertThat(type("--service", "stadtkasse").out())
                .contains("länger als 1 Tag (MTA)")
                .contains("ALLEIN: 2")
                .contains("„Stromnetz“: steht nach 4 Stunden, Dauer 45 Stunden")
                .contains("ZWEI ZUSAMMEN: 1")
                .contains("„Leitung A“ und „Leitung B“: steht sofort, Dauer 2 Tage")
                .contains("Das gilt, wie auch immer die offenen Angaben sind.");
    }

    @Test
    void writesJson() {
        assertThat(type("--service", "kasse", "--format", "json").out())
                .contains("\"top\" : \"kasse\"", "\"count\" : \"3\"", "\"probability\" : null", "\"seconds\" : ")
                .containsPattern("\"byOrder\" : \\{\\s+\"1\" : \"2\",\\s+\"2\" : \"1\"");
        assertThat(type("--format", "json").out()).contains("\"id\" : \"strom\"", "\"notJudged\" : [\n    \"archiv\"");
    }

    @Test
    void longerThanAskedAndNeverRepaired() {
        assertThat(type("--longer-than", "50h", "--service", "kasse").out())
                .contains("ALLEIN: 1")
                .doesNotContain("ZWEI");
        assertThat(type("--longer-than", "50h", "--service", "kasse", "--unrepaired")
                        .out())
                .contains("ALLEIN: 2", "ZWEI ZUSAMMEN: 1");
        assertThat(type("--order", "1", "--service", "kasse").out())
                .contains("Vollständig ist das bis zu einem Ausfall zugleich");
        assertThat(type("--service", "archiv", "--longer-than", "1h").code()).isEqualTo(Exit.HELD);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(type("--longer-than", "bald").err()).contains("„bald“ ist keine Zeit");
        assertThat(type("--service", "archiv").err()).contains("niemand sagt, wie lange");
        assertThat(type("--service", "nichts").code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(type("--order", "0").code()).isEqualTo(Exit.BAD_INPUT);
    }
}
