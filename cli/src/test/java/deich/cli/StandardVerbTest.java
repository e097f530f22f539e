// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The standard as a person reads it, and as its author checks it. */
class StandardVerbTest {
    @TempDir
    Path work;

    @Test
    void listsWhatIsRequiredOfWhom() {
        Typed typed = Typed.deich("standard");

        assertThat(typed.code()).isEqualTo(Exit.HELD);
        assertThat(typed.out())
                .contains("KR-01  Ein Rechenzentrum brennt", "Stresstest: Land MUSS", "Szenarien: kf-01")
                .contains("Bezug: BSI-200-4:Soll-Ist-Vergleich, BSI-GSpp:NOT.3.1")
                .contains("KR-52", "als Frage an den Bestand")
                .doesNotContain("UUID");
    }

    @Test
    void aStandardWorthReadingHasEnoughThatIsTested() throws IOException {
        JsonNode root = json(Typed.deich("standard", "list", "--format", "json"));

        assertThat(root.get("format").asString()).isEqualTo("deich-standard/1");
        assertThat(root.get("requirements").size()).isGreaterThanOrEqualTo(42);
        long looked = root.get("requirements")
                .valueStream()
                .filter(r -> !r.at("/test/kind").asString().equals("evidence"))
                .count();
        assertThat(looked).isGreaterThanOrEqualTo(27);
    }

    @Test
    void showsOneInFull() {
        assertThat(Typed.deich("standard", "show", "kr-30").out())
                .contains(
                        "KR-30 ·",
                        "WAS GEPRÜFT WIRD (STRESSTEST)",
                        "Leistungen, für die gilt: Schlagwort „lebenswichtig“")
                .contains(
                        "nie länger als ihre maximal tolerierbare Ausfallzeit",
                        "mindestens 95 % der Simulationsläufe",
                        "* kf-08 ")
                .contains("https://", "BSI-GSpp-UUID:");
        assertThat(Typed.deich("standard", "show", "KR-36", "--lang", "en").out())
                .contains("WHAT IS TESTED (QUESTION TO THE INVENTORY)", "kind “", "alone.exists");
        assertThat(Typed.deich("standard", "show", "KR-20").out()).contains("12 Monate alt sein", "ISB");
    }

    @Test
    void oneAsJsonSaysWhatIsTested() throws IOException {
        JsonNode one = json(Typed.deich("standard", "show", "KR-24", "--format", "json"))
                .get("requirements")
                .get(0);

        assertThat(one.at("/test/claim/restoredWithin").asLong()).isEqualTo(3 * 86400);
        assertThat(one.at("/test/scenarios/0").asString()).isEqualTo("kf-17");
        assertThat(one.at("/obligations/kreis").asString()).isEqualTo("SOLLTE");
    }

    @Test
    void suggestsWhatWasMeant() {
        assertThat(refused("standard", "show", "KR-7")).contains("Keine Anforderung „KR-7“", "Meinten Sie: KR-");
        assertThat(refused("standard", "show", "Sturmflut")).contains("Meinten Sie: KR-03, KR-26");
        assertThat(refused("standard", "show")).contains("Welche Anforderung?");
        assertThat(refused("standard", "zeige")).contains("list, show, check");
    }

    @Test
    void theShippedOneIsInOrder() {
        Typed typed = Typed.deich("standard", "check", "--date", "2026-12-01");

        assertThat(typed.err()).isEmpty();
        assertThat(typed.code()).isEqualTo(Exit.HELD);
        assertThat(typed.out()).contains("nichts zu bemängeln");
    }

    @Test
    void tellsEveryMistakeAtOnce() throws IOException {
        String shipped = Files.readString(Home.content().resolve("standard/krisenfestigkeit.yaml"));
        Path broken = work.resolve("standard.yaml");
        Files.writeString(
                broken,
                shipped.replaceFirst(Pattern.quote("scenarios: [kf-17]"), "scenarios: [kf-71]")
                        .replaceFirst("obligations: \\{land: muss", "obligations: {land: mus"));

        assertThat(refused("standard", "check", broken.toString()))
                .contains("kf-71", "mus", "standard.yaml:", "2 Fehler");
    }

    @Test
    void tellsWhatIsPastReviewAndWhatRefersToNothing() throws IOException {
        String shipped = Files.readString(Home.content().resolve("standard/krisenfestigkeit.yaml"));
        Files.writeString(
                work.resolve("standard.yaml"), shipped.replaceFirst("references: \\[.*\\]", "references: []"));

        Typed typed = Typed.deich("standard", "check", work.toString(), "--date", "2028-01-01");

        assertThat(typed.code()).isEqualTo(Exit.HELD);
        assertThat(typed.err()).contains("länger als ein Jahr", "58 Anforderungen", "„KR-01“ fehlt der Bezug");
        assertThat(typed.out()).contains("2 Hinweise");
    }

    private static String refused(String... arguments) {
        Typed typed = Typed.deich(arguments);
        assertThat(typed.code()).isEqualTo(Exit.BAD_INPUT);
        return typed.err();
    }

    private static JsonNode json(Typed typed) throws IOException {
        assertThat(typed.code()).isEqualTo(Exit.HELD);
        return new ObjectMapper().readTree(typed.out());
    }
}
