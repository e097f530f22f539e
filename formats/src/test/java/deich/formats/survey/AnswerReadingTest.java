// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.survey.Mentions.Named;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as people write them. */
class AnswerReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 Tage                 | PT72H
            3Tage                  | PT72H
            drei Tage              | PT72H
            ein Tag                | PT24H
            1 Woche                | PT168H
            eine Woche             | PT168H
            anderthalb Tage        | PT36H
            1,5 Tage               | PT36H
            eine halbe Stunde      | PT30M
            halber Tag             | PT12H
            24h                    | PT24H
            4 Std.                 | PT4H
            30 Min.                | PT30M
            2-3 Tage               | PT48H
            2 – 3 Wochen           | PT336H
            ein bis zwei Tage      | PT24H
            1 Tag bis 1 Woche      | PT24H
            max. 3 Tage            | PT72H
            ca. 1 Monat            | PT720H
            nicht länger als 2 Tage| PT48H
            5 Arbeitstage          | PT120H
            ein Wochenende         | PT48H
            1 Jahr                 | PT8760H
            gar nicht              | PT0S
            0                      | PT0S
            unbegrenzt             | PT8760H
            3 TAGE                 | PT72H
            „3 Tage“               | PT72H
            3 Tage; 1 Woche        | PT72H
            """)
    void understandsLengths(String answer, String expected) {
        assertThat(Bridging.read(answer))
                .isEqualTo(new Bridging.Given(Optional.of(Duration.parse(expected)), false, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bis Monatsende", "Monatsende", "zum Monatsende!", "bis zum Ultimo", "Ende des Monats"})
    void understandsTheMonthEnd(String answer) {
        assertThat(Bridging.read(answer)).isEqualTo(new Bridging.Given(Optional.empty(), true, ""));
    }

    @Test
    void takesBothAndKeepsTheRest() {
        assertThat(Bridging.read("3 Tage, aber bis Monatsende"))
                .isEqualTo(new Bridging.Given(Optional.of(Duration.ofDays(3)), true, ""));
        assertThat(Bridging.read("3 Tage, danach Papier"))
                .isEqualTo(new Bridging.Given(Optional.of(Duration.ofDays(3)), false, "danach papier"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mehrere Tage",
                "einige Wochen",
                "lange",
                "weniger als 3 Tage",
                "keine 3 Tage",
                "kommt drauf an",
                "3 Mal",
                "99999999 Tage"
            })
    void doesNotGuessLengths(String answer) {
        assertThat(Bridging.read(answer)).isEqualTo(new Bridging.Unreadable(false));
    }

    @Test
    void asksForTheUnit() {
        assertThat(Bridging.read("3")).isEqualTo(new Bridging.Unreadable(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weiß nicht",
                "Weiss ich nicht",
                "unbekannt",
                "?",
                "???",
                "k. A.",
                "k.A.",
                "noch klären",
                "keine Ahnung"
            })
    void hearsThatNobodyKnows(String answer) {
        assertThat(Bridging.read(answer)).isEqualTo(new Bridging.NotKnown());
        assertThat(WithoutIt.read(answer)).isEqualTo(new WithoutIt.NotKnown());
        assertThat(Mentions.read(Question.OPERATOR, answer)).isEqualTo(new Mentions.NotKnown());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ja                        | false | false | ''
            Ja!                       | false | false | ''
            x                         | false | false | ''
            ja, geübt                 | false | true  | geübt
            ja, auf Papier            | false | false | auf Papier
            auf Papier                | false | false | auf Papier
            ja, auf Papier (geübt 2025) | false | true | auf Papier (geübt 2025)
            ja, aber nicht geübt      | false | false | aber nicht geübt
            ja, ungeübt               | false | false | ungeübt
            ja, noch nie ausprobiert  | false | false | noch nie ausprobiert
            teilweise                 | true  | false | ''
            teilweise, geprobt        | true  | true  | geprobt
            nur Notfälle              | true  | false | nur Notfälle
            nur auf Papier            | false | false | nur auf Papier
            ja, eingeschränkt         | true  | false | eingeschränkt
            """)
    void understandsWorkWithoutIt(String answer, boolean partly, boolean exercised, String how) {
        if (how.equals("geübt")) how = "";
        assertThat(WithoutIt.read(answer)).isEqualTo(new WithoutIt.Possible(partly, exercised, how, Optional.empty()));
    }

    @Test
    void takesHowLongPaperLasts() {
        assertThat(WithoutIt.read("ja, 2 Wochen auf Papier"))
                .isEqualTo(
                        new WithoutIt.Possible(false, false, "2 Wochen auf Papier", Optional.of(Duration.ofDays(14))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nein", "Nein, auf keinen Fall", "unmöglich", "geht nicht", "gar nicht", "n"})
    void hearsNo(String answer) {
        assertThat(WithoutIt.read(answer)).isEqualTo(new WithoutIt.Impossible());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kommt drauf an", "mit Excel", "Jahreszeit", "Nachbarkreis"})
    void doesNotGuessYesOrNo(String answer) {
        assertThat(WithoutIt.read(answer)).isEqualTo(new WithoutIt.Unreadable());
    }

    @Test
    void takesSeveralNamesApart() {
        assertThat(Mentions.read(Question.OPERATOR, "Dataport; Kreis-IT\n- Fa. Müller & Söhne, dataport"))
                .isEqualTo(new Named(List.of("Dataport", "Kreis-IT", "Fa. Müller & Söhne"), false));
        assertThat(Mentions.read(Question.SITE, "Rathaus und Kreishaus"))
                .isEqualTo(new Named(List.of("Rathaus", "Kreishaus"), false));
        assertThat(Mentions.read(Question.SITE, "RZ Nord oder RZ Süd"))
                .isEqualTo(new Named(List.of("RZ Nord", "RZ Süd"), true));
        assertThat(Mentions.read(Question.SITE, "A oder B, C")).isEqualTo(new Named(List.of("A", "B", "C"), false));
        assertThat(Mentions.read(Question.PROCEDURE, "SAP R/3")).isEqualTo(new Named(List.of("SAP R/3"), false));
        assertThat(Mentions.read(Question.PROCEDURE, "Führerschein- und Zulassungsprogramm"))
                .isEqualTo(new Named(List.of("Führerschein- und Zulassungsprogramm"), false));
        assertThat(Mentions.read(Question.OPERATOR, "Dataport (AöR, Altenholz)"))
                .isEqualTo(new Named(List.of("Dataport (AöR, Altenholz)"), false));
    }

    @Test
    void knowsOneselfNothingAndElsewhere() {
        assertThat(Mentions.read(Question.OPERATOR, "selbst")).isEqualTo(new Mentions.Self());
        assertThat(Mentions.read(Question.OPERATOR, "eigene IT-Abteilung")).isEqualTo(new Mentions.Self());
        assertThat(Mentions.read(Question.PROCEDURE, "keines")).isEqualTo(new Mentions.Nothing());
        assertThat(Mentions.read(Question.PROCEDURE, "–")).isEqualTo(new Mentions.Nothing());
        assertThat(Mentions.read(Question.SITE, "extern")).isEqualTo(new Mentions.NotKnown());
        assertThat(Mentions.read(Question.SITE, "beim Dienstleister")).isEqualTo(new Mentions.NotKnown());
    }

    @Test
    void makesIdsFromNames() {
        assertThat(Ids.of("Straßen- & Brückenbau")).isEqualTo("strassen-brueckenbau");
        assertThat(Ids.of("Éclair 112!")).isEqualTo("eclair-112");
        assertThat(Ids.of("Ж")).isEqualTo("eintrag");
        assertThat(Ids.of("x".repeat(300))).hasSize(60);
        assertThat(Ids.key("KFZ Zulassung")).isEqualTo(Ids.key("Kfz-Zulassung"));
        assertThat(Ids.key("Ж")).isNotEqualTo(Ids.key("Я"));
        assertThat(Ids.free("Wahlen", "leistung", List.of("wahlen")::contains)).isEqualTo("wahlen-leistung");
        assertThat(Ids.free("Wahlen", "x", List.of("wahlen", "wahlen-x", "wahlen-2")::contains))
                .isEqualTo("wahlen-3");
    }

    @Property(tries = 500)
    void anyAnswerIsReadSomehow(@ForAll String answer) {
        assertThat(Bridging.read(answer)).isNotNull();
        assertThat(WithoutIt.read(answer)).isNotNull();
        assertThat(Mentions.read(Question.SITE, answer)).isNotNull();
        assertThat(deich.model.inventory.Component.validId(Ids.of(answer))).isTrue();
    }

    @Test
    void longAnswersTakeNoTime() {
        for (String part : List.of("1 ", "nicht ", "ein bis ", "weiß ", "- ", "(", "a oder "))
            org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
                String answer = part.repeat(10_000 / part.length());
                Bridging.read(answer);
                WithoutIt.read(answer);
                Mentions.read(Question.SITE, answer);
            });
    }
}
