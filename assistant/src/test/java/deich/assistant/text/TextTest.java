// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void aCompoundStandsBesideItsParts() {
        List<String> terms = German.terms(new German(), "Serverdatensicherung");
        assertThat(terms)
                .hasSizeGreaterThan(1)
                .contains(German.terms(new German(), "Server").getFirst());
    }

    @Test
    void stopWordsAndEndingsAreGone() {
        assertThat(German.terms(new German(), "der die das")).isEmpty();
        assertThat(German.terms(new German(), "Netze")).isEqualTo(German.terms(new German(), "Netz"));
    }

    @Test
    void piecesHaveFourAndFiveLettersWithTheEndsMarked() {
        assertThat(German.terms(new Grams(), "Netz")).containsExactly("_net", "netz", "etz_", "_netz", "netz_");
    }

    @Test
    void sentencesEndWhereTheyEnd() {
        assertThat(Sentences.plain(
                        "Am 3. Mai gilt gem. Nr. 4.2 der Anlage z. B. Folgendes. Die 2. Stufe folgt! Und dann? Ende"))
                .containsExactly(
                        "Am 3. Mai gilt gem. Nr. 4.2 der Anlage z. B. Folgendes.",
                        "Die 2. Stufe folgt!",
                        "Und dann?",
                        "Ende");
        assertThat(Sentences.plain(
                        "Siehe APP.3.2.A1. Sie sagte: „Es hält.“ Dann ging sie. Es kostet 5. Das ist wenig."))
                .containsExactly(
                        "Siehe APP.3.2.A1.",
                        "Sie sagte: „Es hält.“",
                        "Dann ging sie.",
                        "Es kostet 5.",
                        "Das ist wenig.");
        assertThat(Sentences.plain("Eins\n\nZwei\n- drei\n- vier")).containsExactly("Eins", "Zwei", "drei", "vier");
        assertThat(Sentences.plain("  ")).isEmpty();
    }

    @Test
    void administrativeAbbreviationsEndNoSentence() {
        assertThat(Sentences.of(
                        "Gem. Nr. 4.2 ist am 3. Mai zu melden. Vgl. Abs. 2 Satz 1 bzw. Anl. 3. Das gilt z. B. hier."))
                .extracting(Sentences.Sentence::text)
                .containsExactly(
                        "Gem. Nr. 4.2 ist am 3. Mai zu melden.",
                        "Vgl. Abs. 2 Satz 1 bzw. Anl. 3. Das gilt z. B. hier.");
    }

    @Test
    void pointsOfAListAreSentencesAndALineThatEndsIsNone() {
        assertThat(Sentences.of("Es MUSS festgelegt\nwerden:\n• wer meldet\n• wem"))
                .extracting(Sentences.Sentence::text)
                .containsExactly("Es MUSS festgelegt\nwerden:", "wer meldet", "wem");
    }

    @Property(tries = 200)
    void sentencesStandWhereTheySay(@ForAll @StringLength(max = 300) String text) {
        int before = 0;
        for (Sentences.Sentence each : Sentences.of(text)) {
            assertThat(text.substring(each.from(), each.to())).isEqualTo(each.text());
            assertThat(each.from()).isGreaterThanOrEqualTo(before);
            before = each.to();
        }
    }

    @Test
    void identifiersAreKeptWhole() {
        assertThat(Identifiers.of(
                        "APP.3.2.A1, BER.3.11; CVE-2024-3094 (PPR-9087) nach § 8a BSIG und § 30 Abs. 1 BSIG, KR-01,"
                                + " auslaender-stadt-bernsteen"))
                .containsExactlyInAnyOrder(
                        "APP.3.2.A1",
                        "BER.3.11",
                        "CVE-2024-3094",
                        "PPR-9087",
                        "§8ABSIG",
                        "§30BSIG",
                        "KR-01",
                        "AUSLAENDER-STADT-BERNSTEEN");
    }

    @Test
    void whatOnlyLooksLikeAnIdentifierIsNone() {
        assertThat(Identifiers.of("am 3.11.2024, z.B. IT-Grundschutz und E-Mail-Server, 4.2, 2024-11-03, VS-NfD"))
                .isEmpty();
    }
}
