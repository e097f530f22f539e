// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.table.Sheet.Column;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WritingTest {
    private static final List<Sheet> SHEETS = List.of(
            new Sheet(
                    "Erhebung",
                    List.of(
                            new Column("Leistung", 30, List.of()),
                            new Column("ohne IT\nmöglich?", 20, List.of("ja", "ja, geübt"))),
                    List.of(List.of("Kfz & <Zulassung>", "=1+1"), List.of("Zeile\nzwei")),
                    5),
            new Sheet("So geht's", List.of(new Column("Hilfe", 80, List.of())), List.of(List.of("Text")), 0));

    @Test
    void xlsxAndOdsComeBackAsWritten() {
        for (byte[] file : List.of(XlsxWriting.write(SHEETS, "Auswahl"), OdsWriting.write(SHEETS))) {
            TableFile read = TableFile.read("f", file);
            assertThat(read.problems()).isEmpty();
            assertThat(read.table().header().cells())
                    .extracting(Cell::text)
                    .containsExactly("Leistung", "ohne IT\nmöglich?");
            assertThat(Fixtures.texts(read))
                    .containsExactly(List.of("Kfz & <Zulassung>", "=1+1"), List.of("Zeile\nzwei"));
        }
    }

    @Test
    void sameSheetsAreTheSameFile() {
        assertThat(XlsxWriting.write(SHEETS, "Auswahl")).isEqualTo(XlsxWriting.write(SHEETS, "Auswahl"));
        assertThat(OdsWriting.write(SHEETS)).isEqualTo(OdsWriting.write(SHEETS));
    }

    @Test
    void csvNeverHoldsAFormula() {
        String csv = CsvWriting.write(List.of(List.of("=HYPERLINK(\"x\")", "+49 431", "-5", "@SUM", "'=1", "ohne")));
        assertThat(csv).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\";'+49 431;'-5;'@SUM;''=1;ohne\r\n");
    }

    @Property(tries = 500)
    void csvComesBack(
            @ForAll @Size(min = 2, max = 4)
                    List<@NotEmpty @StringLength(max = 6) @CharRange(from = ' ', to = 'z') String> cells) {
        List<String> stripped =
                cells.stream().map(c -> c.strip().isEmpty() ? "x" : c.strip()).toList();
        String csv = CsvWriting.write(List.of(List.of("a", "b", "c", "d"), stripped));
        TableFile read = TableFile.read("f", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(Fixtures.texts(read)).containsExactly(stripped);
    }
}
