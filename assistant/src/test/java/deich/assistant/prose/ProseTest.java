// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

    @Test
    void numbersHaveOneSpelling() {
        assertThat(Numbers.of("1.200 Euro, 3,5 Stunden und drei Tage, 45 %"))
                .containsExactlyInAnyOrder("1200 eur", "3.5 h", "3 d", "45 %");
        assertThat(Numbers.of("1. APP.3.2.A1 und CVE-2024-3094 in kf-02@rz"))
                .contains("app.3.2.a1", "cve-2024-3094", "kf-02");
        assertThat(Numbers.of("24 Stunden")).isNotEqualTo(Numbers.of("24 Tage"));
    }

    @Test
    void modalVerbsAreKnownInflectedAndDenied() {
        assertThat(Modal.of("Alle MÜSSEN das können.")).containsExactly(Modal.MUSS, Modal.KANN);
        assertThat(Modal.of("Konten DÜRFEN im Alltag NICHT genutzt werden.")).containsExactly(Modal.DARF_NICHT);
        assertThat(Modal.of("Niemand darf das.")).containsExactly(Modal.DARF_NICHT);
        assertThat(Modal.of("Es sollte so sein.")).containsExactly(Modal.SOLLTE);
        assertThat(Modal.of("Der Müller geht.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Deich,1", "Verwaltung,3", "Wiederanlauf,4", "Bürgermeisterin,5", "die,1", "Bauer,2", "IT,1"})
    void syllables(String word, int count) {
        assertThat(Terms.syllables(word)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"Pläne,Planes", "Sicherungen,Sicherung", "gesicherten,gesichert", "Häuser,Hauses", "prüfen,prüft"})
    void formsOfAWordShareAStem(String one, String other) {
        assertThat(Terms.stem(one)).isEqualTo(Terms.stem(other));
    }
}
