// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code deich scenarios} as somebody types it. */
class ScenariosVerbTest {
    private static final String DAY = "2026-11-26";
    private static final String OSTSEE =
            Path.of(System.getProperty("deich.root"), "examples/ostsee").toString();

    @TempDir
    Path work;

    @Test
    void listsWhatShipsWhenNothingElseIsSaid() {
        Typed typed = Typed.deich("scenarios", "--date", DAY);

        assertThat(typed.code()).isEqualTo(Exit.HELD);
        assertThat(typed.out())
                .startsWith("24 Szenarien")
                .contains("kf-10 Ostsee-Sturmflut", "Naturgewalt", "5 Ereignisse", "9 Einspielungen")
                .doesNotContain("ÜBERFÄLLIG");
        assertThat(Typed.deich("scenarios", "list", "--date", DAY).out()).isEqualTo(typed.out());
    }

    @Test
    void marksWhatNobodyHasReviewedForAYear() {
        assertThat(Typed.deich("scenarios", "--date", "2027-11-25").out()).contains("– ÜBERFÄLLIG");
        assertThat(Typed.deich("scenarios", "--date", "2028-01-01", "--lang", "en")
                        .out())
                .contains("– OVERDUE");
    }

    @Test
    void showsOneByIdOrByPartOfItsTitle() {
        Typed typed = Typed.deich("scenarios", "show", "kf-02", "--date", DAY);

        assertThat(typed.out())
                .contains("WEN ES TRIFFT", "WORAUF ES BERUHT", "DREHBUCH", "12 Tage im Haus")
                .contains("26 Stunden nach Beginn", "5 Tage nach Beginn")
                .contains("eigene Annahme");
        assertThat(Typed.deich("scenarios", "show", "sturmflut").out()).startsWith("kf-10");
        assertThat(Typed.deich("scenarios", "show", "kf-01@rz-foerde").out()).startsWith("kf-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kf-3", "kf03", "KF-O3"})
    void suggestsTheIdThatWasMeant(String typo) {
        Typed typed = Typed.deich("scenarios", "show", typo);

        assertThat(typed.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(typed.err()).contains("Kein Szenario heißt", "Meinten Sie: kf-03");
    }

    @Test
    void aTitleThatSeveralShareIsAsked() {
        assertThat(Typed.deich("scenarios", "show", "stromausfall").err()).contains("kf-07", "kf-08", "kf-09");
    }

    @Test
    void suggestsTheVerbThatWasMeant() {
        assertThat(Typed.deich("scenarios", "shwo").err()).contains("Meinten Sie", "show");
    }

    @Test
    void findsTheLibraryInOrderAndSaysWhomItStrikes() {
        Typed typed = Typed.deich("scenarios", "check", "--inventory", OSTSEE, "--date", DAY);

        assertThat(typed.code()).isEqualTo(Exit.HELD);
        assertThat(typed.out())
                .contains("20 Orte", "24 Szenarien sind in Ordnung", "Trifft nirgends etwas: Daten, die nur dort lagen")
                .doesNotContain("Trifft in diesem Bestand nichts");
    }

    @Test
    void namesAllMistakesOfOwnScenariosAtOnce() throws IOException {
        Files.writeString(work.resolve("a.yaml"), own("a", "effect: kaputt\n    lasts: 3 Tage"));
        Files.writeString(work.resolve("b.yaml"), own("b", "effect: down"));

        Typed typed = Typed.deich("scenarios", "check", work.toString());

        assertThat(typed.code()).isEqualTo(Exit.MISSED);
        assertThat(typed.out()).contains("a.yaml:10", "kaputt", "a.yaml:11", "b.yaml", "in Ordnung zu bringen");
    }

    @Test
    void whatStrikesNothingIsAHint() throws IOException {
        Files.writeString(work.resolve("a.yaml"), own("a", "effect: down\n    lasts: 3d"));

        Typed typed = Typed.deich("scenarios", "check", work.toString(), "--inventory", OSTSEE, "--date", DAY);

        assertThat(typed.code()).isEqualTo(Exit.HELD);
        assertThat(typed.out()).contains("Trifft in diesem Bestand nichts");
    }

    @Test
    void whatIsNotThereIsASlip() {
        Typed typed = Typed.deich("scenarios", "check", work.resolve("weg").toString());

        assertThat(typed.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(typed.err()).contains("gibt es nicht", "weg");
    }

    @Test
    void machinesReadTheSame() {
        JsonNode list = json("scenarios", "--format", "json", "--date", DAY);
        JsonNode one = json("scenarios", "show", "kf-16", "--format", "json", "--date", DAY);
        JsonNode check = json("scenarios", "check", "--inventory", OSTSEE, "--format", "json", "--date", DAY);

        assertThat(list.get("format").asString()).isEqualTo("deich-scenarios/1");
        assertThat(list.get("scenarios").size()).isEqualTo(24);
        assertThat(list.get("scenarios").get(15).get("cause").asString()).isEqualTo("sovereignty");
        assertThat(one.get("scenario").get("struck").get(0).get("effect").asString())
                .isEqualTo("down");
        assertThat(check.get("toMend").asBoolean()).isFalse();
        assertThat(check.get("reach").get(15).get("variants").size()).isEqualTo(3);
    }

    private static JsonNode json(String... arguments) {
        return JsonMapper.shared().readTree(Typed.deich(arguments).out());
    }

    private static String own(String id, String hit) {
        return """
                deich: scenario/1
                id: %s
                version: 1.0.0
                reviewed: 2026-11-25
                title: Eigenes Szenario
                start: 2027-02-01T08:00
                hits:
                  - id: x
                    select: '"gibt-es-nicht" in tags'
                    %s
                """.formatted(id, hit);
    }
}
