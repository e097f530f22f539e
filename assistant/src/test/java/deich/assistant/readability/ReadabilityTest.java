// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

    @Test
    void plainTextScoresBetterThanOfficialese() {
        Score plain = Readability.of("Das Amt ist zu. Morgen hat es auf. Bitte rufen Sie an.");
        Score hard = Readability.of(
                "Die Inanspruchnahme der Leistungserbringung erfolgt unter Berücksichtigung der Verwaltungsvereinbarungen zur Aufrechterhaltung der Geschäftsfortführung.");
        assertThat(plain.flesch()).isGreaterThan(80);
        assertThat(plain.grade()).isLessThan(3);
        assertThat(hard.flesch()).isLessThan(0);
        assertThat(hard.grade()).isGreaterThan(14);
    }

    @Test
    void theFormulasAreThosePublished() {
        // 4 words, 1 sentence, 5 syllables, none of three
        Score score = Readability.of("Der Deich hält heute.");
        assertThat(score.flesch()).isCloseTo(180 - 4 - 58.5 * 5 / 4, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(score.grade()).isCloseTo(0.2656 * 4 - 1.693, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void everyObstacleIsFoundAndExplained() {
        assertThat(kinds("Das Amt wird morgen von uns geöffnet.")).containsExactly(Obstacle.Kind.PASSIVE);
        assertThat(kinds("Wir sagten, dass das Amt morgen geöffnet wird.")).containsExactly(Obstacle.Kind.PASSIVE);
        assertThat(kinds("Das Wetter wird morgen gut.")).isEmpty();
        assertThat(kinds("Die Planung der Umsetzung der Sicherung läuft.")).containsExactly(Obstacle.Kind.NOUNS);
        assertThat(kinds("Der Wiederanlaufkoordinator kommt.")).containsExactly(Obstacle.Kind.LONG_WORD);
        assertThat(kinds("Der BAO gehört er an.")).containsExactly(Obstacle.Kind.ABBREVIATION);
        assertThat(kinds("Die Besondere Aufbauorganisation (BAO) kommt.")).isEmpty();
        assertThat(kinds("eins zwei ".repeat(11))).containsExactly(Obstacle.Kind.LONG_SENTENCE);
        for (Obstacle.Kind kind : Obstacle.Kind.values())
            for (Locale locale : List.of(Locale.GERMANY, Locale.UK))
                assertThat(new Obstacle(kind, "x").advice(locale))
                        .doesNotContain("{")
                        .endsWith(".");
    }

    @Test
    void nothingIsEasy() {
        assertThat(Readability.of("").sentences()).isEmpty();
    }

    private static List<Obstacle.Kind> kinds(String text) {
        return Readability.of(text).sentences().stream()
                .flatMap(s -> s.obstacles().stream())
                .map(Obstacle::kind)
                .toList();
    }
}
