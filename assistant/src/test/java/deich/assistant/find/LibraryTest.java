// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.find;

import static org.assertj.core.api.Assertions.assertThat;

import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.assistant.source.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LibraryTest {
    private static final Sight NORTH = Sight.of("nord");
    private static final Sight SOUTH = Sight.of("sued");

    private static Document document(String owner, String id, String... texts) {
        var passages = new ArrayList<Passage>();
        for (String text : texts) {
            String[] parts = text.split("\\|");
            String name = parts[0].isBlank() ? id + "#" + (passages.size() + 1) : parts[0];
            passages.add(new Passage(name, id, parts[1], List.of("Teil"), OptionalInt.empty(), parts[2]));
        }
        return new Document(id, id, Provenance.OWN, owner, "", LocalDate.of(2027, 1, 1), "00", passages);
    }

    private static Document handbook() {
        return document(
                "",
                "handbuch",
                "KR-01|Brand|Fällt ein Rechenzentrum aus, läuft der Notbetrieb an.",
                "APP.3.2.A1|Webserver|Der Webserver MUSS sicher eingerichtet werden.",
                "|Datensicherung|Die Datensicherung des Servers MUSS täglich geprüft werden.",
                "|Schutz|Nach § 8a BSIG sind Nachweise zu erbringen; siehe CVE-2024-3094.");
    }

    @Test
    void findsACompoundByItsParts() {
        try (Library library = Library.of(List.of(handbook()))) {
            assertThat(library.find("Wie oft wird die Sicherung der Daten geprüft?", Sight.EVERYBODY, 1))
                    .extracting(hit -> hit.passage().title())
                    .containsExactly("Datensicherung");
        }
    }

    @Test
    void anIdentifierComesFirstHoweverItIsWritten() {
        try (Library library = Library.of(List.of(handbook()))) {
            assertThat(library.find("app.3.2.a1", Sight.EVERYBODY, 3)).first().satisfies(hit -> {
                assertThat(hit.passage().id()).isEqualTo("APP.3.2.A1");
                assertThat(hit.exact()).isTrue();
            });
            for (String asked : List.of("§8a BSIG", "Was verlangt § 8a BSIG vom Webserver?", "CVE-2024-3094")) {
                assertThat(library.find(asked, Sight.EVERYBODY, 1))
                        .extracting(hit -> hit.passage().title())
                        .as(asked)
                        .containsExactly("Schutz");
            }
        }
    }

    @Test
    void whatIsHiddenIsNeitherFoundNorOpened() {
        Document secret = document("sued", "geheim", "GEHEIM-7|Schlüssel|Der Tresor steht im Keller des Rathauses.");
        try (Library library = Library.of(List.of(handbook(), secret))) {
            for (String asked : List.of("Wo steht der Tresor?", "GEHEIM-7", "Rathaus Keller")) {
                assertThat(library.find(asked, NORTH, 10))
                        .noneMatch(hit -> hit.document().owner().equals("sued"));
            }
            assertThat(library.passage("sued", "geheim", "GEHEIM-7", NORTH)).isEmpty();
            assertThat(library.passage("sued", "handbuch", "GEHEIM-7", SOUTH)).isEmpty();
            assertThat(library.passage("sued", "geheim", "GEHEIM-7", SOUTH)).isPresent();
            assertThat(library.document("geheim", NORTH)).isEmpty();
            assertThat(library.find("Wo steht der Tresor?", SOUTH, 1))
                    .extracting(hit -> hit.passage().id())
                    .containsExactly("GEHEIM-7");
        }
    }

    @Test
    void whatIsHiddenDoesNotEvenChangeAScore() {
        Document secret =
                document("sued", "geheim", "|Server|Server Datensicherung Webserver Rechenzentrum Notbetrieb.");
        Document own = document("nord", "eigen", "|Notiz|Der Webserver steht im Rechenzentrum.");
        String asked = "Was gilt für den Webserver im Rechenzentrum?";
        try (Library without = Library.of(List.of(handbook(), own));
                Library with = Library.of(List.of(handbook(), own, secret))) {
            assertThat(with.find(asked, NORTH, 10)).isEqualTo(without.find(asked, NORTH, 10));
        }
    }

    @Test
    void twoOwnersMayGiveTheSameName() {
        try (Library library = Library.of(
                List.of(document("nord", "plan", "|A|Nordplan Anker"), document("sued", "plan", "|A|Südplan Anker")))) {
            assertThat(library.remove("sued", "plan")).get().matches(Removal::complete);
            assertThat(library.find("Nordplan Anker", NORTH, 5)).hasSize(1);
        }
    }

    @Test
    void aRemovedDocumentIsGoneAndItIsProved() {
        try (Library library =
                Library.of(List.of(handbook(), document("", "alt", "X-99|Alt|Der Quastenflosser schwimmt.")))) {
            Removal proof = library.remove("", "alt").orElseThrow();

            assertThat(proof.complete()).isTrue();
            assertThat(proof.before()).isEqualTo(5);
            assertThat(proof.after()).isEqualTo(4);
            assertThat(proof.vectorsAfter()).isEqualTo(4);
            assertThat(proof.ownTerms()).isGreaterThan(10);
            assertThat(proof.bytesSearched()).isPositive();
            assertThat(library.find("Quastenflosser", Sight.EVERYBODY, 5))
                    .noneMatch(hit -> hit.document().id().equals("alt"));
            assertThat(library.find("X-99", Sight.EVERYBODY, 5)).noneMatch(Hit::exact);
            assertThat(library.remove("", "alt")).isEmpty();
        }
    }

    @Test
    void afterARemovalAllIsAsIfItHadNeverBeenThere() {
        String asked = "Was gilt für die Sicherung der Webserver?";
        try (Library never = Library.of(List.of(handbook()));
                Library once = Library.of(List.of(
                        handbook(), document("", "alt", "|Webserver|Sicherung der Webserver im Rechenzentrum.")))) {
            once.remove("", "alt");
            assertThat(once.find(asked, Sight.EVERYBODY, 10)).isEqualTo(never.find(asked, Sight.EVERYBODY, 10));
        }
    }

    @Test
    void saysWhatHasToBeGone() {
        try (Library library = Library.of(List.of(handbook()))) {
            assertThat(library.due(LocalDate.of(2026, 12, 31))).isEmpty();
            assertThat(library.due(LocalDate.of(2027, 1, 1))).hasSize(1);
        }
    }

    @Test
    void boundsWhatItIsAsked() {
        try (Library library = Library.of(List.of(handbook()))) {
            assertThat(library.find("", Sight.EVERYBODY, 5)).isEmpty();
            assertThat(library.find("*:* \"", Sight.EVERYBODY, 5)).isEmpty();
            var all = new StringBuilder();
            for (int i = 0; i < 3_000; i++) all.append("wort").append(i).append(' ');
            assertThat(library.find(all + "Webserver", Sight.EVERYBODY, 5)).isNotNull();
        }
    }
}
