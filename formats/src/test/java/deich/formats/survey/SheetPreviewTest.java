// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.edit.FieldDiff;
import deich.formats.inventory.InventoryFolder;
import deich.formats.problem.Problem;
import deich.model.inventory.Administration.Type;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetPreviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final String SHEET =
            "Leistung;Programm;Wer macht das?;Bemerkung;wie lange verzichtbar?\nKfz-Zulassung;OK.Fahr;Nord-IT;nachts;3 Tage\n";

    @TempDir
    Path home = Path.of("");

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    @BeforeEach
    void start() throws IOException {
        Starter.create(FormTest.CONTENT, Type.KREIS, "Kreis Nordsee", home.resolve("neu"), Map.of());
        files.putAll(onDisk());
    }

    private SortedMap<String, byte[]> onDisk() throws IOException {
        SortedMap<String, byte[]> there = new TreeMap<>();
        try (var all = Files.list(home.resolve("neu"))) {
            for (Path f : all.toList()) there.put(f.getFileName().toString(), Files.readAllBytes(f));
        }
        return there;
    }

    private SheetPreview preview(String sheet, Mapping mapping) {
        return SheetImport.preview("s.csv", sheet.getBytes(StandardCharsets.UTF_8), mapping, files, Map.of(), DAY);
    }

    @Test
    void theFilesAreThoseThatAnImportWrites() throws IOException {
        SheetPreview preview = preview(SHEET, Mapping.NONE);
        Path sheet = Files.writeString(home.resolve("s.csv"), SHEET);
        ImportResult done = SheetImport.run(sheet, home.resolve("neu"), Map.of(), DAY, false);
        assertThat(done.written()).isTrue();
        assertThat(preview.result().changes()).isEqualTo(done.changes());
        assertThat(preview.result().problems()).isEqualTo(done.problems());
        SortedMap<String, byte[]> there = onDisk();
        assertThat(preview.files().keySet()).isEqualTo(there.keySet());
        preview.files()
                .forEach((name, content) -> assertThat(Arrays.equals(content, there.get(name)))
                        .as(name)
                        .isTrue());
    }

    @Test
    void everyComponentIsSaidToBeNewChangedGoneOrTheSame() {
        SheetPreview preview = preview(SHEET, Mapping.NONE);
        assertThat(preview.changes())
                .extracting(d -> d.sort() + " " + d.component())
                .contains("ADDED ok-fahr", "CHANGED kfz-zulassung", "REMOVED kfz-verfahren");
        FieldDiff kfz = preview.changes().stream()
                .filter(d -> d.component().equals("kfz-zulassung"))
                .findFirst()
                .orElseThrow();
        assertThat(kfz.fields())
                .anyMatch(f -> f.key().equals("objectives.mtpd") && f.after().contains("3d"));
        assertThat(preview.unchanged()).contains("leitstelle").doesNotContain("kfz-zulassung");
        assertThat(preview.result().notInSheet()).contains("Leitstelle für Rettungsdienst und Feuerwehr");
    }

    @Test
    void columnsAreShownAndCanBeTold() {
        assertThat(preview(SHEET, Mapping.NONE).columns())
                .extracting(c -> c.number() + " " + c.question() + " " + c.examples())
                .containsExactly(
                        "1 SERVICE [Kfz-Zulassung]",
                        "2 PROCEDURE [OK.Fahr]",
                        "3 null [Nord-IT]",
                        "4 null [nachts]",
                        "5 BRIDGEABLE [3 Tage]");
        SheetPreview told = preview(SHEET, new Mapping(Map.of(3, Question.OPERATOR), Set.of(4, 5)));
        assertThat(told.result().problems()).isEmpty();
        assertThat(told.columns()).extracting(SheetColumn::question).endsWith(Question.OPERATOR, null, null);
        var inventory = InventoryFolder.read(told.files(), Map.of()).orThrow();
        assertThat(inventory.component("ok-fahr").operator()).isEqualTo("nord-it");
        SheetPreview other = preview(SHEET, new Mapping(Map.of(4, Question.PROCEDURE), Set.of()));
        assertThat(other.columns().get(1).question()).isNull();
        assertThat(Question.WHO.title(Locale.GERMAN)).isEqualTo("wer weiß es?");
    }

    @Test
    void whatCannotBeImportedLeavesTheFiles() {
        SheetPreview preview = preview("Verfahren\nx\n", Mapping.NONE);
        assertThat(preview.result().ok()).isFalse();
        assertThat(preview.result().problems()).extracting(Problem::key).containsExactly("survey.no-service-column");
        assertThat(preview.files()).isEqualTo(files);
        assertThat(preview.changes()).isEmpty();
        files.remove("inventory.yaml");
        assertThat(preview(SHEET, Mapping.NONE).result().problems())
                .extracting(Problem::key)
                .contains("head.none");
    }
}
