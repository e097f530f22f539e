// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.ask;

import static org.assertj.core.api.Assertions.assertThat;

import deich.assistant.find.Library;
import deich.assistant.find.Sight;
import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.assistant.source.Provenance;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AskTest {
    private static final Passage REPORT = new Passage(
            "meldung",
            "plan",
            "Meldung",
            List.of("Vorfälle"),
            OptionalInt.of(7),
            "Ein Sicherheitsvorfall MUSS binnen 24 Stunden gemeldet werden. Er DARF dabei NICHT verharmlost werden. Die Kantine"
                    + " hat bis 14 Uhr auf.");
    private static final Passage POWER = new Passage(
            "strom",
            "plan",
            "Strom",
            List.of("Gebäude"),
            OptionalInt.of(9),
            "Das Notstromaggregat SOLLTE monatlich laufen.");

    private static Answer ask(String question) {
        var plan = new Document("plan", "Notfallplan", Provenance.OWN, "", "", null, "", List.of(REPORT, POWER));
        try (Library library = Library.of(List.of(plan))) {
            return new Ask(library).answer(question, Sight.EVERYBODY);
        }
    }

    @Test
    void answersWithSentencesThatStandThere() {
        Answer answer = ask("Bis wann ist ein Sicherheitsvorfall zu melden?");

        assertThat(answer.covered()).isTrue();
        Extract first = answer.parts().getFirst().extracts().getFirst();
        Citation place = first.citation();
        assertThat(first.text()).startsWith("Ein Sicherheitsvorfall MUSS");
        assertThat(REPORT.text().substring(place.from(), place.to())).isEqualTo(first.text());
        assertThat(place.passage()).isEqualTo("meldung");
        assertThat(place.page()).hasValue(7);
        assertThat(place.path()).containsExactly("Vorfälle", "Meldung");
        assertThat(first.modal()).contains(Modal.MUST);
    }

    @Test
    void saysWhenNothingCoversIt() {
        assertThat(ask("Welche Quantencomputer betreibt die Raumfahrtbehörde?").covered())
                .isFalse();
    }

    @Test
    void twoQuestionsHaveTwoAnswers() {
        Answer answer = ask("Wie oft läuft das Notstromaggregat und wer gewinnt die Fußballmeisterschaft?");

        assertThat(answer.parts()).extracting(Part::covered).containsExactly(true, false);
        assertThat(answer.covered()).isFalse();
    }

    @Test
    void keepsHowBindingASentenceIs() {
        assertThat(Modal.of("Er DARF dabei NICHT verharmlost werden.")).contains(Modal.MUST_NOT);
        assertThat(Modal.of("Die Dienste SOLLTEN KEINE Rechte haben.")).contains(Modal.SHOULD_NOT);
        assertThat(Modal.of("Es SOLLTE geprüft werden.")).contains(Modal.SHOULD);
        assertThat(Modal.of("Es muss nicht sein.")).isEmpty();
        assertThat(Modal.of("Logs MUST NOT be deleted.")).contains(Modal.MUST_NOT);
    }
}
