// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import static deich.formats.table.Fixtures.file;
import static deich.formats.table.Fixtures.keys;
import static deich.formats.table.Fixtures.read;
import static deich.formats.table.Fixtures.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.ods"})
    void readsWhatLibreOfficeWrote(String name) {
        TableFile read = TableFile.read(name, file(name));
        assertThat(read.problems()).isEmpty();
        assertThat(read.table().header().cells())
                .extracting(Cell::text)
                .containsExactly("Leistung", "Wert", "ohne IT\nmöglich?");
        assertThat(texts(read))
                .containsExactly(
                        List.of("Größe & Maß  Ü", "3"),
                        List.of("Datum", "2026-05-01"),
                        List.of("Anteil", "40%"),
                        List.of("Formel", "0.3", "ab"),
                        List.of("Kommentar", "1"),
                        List.of("verbunden", "", "rechts"),
                        List.of("gleich", "gleich", "gleich"));
        Cell right = read.table().body().get(5).cell(3);
        assertThat(right.place()).isEqualTo("C10");
    }

    @Test
    void readsTheCsvThatOfficesWriteAndWarns() {
        TableFile read = TableFile.read("libreoffice.csv", file("libreoffice.csv"));
        assertThat(keys(read)).containsExactly("table.windows-1252");
        assertThat(read.problems().getFirst().error()).isFalse();
        assertThat(read.problems().getFirst().sentence(Locale.GERMAN)).contains("Windows-1252", "UTF-8");
        assertThat(texts(read).getFirst()).containsExactly("Größe & Maß  Ü", "3");
        assertThat(read.table().body().getFirst().line()).isEqualTo(6);
    }

    @Test
    void tellsTheOldExcelFormat() {
        assertThat(keys(TableFile.read("a.xls", file("libreoffice.xls")))).containsExactly("table.old-excel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a;b\n1;2", "a,b\n1,2", "a\tb\n1\t2", "sep=;\na;b\n1;2", "\ufeffa;b\r\n1;2\r\n", "\n\na;b\n\n1;2"
            })
    void findsSeparatorAndHeading(String text) {
        TableFile read = read(text);
        assertThat(read.problems()).isEmpty();
        assertThat(read.table().header().cells()).extracting(Cell::text).containsExactly("a", "b");
        assertThat(texts(read)).containsExactly(List.of("1", "2"));
    }

    @Test
    void keepsQuotedLineBreaksAndCountsLinesOfTheFile() {
        TableFile read = read("a;b\n\"x\ny;\"\"z\"\"\";2\n3;4\n");
        assertThat(texts(read)).containsExactly(List.of("x\ny;\"z\"", "2"), List.of("3", "4"));
        assertThat(read.table().body().get(1).line()).isEqualTo(4);
    }

    @Test
    void readsEveryEncodingOfAnOfficePc() {
        String text = "Straße;Öl\nÄ;€";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252")))
            assertThat(texts(TableFile.read("a", text.getBytes(charset)))).containsExactly(List.of("Ä", "€"));
        byte[] utf16 = ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
        assertThat(texts(TableFile.read("a", utf16))).containsExactly(List.of("Ä", "€"));
    }

    @Test
    void takesBlanksAndInvisibleCharactersAway() {
        assertThat(texts(read("a\n\u00a0 x\u200b\u00a0y \u00ad"))).containsExactly(List.of("x y"));
    }

    @Test
    void namesColumnsAsSpreadsheetsDo() {
        assertThat(new Cell("", 7, 2).place()).isEqualTo("B7");
        assertThat(new Cell("", 1, 26).place()).isEqualTo("Z1");
        assertThat(new Cell("", 1, 27).place()).isEqualTo("AA1");
        assertThat(new Cell("", 1, 703).place()).isEqualTo("AAA1");
    }

    @Test
    void knowsTableFilesByNameAndPassesOverLocks() {
        assertThat(List.of("a.csv", "B.XLSX", "ä ö.ods")).allMatch(n -> TableFile.isTable(Path.of(n)));
        assertThat(List.of("~$a.xlsx", ".~lock.a.ods#", ".a.csv", "a.yaml", "csv"))
                .noneMatch(n -> TableFile.isTable(Path.of(n)));
    }

    @Test
    void saysWhyAFileCannotBeOpened() {
        TableFile read = TableFile.read(Path.of("gibt-es-nicht.csv"));
        assertThat(keys(read)).containsExactly("table.unreadable");
    }
}
