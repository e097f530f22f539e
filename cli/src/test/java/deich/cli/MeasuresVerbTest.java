// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code deich measures} on a small house of its own. */
class MeasuresVerbTest {
    private static final String DAY = "--date=2026-11-25";

    @TempDir
    Path house;

    @BeforeEach
    void build() throws IOException {
        SmallHouse.writeTo(house);
    }

    /** After a fire the registry is back with the server room only; paper bridges a month, a neighbour a year. */
    @Test
    void bothSolversFindWhatCarriesTheRegistryThroughAFire() {
        JsonNode cpSat = Typed.deich(
                        "measures", house.toString(), DAY, "--only=KR-01", "--format=json", "--solver=cpsat")
                .json();
        JsonNode java = Typed.deich(
                        "measures", house.toString(), DAY, "--only=KR-01", "--format=json", "--solver=ojalgo")
                .json();
        assertThat(cpSat.get("cost")).isEqualTo(java.get("cost"));
        assertThat(cpSat.get("proof").asString()).isEqualTo("monotone");
        assertThat(cpSat.get("steps").size()).isEqualTo(1);
        assertThat(cpSat.get("steps").get(0).get("target").asString()).isEqualTo("meldewesen");
        assertThat(cpSat.get("mended").size()).isEqualTo(1);
    }

    @Test
    void measuresOfTheInventoryComeOnTop() throws IOException {
        Files.createDirectories(house.resolve("massnahmen"));
        Files.writeString(house.resolve("massnahmen/eigene.yaml"), """
                deich: measures/1
                id: eigene
                version: 1
                title: Eigene
                measures:
                  - id: buergerbus
                    title: Bürgerbus mit Schreibmaschine
                    sort: fallback
                    for: id == "meldewesen"
                    changes: [{fallback: {id: bus, name: Bus, lead: 1h, level: 0.5, lasts: 365d}}]
                    cost: {once: 10, source: eigene Annahme}
                    decides: Bürgermeister
                """);
        JsonNode plan = Typed.deich("measures", house.toString(), DAY, "--only=KR-01", "--format=json")
                .json();
        assertThat(plan.get("steps").get(0).get("measure").asString()).isEqualTo("buergerbus");
        assertThat(plan.get("catalogue").toString()).contains("eigene 1");
    }

    @Test
    void mistakesAreNamed() throws IOException {
        assertThat(Typed.deich("measures", house.toString(), "--only=KR-99").err())
                .contains("KR-99");
        assertThat(Typed.deich("measures", house.toString(), "--years=0").code())
                .isEqualTo(Exit.BAD_INPUT);
        Files.createDirectories(house.resolve("measures"));
        Files.writeString(house.resolve("measures/falsch.yaml"), "deich: measures/1\nid: x\n");
        Typed typed = Typed.deich("measures", house.toString());
        assertThat(typed.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(typed.err()).contains("falsch.yaml:1");
    }
}
