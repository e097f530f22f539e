// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.inventory.InventoryFolder;
import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.formats.table.CsvWriting;
import deich.model.fact.Fact;
import deich.model.inventory.Administration.Type;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Need;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** new, fill, import, read. */
class RoundTripTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @TempDir
    Path home = Path.of("");

    private Path folder() {
        return home.resolve("neu");
    }

    private StarterResult start(Type type, String name) {
        return Starter.create(FormTest.CONTENT, type, name, folder(), Map.of());
    }

    private Inventory inventory() {
        Read<Inventory> read = InventoryFolder.read(folder(), Map.of());
        assertThat(read.problems())
                .extracting((Problem p) -> p.text(Locale.GERMAN))
                .isEmpty();
        return read.orThrow();
    }

    private ImportResult take(Path sheet, boolean preview) {
        return SheetImport.run(sheet, folder(), Map.of(), DAY, preview);
    }

    private Path sheet(String... rows) throws IOException {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(
                "Leistung",
                "Fachverfahren",
                "Betreiber",
                "Standort",
                "ohne IT möglich?",
                "wie lange verzichtbar?",
                "wer weiß es?"));
        for (String row : rows) table.add(List.of(row.split("\\|", -1)));
        return Files.writeString(home.resolve("gefuellt.csv"), CsvWriting.write(table));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder())) {
            for (Path f : all.toList())
                files.put(
                        String.valueOf(f.getFileName()),
                        java.util.HexFormat.of().formatHex(Files.readAllBytes(f)));
        }
        return files;
    }

    @ParameterizedTest
    @EnumSource(names = {"LAND", "KREIS", "KREISFREIE_STADT", "AMT"})
    void theNewFolderSaysWhatTheStarterSays(Type type) throws IOException {
        StarterResult made = Starter.create(FormTest.CONTENT, type, null, folder(), Map.of());
        assertThat(made.problems()).isEmpty();
        assertThat(made.files())
                .containsExactly(
                        "LIESMICH.txt",
                        "erhebung.ods",
                        "erhebung.xlsx",
                        "erhebung.yaml",
                        "grundlage.yaml",
                        "inventory.yaml");
        Inventory shipped = InventoryFolder.read(FormTest.CONTENT.resolve(type.word()), Map.of())
                .orThrow();
        assertThat(inventory().components()).isEqualTo(shipped.components());
        for (String form : List.of("erhebung.xlsx", "erhebung.ods")) {
            Map<String, String> before = files();
            ImportResult empty = take(folder().resolve(form), false);
            assertThat(empty.problems()).isEmpty();
            assertThat(empty.changes()).isEmpty();
            assertThat(empty.written()).isFalse();
            assertThat(files()).isEqualTo(before);
        }
    }

    @Test
    void theNameIsPutInEverywhere() throws IOException {
        String name = "Kreis \"Süd\\Nord\": Musterkreis #1";
        assertThat(start(Type.KREIS, name).problems()).isEmpty();
        Inventory inventory = inventory();
        assertThat(inventory.administrations().keySet()).containsExactly("kreis-sued-nord-musterkreis-1");
        assertThat(inventory.administrations().values()).allMatch(a -> a.name().equals(name) && !a.invented());
        assertThat(Files.readString(folder().resolve("LIESMICH.txt"))).startsWith(name);
        assertThat(inventory.components().values())
                .filteredOn(c -> c.administration() != null)
                .hasSizeGreaterThan(20);
    }

    @Test
    void nothingIsEverOverwritten() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("notiz.txt"), "x");
        StarterResult refused = start(Type.AMT, "Amt");
        assertThat(refused.problems()).extracting(Problem::key).containsExactly("survey.folder-taken");
        assertThat(files()).hasSize(1);
        assertThat(start(Type.AMT, " \n").problems()).extracting(Problem::key).contains("survey.bad-name");
    }

    @Test
    void filledRowsComeBackAsFacts() throws IOException {
        start(Type.KREIS, "Kreis Nordsee");
        Path sheet = sheet(
                "Kfz-Zulassung|OK.Fahr|Nord-IT AöR|Rechenzentrum Nord|ja, auf Papier|3 Tage|Frau Jansen",
                "Fahrerlaubnisse|OK.Fahr|Nord-IT AöR|Rechenzentrum Nord|nein|2 Wochen|Frau Jansen",
                "Sozialhilfe und Grundsicherung|Prosa; Kasse 5|selbst|Serverraum im Kreishaus|ja, geübt|bis Monatsende|Herr Öz",
                "Deichaufsicht & Küstenschutz|Pegelblick||||kommt aufs Wetter an|Deichamt");
        ImportResult result = take(sheet, false);
        assertThat(result.written()).isTrue();
        assertThat(result.problems()).extracting(Problem::key).containsExactly("survey.length-unreadable");
        Inventory inventory = inventory();
        Component kfz = inventory.component("kfz-zulassung");
        assertThat(kfz.objectives().mtpd())
                .isEqualTo(new Fact.Stated<>(Duration.ofDays(3), Notes.said("Frau Jansen", DAY)));
        assertThat(kfz.fallbacks()).singleElement().matches(f -> !f.prepared());
        assertThat(inventory.component("ok-fahr").operator()).isEqualTo("nord-it-aoer");
        assertThat(inventory.component("ok-fahr").needs().leaves())
                .filteredOn(l -> l.present() instanceof Fact.Stated)
                .extracting(Need.Leaf::target)
                .containsExactlyInAnyOrder("nord-it-aoer", "rechenzentrum-nord");
        assertThat(inventory.component("prosa").place()).isEqualTo("serverraum");
        assertThat(inventory.component("sozialhilfe").fallbacks())
                .singleElement()
                .matches(f -> f.prepared());
        Component dike = inventory.component("deichaufsicht-kuestenschutz");
        assertThat(dike.administration()).isEqualTo("kreis-nordsee");
        assertThat(dike.labels()).containsEntry("erhebung-verzichtbar", "kommt aufs Wetter an");
        assertThat(inventory.components())
                .doesNotContainKeys("kfz-verfahren", "kfz-verfahren-daten")
                .containsKey("sozial-verfahren");
    }

    @Test
    void importingTwiceLeavesTheSameBytes() throws IOException {
        start(Type.AMT, "Amt Bodden");
        Path sheet = sheet(
                "Meldewesen|VOIS oder Altverfahren|Nord-IT, Süd-IT|RZ Nord|teilweise|2-3 Tage, dann schlimm|A",
                "Neue Leistung: \"mit\" #Zeichen|- Punkt 1\n- Punkt 2|extern|{geschweift}|ja, 2 Wochen|gar nicht|B: c",
                "Bauhof und Winterdienst|keines|wir|Bauhof|ja|bis zum Ultimo|");
        ImportResult first = take(sheet, false);
        assertThat(first.written()).isTrue();
        Map<String, String> once = files();
        ImportResult again = SheetImport.run(sheet, folder(), Map.of(), DAY.plusYears(2), false);
        assertThat(again.changes()).isEmpty();
        assertThat(again.written()).isFalse();
        assertThat(files()).isEqualTo(once);
        assertThat(again.problems()).extracting(Problem::key).contains("survey.rest", "survey.several");
        inventory();
    }

    @Test
    void aPreviewWritesNothingAndSaysTheSame() throws IOException {
        start(Type.KREIS, "Kreis");
        Path sheet = sheet("Kfz-Zulassung|OK.Fahr|Nord-IT|RZ|ja|3 Tage|A");
        Map<String, String> before = files();
        ImportResult preview = take(sheet, true);
        assertThat(files()).isEqualTo(before);
        assertThat(preview.written()).isFalse();
        ImportResult done = take(sheet, false);
        assertThat(done.changes()).isEqualTo(preview.changes());
        assertThat(preview.summary(Locale.GERMAN).getFirst()).contains("Vorschau");
        assertThat(done.summary(Locale.ENGLISH))
                .anyMatch(s -> s.startsWith("In the inventory, but not in the sheet: Leitstelle"));
        for (Change c : done.changes()) assertThat(c.sentence(Locale.GERMAN)).doesNotContain("{", "survey.");
    }

    @Test
    void errorsStopTheImportAndAreAllTold() throws IOException {
        start(Type.KREIS, "Kreis");
        Map<String, String> before = files();
        Path sheet = Files.writeString(home.resolve("falsch.csv"), "Fachverfahren;Betreiber\nOK;Nord\n");
        ImportResult result = take(sheet, false);
        assertThat(result.ok()).isFalse();
        assertThat(result.problems()).extracting(Problem::key).containsExactly("survey.no-service-column");
        assertThat(take(home.resolve("fehlt.xlsx"), false).problems())
                .extracting(Problem::key)
                .containsExactly("table.unreadable");
        Path elsewhere = Files.createDirectories(home.resolve("leer"));
        assertThat(SheetImport.run(sheet, elsewhere, Map.of(), DAY, false).problems())
                .extracting(Problem::key)
                .containsExactly("survey.no-inventory");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void handWrittenFilesStayUntouched() throws IOException {
        start(Type.KREIS, "Kreis");
        String mine = "components:\n  nord:   {kind: provider, name: Nord-IT}   # von Hand\n";
        Files.writeString(folder().resolve("eigenes.yaml"), mine);
        take(sheet("Kfz-Zulassung|OK.Fahr|NORD-IT|RZ|ja|3 Tage|A"), false);
        assertThat(Files.readString(folder().resolve("eigenes.yaml"))).isEqualTo(mine);
        assertThat(inventory().component("ok-fahr").operator()).isEqualTo("nord");
    }

    /** Filled in LibreOffice: columns moved and renamed, line breaks, a row gone, a new one. */
    @ParameterizedTest
    @ValueSource(strings = {"gefuellt.xlsx", "gefuellt.ods"})
    void whatAnotherProgramSavedIsUnderstood(String name) throws IOException {
        start(Type.KREIS, "Kreis Nordsee");
        Path sheet = home.resolve(name);
        try (InputStream in = RoundTripTest.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name);
            Files.copy(in, sheet);
        }
        ImportResult result = take(sheet, false);
        assertThat(result.written()).isTrue();
        assertThat(result.services()).isEqualTo(28);
        assertThat(result.notInSheet()).containsExactly("Bauaufsicht");
        assertThat(result.problems())
                .extracting(p -> p.at().line() + ":" + p.at().column() + " " + p.key())
                .containsExactly("11:4 survey.twin", "24:7 survey.unit-missing", "29:7 survey.length-unreadable");
        Inventory inventory = inventory();
        assertThat(inventory.component("kassenverfahren").place()).isEqualTo("serverraum");
        assertThat(inventory.component("kuestenschutz-deichschau").needs().leaves())
                .extracting(Need.Leaf::target)
                .contains("kreishaus", "arbeitsplaetze", "pegelblick");
        assertThat(inventory.component("ok-fahr").ask()).isEqualTo("Frau Jansen");
    }
}
