// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking, mapping and measuring from the command line. */
class AssistantVerbsTest {
    @TempDir
    Path work;

    @Test
    void answersFromWhatCameWithDeich() {
        Typed typed = Typed.deich("ask", "KR-01");

        assertThat(typed.code()).isEqualTo(Exit.HELD);
        assertThat(typed.out())
                .contains("[KR-01] Ein Rechenzentrum brennt", "Fällt ein beliebiges Rechenzentrum dauerhaft aus")
                .doesNotContain("NICHT GEDECKT");
    }

    @Test
    void answersFromNamedFilesAndSaysWhatIsNotCovered() throws IOException {
        Files.writeString(
                work.resolve("plan.md"), "# Notfallplan\n\n## Strom\n\nDas Aggregat MUSS monatlich laufen.\n");
        Typed typed = Typed.deich("ask", "Wie oft läuft das Aggregat?", "--sources", work.toString());
        assertThat(typed.out()).contains("Notfallplan › Strom (plan.md)", "Das Aggregat MUSS monatlich laufen.");

        Typed other = Typed.deich("ask", "Wer jagt Hirsche?", "--sources", work.toString(), "--lang", "en");
        assertThat(other.out()).contains("NOT COVERED");
        assertThat(Typed.deich(
                        "ask", "Wer?", "--sources", work.resolve("nirgends").toString()))
                .satisfies(missing -> {
                    assertThat(missing.code()).isEqualTo(Exit.BAD_INPUT);
                    assertThat(missing.err()).contains("gibt es nicht");
                });
    }

    @Test
    void aForbiddenModelIsRefusedBeforeAnythingIsRead() {
        Typed typed = Typed.deich("ask", "Wer?", "--sources", "nirgends", "--model", "https://modell.example.org/v1");
        assertThat(typed.err()).contains("nicht erlaubt").doesNotContain("gibt es nicht");
    }

    @Test
    void whatIsTooMuchIsCountedAmongWhatWasNotRead() throws IOException {
        for (int i = 0; i <= 5_000; i++) Files.createFile(work.resolve(i + ".txt"));
        // empty, so none of them is read
        assertThat(SourceFolder.read(List.of(work)).unread()).hasSize(5_001);
    }

    private Path catalogue(String name, String... controls) throws IOException {
        var json = new StringBuilder("{\"catalog\": {\"uuid\": \"x\", \"metadata\": {\"title\": \"" + name
                + "\"}, \"groups\":" + " [{\"id\": \"G\", \"title\": \"Gruppe\", \"controls\": [");
        for (int i = 0; i < controls.length; i++) {
            String[] parts = controls[i].split("\\|");
            json.append(i == 0 ? "" : ",")
                    .append(
                            "{\"id\": \"%s\", \"title\": \"%s\", \"parts\": [{\"name\": \"statement\", \"prose\": \"%s\"}]}"
                                    .formatted(parts[0], parts[1], parts[2]));
        }
        return Files.writeString(work.resolve(name), json.append("]}]}}"));
    }

    @Test
    void carriesAnOldCatalogueOver() throws IOException {
        Path old = catalogue("alt.json", "A.1|Sicherung|Daten SOLLTEN gesichert werden.");
        Path now =
                catalogue("neu.json", "N.1|Netz|Netze MUSS man trennen.", "N.2|Datensicherung|Daten MUSS man sichern.");
        Path review = work.resolve("review.csv");
        String[] propose = {
            "map", "propose", "--old", old.toString(), "--new", now.toString(), "--review", review.toString()
        };

        assertThat(Typed.deich(propose).out()).contains("1 alte Anforderungen, 2 Vorschläge");
        String table = Files.readString(review);
        assertThat(table.lines().skip(1).findFirst()).get().asString().startsWith("A.1;N.2;");

        assertThat(Typed.deich("map", "oscal", "--review", review.toString()).err())
                .contains("nichts bestätigt");
        Files.writeString(
                review, table.replaceAll("(A.1;N.2;[^\n]*?);proposed;;", "$1;confirmed;M. Muster;2026-11-30"));
        assertThat(Typed.deich("map", "oscal", "--review", review.toString()).out())
                .contains("\"mapping-collection\"", "\"id-ref\" : \"N.2\"");
        assertThat(Typed.deich("map", "drift", "--review", review.toString(), "--new", old.toString())
                        .out())
                .contains("gibt es nicht mehr");
        assertThat(Typed.deich("map", "propose", "--new", now.toString()).err()).contains("--old");
    }

    @Test
    void aTableOnTheScreenIsATableAndNothingElse() throws IOException {
        Path old = catalogue("alt.json", "A.1|Sicherung|Daten SOLLTEN gesichert werden.");
        Path now = catalogue("neu.json", "N.1|Datensicherung|Daten MUSS man sichern.");
        Typed typed = Typed.deich("map", "propose", "--old", old.toString(), "--new", now.toString());
        assertThat(typed.out().lines()).hasSize(2).last().asString().startsWith("A.1;N.1;");
        assertThat(typed.err()).contains("1 alte Anforderungen, 1 Vorschläge");
        Path file = work.resolve("tabelle.csv");
        Typed written = Typed.deich(
                "map", "propose", "--old", old.toString(), "--new", now.toString(), "--output", file.toString());
        assertThat(written.out()).contains("1 alte Anforderungen");
        assertThat(Files.readString(file)).isEqualTo(typed.out());
    }

    @Test
    void saysPlainlyWhatItCannotMeasure() {
        Typed typed = Typed.deich("eval", "--data", work.toString());

        assertThat(typed.out()).contains("nicht gemessen", "questions-kompendium2023.json");
    }
}
