// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import static deich.formats.table.Fixtures.keys;
import static deich.formats.table.Fixtures.ods;
import static deich.formats.table.Fixtures.odsTable;
import static deich.formats.table.Fixtures.texts;
import static deich.formats.table.Fixtures.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HostileFilesTest {

    private static final String CELL =
            "<table:table-cell office:value-type='string'%s><text:p>x</text:p></table:table-cell>";

    private static List<String> keysOf(byte[] file) {
        return keys(TableFile.read("f", file));
    }

    @Test
    void refusesZipBombs() {
        byte[] nothing = new byte[90 << 20];
        assertThat(keysOf(Fixtures.zip(Map.of("content.xml", nothing)))).containsExactly("table.unpacks-too-large");
        assertThat(keysOf(Fixtures.zip(Map.of("Pictures/a.png", nothing)))).containsExactly("table.unpacks-too-large");
    }

    @Test
    void refusesThousandsOfParts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 1100; i++) parts.put("p" + i, new byte[0]);
        assertThat(keysOf(Fixtures.zip(parts))).containsExactly("table.unpacks-too-large");
    }

    @Test
    void refusesDeclarationsOfEntities() {
        String outside = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>";
        String laughs = "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;'>]><a>&y;</a>";
        assertThat(keysOf(ods(outside))).containsExactly("table.foreign-declarations");
        assertThat(keysOf(ods(laughs))).containsExactly("table.foreign-declarations");
        assertThat(keysOf(xlsx("", outside))).containsExactly("table.foreign-declarations");
    }

    @Test
    void refusesFarAwayCellsAtNoCost() {
        assertThat(keysOf(xlsx("<row r='1'><c r='XFD1' t='str'><v>x</v></c></row>", "<s/>")))
                .containsExactly("table.too-many-columns");
        String far = "<row r='1'><c r='A1' t='str'><v>a</v></c></row><row r='999999999'><c t='str'><v>x</v></c></row>";
        TableFile read = TableFile.read("f", xlsx(far, "<s/>"));
        assertThat(read.problems()).isEmpty();
        assertThat(texts(read)).containsExactly(List.of("x"));
    }

    @Test
    void countsRepeatedCellsAndRows() {
        String wide = "<table:table-row>" + CELL.formatted(" table:number-columns-repeated='999999999'")
                + "</table:table-row>";
        assertThat(keysOf(odsTable(wide))).containsExactly("table.too-many-columns");
        String tall =
                "<table:table-row table:number-rows-repeated='999999999'>" + CELL.formatted("") + "</table:table-row>";
        assertThat(keysOf(odsTable(tall))).containsExactly("table.too-many-rows");
        String overflowing = "<table:table-row table:number-rows-repeated='999999999'/>".repeat(9) + tall;
        assertThat(keysOf(odsTable(overflowing))).containsExactly("table.damaged");
    }

    @Test
    void emptyRepetitionCostsNothing() {
        String rows =
                "<table:table-row>" + CELL.formatted("") + "<table:table-cell table:number-columns-repeated='16383'/>"
                        + "</table:table-row><table:table-row table:number-rows-repeated='1048575'/>";
        assertThat(keysOf(odsTable(rows))).isEmpty();
    }

    @Test
    void refusesOneLongTextUsedEverywhere() {
        String strings = "<sst><si><t>" + "x".repeat(9_999) + "</t></si></sst>";
        String row = "<row>" + "<c t='s'><v>0</v></c>".repeat(190) + "</row>";
        assertThat(keysOf(xlsx(row.repeat(5_000), strings))).containsExactly("table.unpacks-too-large");
    }

    @Test
    void refusesEndlessCells() {
        assertThat(keysOf(("a\n" + "x".repeat(20_000)).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("table.cell-too-long");
        assertThat(keysOf("a;\n".repeat(250_001).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("table.too-many-rows");
        assertThat(keysOf(("a" + ";a".repeat(300)).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("table.too-many-columns");
        assertThat(keysOf(new byte[21 << 20])).containsExactly("table.too-large");
    }

    @Test
    void tellsWhatIsNoTable() {
        assertThat(keysOf(new byte[0])).containsExactly("table.empty");
        assertThat(keysOf(" \n ; \n".getBytes(StandardCharsets.UTF_8))).containsExactly("table.empty");
        assertThat(keysOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0})).containsExactly("table.no-table");
        assertThat(keysOf(Fixtures.zip(Map.of("a.txt", new byte[1])))).containsExactly("table.no-table");
        assertThat(keysOf(new byte[] {'P', 'K', 3, 4, 1, 2, 3})).containsExactly("table.damaged");
    }

    @Test
    void deepNestingIsNoStackOverflow() {
        assertThat(keysOf(ods("<a>".repeat(200_000)))).containsAnyOf("table.damaged", "table.no-table");
        String annotation = "<table:table-row><table:table-cell><office:annotation>" + "<a>".repeat(100_000);
        assertThat(keysOf(odsTable(annotation))).containsExactly("table.damaged");
    }
}
