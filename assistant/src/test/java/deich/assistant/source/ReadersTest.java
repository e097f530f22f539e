// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a file gets into its passages, and what is told of the rest. */
class ReadersTest {
    private static final String MARKDOWN = """
            # Notfallplan

            ## 1 Zweck

            Für § 8a und Straßenübergänge gilt: „Größe“ 24 m².

            ## 2 Fristen

            | Leistung | Frist | Stelle |
            |---|---|---|
            | Meldewesen | 24 Stunden | Bürgerbüro |
            | Wohngeld | 3 Tage | Soziales |
            """;

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "docx", "odt", "pdf"})
    void headingsTablesAndUmlautsOfEveryFormat(String format) {
        Reading.Taken taken = taken("plan." + format, file(format));
        assertThat(taken.remarks()).isEmpty();
        List<Passage> passages = taken.document().passages();
        assertThat(passages)
                .extracting(Passage::text)
                .containsExactly(
                        "Für § 8a und Straßenübergänge gilt: „Größe“ 24 m².",
                        "Leistung: Meldewesen | Frist: 24 Stunden | Stelle: Bürgerbüro\nLeistung: Wohngeld | Frist: 3 Tage | Stelle: Soziales");
        assertThat(passages.getLast().path()).containsExactly("Notfallplan", "2 Fristen");
        assertThat(passages.getLast().id()).isEqualTo("plan#2");
        assertThat(passages.getLast().page().isPresent()).isEqualTo(format.equals("pdf"));
        assertThat(taken.document().digest()).hasSize(64);
    }

    private static byte[] file(String format) {
        return switch (format) {
            case "docx" -> Papers.docx(MARKDOWN);
            case "odt" -> Papers.odt(MARKDOWN);
            case "pdf" -> Papers.pdf(MARKDOWN);
            case "html" -> bytes(Papers.html(MARKDOWN));
            default -> bytes(MARKDOWN);
        };
    }

    @Test
    void pagesOfAPdfCountAndRunningLinesGo() {
        StringBuilder html = new StringBuilder("<html><head><style>@page{size:A5;@top-left{content:'Handbuch Nord'}"
                + "@bottom-right{content:'Seite ' counter(page)}}</style></head><body>");
        for (int i = 1; i <= 4; i++)
            html.append("<p style='page-break-after:always'>Absatz Nummer ")
                    .append(i)
                    .append(" steht hier.</p>");
        List<Passage> passages = taken(
                        "x.pdf", Papers.pdfOf(html.append("</body></html>").toString()))
                .document()
                .passages();
        assertThat(passages)
                .extracting(Passage::text)
                .contains("Absatz Nummer 3 steht hier.")
                .noneMatch(t -> t.contains("Nord"));
        assertThat(passages.get(2).page()).hasValue(3);
    }

    /** The same sentence hidden in every way; the reader of the file sees "Sichtbar" alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "HIDDEN | html | <p hidden>Geheim</p>",
                "HIDDEN | html | <p style='display:none'>Geheim</p>",
                "HIDDEN | html | <p style='position:absolute;left:-9999px'>Geheim</p>",
                "HIDDEN | html | <style>p.z{visibility:hidden}</style><p class=z>Geheim</p>",
                "HIDDEN | html | <span aria-hidden=true>Geheim</span>",
                "HIDDEN | html | <form style='display:none'>Geheim</form>",
                "HIDDEN | html | <form hidden><p>Geheim</p></form>",
                "HIDDEN_CELLS | html | <table><tbody style='display:none'><tr><td>Geheim</td></tr></tbody></table>",
                "HIDDEN_CELLS | html | <style>thead{display:none}</style><table><thead><tr><th>Geheim</th></tr></thead></table>",
                "SAME_COLOUR | html | <table><tfoot style='background:#000;color:#000'><tr><td>Geheim</td></tr></tfoot></table>",
                "HIDDEN | html | <table><caption hidden>Geheim</caption></table>",
                "SAME_COLOUR | html | <p style='color:#fff'>Geheim</p>",
                "SAME_COLOUR | html | <div style='background:#000'><p style='color:black'>Geheim</p></div>",
                "TINY | html | <p style='font-size:1px'>Geheim</p>",
                "COMMENT | html | <!-- Geheim -->",
                "ACTIVE | html | <script>Geheim()</script>",
                "HIDDEN | docx | <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Geheim</w:t></w:r></w:p>",
                "SAME_COLOUR | docx | <w:p><w:r><w:rPr><w:color w:val=^^FEFEFE^^/></w:rPr><w:t>Geheim</w:t></w:r></w:p>",
                "SAME_COLOUR | docx | <w:p><w:r><w:rPr><w:rStyle w:val=^^Weiss^^/></w:rPr><w:t>Geheim</w:t></w:r></w:p>",
                "TINY | docx | <w:p><w:r><w:rPr><w:sz w:val=^^2^^/></w:rPr><w:t>Geheim</w:t></w:r></w:p>",
                "DELETED | docx | <w:p><w:del><w:r><w:delText>Geheim</w:delText></w:r></w:del></w:p>",
                "HIDDEN | odt | <text:section text:display=^^none^^><text:p>Geheim</text:p></text:section>",
                "HIDDEN | odt | <text:p><text:hidden-text text:string-value=^^Geheim^^/></text:p>",
                "HIDDEN | odt | <text:p><text:span text:style-name=^^weg^^>Geheim</text:span></text:p>",
                "SAME_COLOUR | odt | <text:p><text:span text:style-name=^^weiss^^>Geheim</text:span></text:p>",
                "COMMENT | odt | <text:p><office:annotation><text:p>Geheim</text:p></office:annotation></text:p>",
                "DELETED | odt | <text:tracked-changes><text:deletion><text:p>Geheim</text:p></text:deletion></text:tracked-changes>",
                "HIDDEN_CELLS | ods | <table:table-row table:visibility=^^collapse^^><table:table-cell><text:p>Geheim</text:p></table:table-cell></table:table-row>",
                "INVISIBLE | pdf | 3 Tr 10 0 0 10 50 500 Tm (Geheim) Tj",
                "SAME_COLOUR | pdf | 1 g 10 0 0 10 50 500 Tm (Geheim) Tj",
                "TINY | pdf | 1 0 0 1 50 500 Tm (Geheim) Tj",
                "OUTSIDE | pdf | 10 0 0 10 50 -500 Tm (Geheim) Tj",
                "COVERED | pdf | 10 0 0 10 50 500 Tm (Geheim) Tj ET 1 g 40 490 100 30 re f BT",
            })
    void whatNobodySeesIsLeftOutAndTold(Remark.Sort sort, String format, String piece) {
        String hidden = piece.replace("^^", "\"");
        byte[] bytes = switch (format) {
            case "html" -> bytes("<html><body><p>Sichtbar</p>" + hidden + "</body></html>");
            case "docx" -> Papers.docxOf("<w:p><w:r><w:t>Sichtbar</w:t></w:r></w:p>" + hidden);
            case "odt" ->
                Papers.odtOf(
                        "<style:style style:name=\"weg\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
                                + "<style:style style:name=\"weiss\" style:family=\"text\"><style:text-properties fo:color=\"#ffffff\"/></style:style>",
                        "<text:p>Sichtbar</text:p>" + hidden);
            case "ods" ->
                Papers.odsOf(
                        "",
                        "<table:table table:name=\"Blatt\"><table:table-row><table:table-cell><text:p>Sichtbar</text:p></table:table-cell></table:table-row>"
                                + hidden + "</table:table>");
            default -> pdf("10 0 0 10 50 700 Tm (Sichtbar) Tj " + hidden);
        };
        Reading.Taken taken = taken("x." + format, bytes);
        assertThat(taken.document().passages())
                .singleElement()
                .satisfies(p -> assertThat(p.text()).isEqualTo("Sichtbar"));
        assertThat(taken.remarks()).anySatisfy(remark -> {
            assertThat(remark.sort()).isEqualTo(sort);
            assertThat(remark.sentence(Locale.GERMANY)).contains("Geheim").contains("weggelassen");
            assertThat(remark.sentence(Locale.UK)).contains("left out");
        });
    }

    /** White on a dark ground is how the heads of tables look. */
    @Test
    void whiteOnDarkIsRead() {
        byte[] pdf = pdf("ET 0.1 g 40 490 100 30 re f BT 1 g 10 0 0 10 50 500 Tm (Sichtbar) Tj");
        assertThat(taken("x.pdf", pdf).document().passages().getFirst().text()).isEqualTo("Sichtbar");
        byte[] docx = Papers.docxOf(
                "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill=\"203040\"/></w:tcPr><w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>"
                        + "<w:t>Sichtbar</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
        assertThat(taken("x.docx", docx).document().passages().getFirst().text())
                .isEqualTo("Sichtbar");
    }

    @Test
    void lookOfThePageItselfCounts() {
        Reading.Taken dark = taken(
                "x.html",
                bytes(
                        "<body style='background:#000;color:#fff'><p>Sichtbar</p><p style='color:#000'>Geheim</p></body>"));
        assertThat(dark.document().passages()).extracting(Passage::text).containsExactly("Sichtbar");
        assertThat(dark.remarks()).extracting(Remark::sort).containsExactly(Remark.Sort.SAME_COLOUR);
        assertThat(problem("x.html", bytes("<body style='display:none'><p>Geheim</p></body>")))
                .isEqualTo(Problem.Sort.NO_TEXT);
        assertThat(problem("x.html", bytes("<html hidden><body><p>Geheim</p></body></html>")))
                .isEqualTo(Problem.Sort.NO_TEXT);
    }

    @Test
    void captionsOfTablesAreRead() {
        Reading.Taken taken = taken(
                "x.html",
                bytes(
                        "<table><caption>Fristen der Leistungen</caption><tr><td>Wohngeld</td><td>3 Tage</td></tr></table>"));
        assertThat(taken.document().passages())
                .extracting(Passage::text)
                .containsExactly("Fristen der Leistungen", "Wohngeld: 3 Tage");
        assertThat(taken.remarks()).isEmpty();
    }

    @Test
    void aSheetThatShowsNothingTellsWhatItHides() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Fristen\" r:id=\"a\"/><sheet name=\"Leer\" r:id=\"b\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row><c t=\"str\"><v>Sichtbar</v></c></row></sheetData></worksheet>");
        parts.put(
                "xl/worksheets/sheet2.xml",
                "<worksheet><sheetData><row hidden=\"1\"><c t=\"str\"><v>Geheim</v></c></row></sheetData></worksheet>");
        assertThat(taken("x.xlsx", Papers.zip(parts)).remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.sort()).isEqualTo(Remark.Sort.HIDDEN_CELLS);
            assertThat(remark.sentence(Locale.GERMANY)).contains("Geheim");
        });
    }

    @Test
    void sheetsKeepTheirHeaderInEachRow() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Fristen\" r:id=\"a\"/><sheet name=\"Weg\" state=\"hidden\" r:id=\"b\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>Leistung</t></si><si><r><t>Wohn</t></r><r><t>geld</t></r></si></sst>");
        parts.put("xl/worksheets/sheet1.xml", """
                <worksheet><cols><col min="4" max="4" hidden="1"/></cols><sheetData>
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Frist</t></is></c><c r="C1" t="str"><v>Stelle</v></c></row>
                <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><f>1+2</f><v>3.0</v></c><c r="D2" t="str"><v>Geheim</v></c></row>
                <row r="3" hidden="1"><c r="A3" t="str"><v>Geheim</v></c></row>
                </sheetData></worksheet>""");
        Reading.Taken taken = taken("x.xlsx", Papers.zip(parts));
        assertThat(taken.document().passages()).singleElement().satisfies(passage -> {
            assertThat(passage.text()).isEqualTo("Leistung: Wohngeld | Frist: 3");
            assertThat(passage.path()).containsExactly("Fristen");
        });
        assertThat(taken.remarks())
                .extracting(Remark::sort, Remark::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Remark.Sort.HIDDEN_CELLS, 3));
    }

    @Test
    void charactersThatNobodySeesAreCounted() {
        Reading.Taken taken = taken("x.txt", bytes("Not\u200Bfall\u202Eplan\uDB40\uDC41 ﬁne\u00AD § Ü m² ½"));
        assertThat(taken.document().passages().getFirst().text()).isEqualTo("Notfallplan fine § Ü m² ½");
        assertThat(taken.remarks())
                .extracting(Remark::sort)
                .containsExactly(Remark.Sort.ZERO_WIDTH, Remark.Sort.DIRECTION, Remark.Sort.TAG);
    }

    @Test
    void markdownThatNobodySeesIsLeftOut() {
        Reading.Taken taken = taken(
                "x.md",
                bytes(
                        "Sichtbar [hier](https://x.example/geheim) ![Geheim](y.png)\n\n[//]: # (Geheim)\n\n<!-- Geheim -->\n"));
        assertThat(taken.document().passages())
                .singleElement()
                .satisfies(p -> assertThat(p.text()).isEqualTo("Sichtbar hier"));
    }

    @Test
    void plainTextHasHeadings() {
        var passages = taken("x.txt", bytes("1 Zweck\n\nErster Absatz.\n\n1.1 Frist\n\nZweiter.\n"))
                .document()
                .passages();
        assertThat(passages).extracting(Passage::text).containsExactly("Erster Absatz.", "Zweiter.");
        assertThat(passages.getLast().path()).containsExactly("1 Zweck", "1.1 Frist");
    }

    @ParameterizedTest
    @CsvSource({
        "leer.txt, EMPTY, ''",
        "alt.doc, OLD_OFFICE, 'ÐÏ\u0011à123'",
        "bild.png, UNKNOWN_KIND, 'x'",
        "brief.rtf, UNKNOWN_KIND, '{\\rtf1 x}'",
        "kaputt.docx, DAMAGED, 'PK\u0003\u0004kaputt'",
        "kaputt.pdf, DAMAGED, '%PDF-1.7 kaputt'",
        "blank.md, NO_TEXT, '   '",
    })
    void whatCannotBeReadIsExplained(String name, Problem.Sort sort, String content) {
        Reading reading = read(name, content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reading).isInstanceOfSatisfying(Reading.Refused.class, refused -> {
            assertThat(refused.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.sort()).isEqualTo(sort);
                assertThat(problem.sentence(Locale.GERMANY)).contains(name);
                assertThat(problem.sentence(Locale.UK)).contains(name);
            });
        });
    }

    /** The parser of the JDK would give up at the hundred thousandth. */
    @Test
    void manyAmpersandsAreNoDamage() {
        String text = Papers.escaped("Müller & Söhne. ".repeat(110_000));
        Reading.Taken taken = taken("x.docx", Papers.docxOf("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"));
        assertThat(taken.document().passages()).hasSizeGreaterThan(1000);
    }

    @Test
    void bombsAreNotUnpacked() {
        byte[] zip = Papers.docxOf("<w:p><w:r><w:t>" + " ".repeat(40 << 20) + "x</w:t></w:r></w:p>");
        assertThat(zip.length).isLessThan(1 << 20);
        assertThat(problem("x.docx", zip)).isEqualTo(Problem.Sort.UNPACKS_TOO_LARGE);
        assertThat(problem("x.docx", Papers.docxOf("<w:p>".repeat(500) + "</w:p>".repeat(500))))
                .isEqualTo(Problem.Sort.TOO_MUCH);
        String entities = "<!DOCTYPE x [<!ENTITY a \"b\">]><office:document-content>&a;</office:document-content>";
        assertThat(problem("x.odt", Papers.zip(Map.of("content.xml", entities))))
                .isEqualTo(Problem.Sort.FOREIGN_DECLARATIONS);
        assertThat(problem("x.html", bytes("<div>".repeat(300) + "x")))
                .isIn(Problem.Sort.TOO_MUCH, Problem.Sort.NO_TEXT);
    }

    /** Each character is looked for among the areas at its height: many of both are as much work as many steps. */
    @Test
    void manyCharactersOverManyAreasAreTooMuch() {
        String areas = "500 502 1 1 re f ".repeat(20_000);
        String lines = ("10 0 0 10 50 500 Tm (" + "x".repeat(100) + ") Tj ").repeat(1010);
        assertThat(problem("x.pdf", pdf("ET 0.5 g " + areas + "BT 0 g " + lines)))
                .isEqualTo(Problem.Sort.TOO_MUCH);
    }

    private static Problem.Sort problem(String name, byte[] bytes) {
        return ((Reading.Refused) read(name, bytes)).problems().getFirst().sort();
    }

    /** A page with this in its text object; 595 by 842 points. */
    private static byte[] pdf(String content) {
        String all = "BT /F 1 Tf 0 g " + content + " ET";
        return bytes("""
                %%PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
                4 0 obj <</Length %d>>
                stream
                %s
                endstream
                endobj
                5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>> endobj
                trailer <</Size 6/Root 1 0 R>>
                """.formatted(all.length(), all));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Reading read(String name, byte[] bytes) {
        return Readers.read(name, bytes, About.upload(name.replaceAll("\\..*", ""), "", "wir"));
    }

    private static Reading.Taken taken(String name, byte[] bytes) {
        Reading reading = read(name, bytes);
        assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Taken.class);
        return (Reading.Taken) reading;
    }
}
