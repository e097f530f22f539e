// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import static org.assertj.core.api.Assertions.assertThat;

import deich.model.fact.FactRef;
import deich.report.sample.Sample;
import deich.report.view.FactWords;
import deich.report.view.Telling;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact that can decide something is asked for in a sentence of its own. */
class FactQuestionsTest {
    /** The fields that FactRef names, those that a job or a fallback has of its own, and the names of conditions. */
    static Stream<String> fields() {
        return Stream.of(
                        "restart repair rebuild needs.netz needs.netz.tolerance",
                        "repair.needs.netz repair.needs.netz.tolerance rebuild.needs.netz rebuild.needs.netz.tolerance",
                        "restart.needs.netz restart.needs.netz.tolerance",
                        "fallbacks.abschlag.lead fallbacks.abschlag.level fallbacks.abschlag.lasts",
                        "fallbacks.abschlag.needs.netz fallbacks.abschlag.needs.netz.tolerance",
                        "copies copies.band.every copies.band.transfer copies.band.keeps copies.band.adminDomain",
                        "crew.places capacity vendor jurisdiction assurance",
                        "objectives.mtpd objectives.rto objectives.rpo objectives.minimumLevel objectives.deadlines",
                        "operator owner place adminDomain administration administrationType land")
                .flatMap(line -> Stream.of(line.split(" ")));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldHasAQuestion(String field) {
        for (Locale locale : new Locale[] {Locale.GERMANY, Locale.UK}) {
            String question = words(locale).question(new FactRef("wohngeld", field));
            assertThat(question)
                    .contains("Wohngeld")
                    .doesNotContain("(" + field + ")")
                    .doesNotContain("{")
                    .endsWith(end(question));
            assertThat(question).doesNotStartWith("Welche Angabe").doesNotStartWith("Which statement");
        }
    }

    private static String end(String question) {
        return question.endsWith(".") ? "." : "?";
    }

    @Test
    void whomToAskEndsWithOneMark() {
        FactWords words = words(Locale.GERMANY);
        assertThat(words.ask("Netzteam")).isEqualTo("Zu fragen: Netzteam.");
        assertThat(words.ask("Netzteam: Wie lange?")).isEqualTo("Zu fragen: Netzteam: Wie lange?");
        assertThat(words.ask("Vertrag heraussuchen. ")).isEqualTo("Zu fragen: Vertrag heraussuchen.");
        assertThat(words.ask(" ")).isEqualTo("Wer das weiß, sagt der Bestand nicht.");
    }

    private static FactWords words(Locale locale) {
        return new FactWords(Telling.of(Sample.assessment(), locale));
    }
}
