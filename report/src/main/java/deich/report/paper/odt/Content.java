// SPDX-License-Identifier: EUPL-1.2
package deich.report.paper.odt;

import deich.report.paper.Block;
import deich.report.paper.Cell;
import deich.report.paper.Open;
import deich.report.paper.Paper;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;

/** What it says, block by block. */
final class Content {
    /** Width of the text in millimetres. */
    private static final double WIDTH = 167;

    private final Xml xml;
    private final Paper paper;
    private int tables;

    Content(Xml xml, Paper paper) {
        this.xml = xml;
        this.paper = paper;
    }

    void write() throws XMLStreamException {
        xml.root("office:document-content", "office", "style", "text", "table", "fo", "svg", "xlink");
        xml.with("office:version", "1.3");
        Styles.fonts(xml);
        automatic();
        xml.begin("office:body").begin("office:text");
        for (Block block : paper.blocks()) block(block);
        xml.end().end().end();
    }

    private void automatic() throws XMLStreamException {
        xml.begin("office:automatic-styles");
        for (int level = 1; level <= 2; level++) {
            xml.begin(
                    "style:style",
                    "style:name",
                    "New" + level,
                    "style:family",
                    "paragraph",
                    "style:parent-style-name",
                    "Heading_20_" + level);
            xml.empty("style:paragraph-properties", "fo:break-before", "page", "fo:margin-top", "0cm");
            xml.end();
        }
        xml.begin("style:style", "style:name", "Table", "style:family", "table");
        xml.empty(
                "style:table-properties", "style:width", mm(WIDTH), "table:align", "left", "fo:margin-bottom", "0.4cm");
        xml.end();
        for (int share : shares()) {
            xml.begin("style:style", "style:name", "Column" + share, "style:family", "table-column");
            xml.empty("style:table-column-properties", "style:column-width", mm(WIDTH * share / 100));
            xml.end();
        }
        row("Row");
        row("Tall", "style:min-row-height", "0.9cm");
        cell("Cell", "transparent");
        cell("Head", "#e6e6e6");
        list("Numbers", true);
        list("Points", false);
        xml.end();
    }

    private SortedSet<Integer> shares() {
        var shares = new TreeSet<Integer>();
        for (Block block : paper.blocks())
            if (block instanceof Block.Table table)
                for (Block.Column column : table.columns()) shares.add(column.share());
        return shares;
    }

    private static String mm(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }

    private void row(String name, String... more) throws XMLStreamException {
        xml.begin("style:style", "style:name", name, "style:family", "table-row");
        xml.empty("style:table-row-properties", more).with("fo:keep-together", "always");
        xml.end();
    }

    private void cell(String name, String ground) throws XMLStreamException {
        xml.begin("style:style", "style:name", name, "style:family", "table-cell");
        xml.empty(
                "style:table-cell-properties",
                "fo:border",
                "0.5pt solid #000000",
                "fo:padding",
                "0.12cm",
                "fo:background-color",
                ground);
        xml.end();
    }

    private void list(String name, boolean numbered) throws XMLStreamException {
        xml.begin("text:list-style", "style:name", name);
        if (numbered)
            xml.begin(
                    "text:list-level-style-number",
                    "text:level",
                    "1",
                    "style:num-format",
                    "1",
                    "style:num-suffix",
                    ".");
        else xml.begin("text:list-level-style-bullet", "text:level", "1", "text:bullet-char", "•");
        xml.begin("style:list-level-properties", "text:list-level-position-and-space-mode", "label-alignment");
        xml.empty(
                "style:list-level-label-alignment",
                "text:label-followed-by",
                "listtab",
                "fo:text-indent",
                "-0.6cm",
                "fo:margin-left",
                "0.6cm");
        xml.end().end().end();
    }

    private void block(Block block) throws XMLStreamException {
        switch (block) {
            case Block.Heading h -> heading(h);
            case Block.Paragraph p -> xml.leaf("text:p", p.text(), "text:style-name", style(p.style()));
            case Block.Points p -> points(p);
            case Block.Table t -> table(t);
            case Block.Lines l -> lines(l);
            case Block.Contents c -> contents();
        }
    }

    private static String style(Block.Style style) {
        return switch (style) {
            case PLAIN -> "Standard";
            case LEAD -> "Lead";
            case BOXED -> "Boxed";
            case SMALL -> "Small";
            case TITLE -> "Title";
            case MARK -> "Mark";
        };
    }

    private void heading(Block.Heading h) throws XMLStreamException {
        String style = h.newPage() ? "New" + h.level() : "Heading_20_" + h.level();
        xml.begin("text:h", "text:style-name", style, "text:outline-level", String.valueOf(h.level()));
        xml.empty("text:bookmark", "text:name", h.id());
        xml.text(h.text()).end();
    }

    private void points(Block.Points points) throws XMLStreamException {
        xml.begin("text:list", "text:style-name", points.numbered() ? "Numbers" : "Points");
        for (String text : points.texts()) {
            xml.begin("text:list-item");
            xml.leaf("text:p", text, "text:style-name", "Standard");
            xml.end();
        }
        xml.end();
    }

    private void table(Block.Table table) throws XMLStreamException {
        xml.begin("table:table", "table:name", "Table" + ++tables, "table:style-name", "Table");
        xml.leaf("table:title", table.caption());
        for (Block.Column column : table.columns())
            xml.empty("table:table-column", "table:style-name", "Column" + column.share());
        xml.begin("table:table-header-rows").begin("table:table-row", "table:style-name", "Row");
        for (Block.Column column : table.columns()) {
            xml.begin("table:table-cell", "table:style-name", "Head", "office:value-type", "string");
            xml.leaf("text:p", column.head(), "text:style-name", "Head");
            xml.end();
        }
        xml.end().end();
        for (List<Cell> row : table.rows()) row(row);
        xml.end();
    }

    private void row(List<Cell> row) throws XMLStreamException {
        boolean tall = row.stream().anyMatch(Cell::tall);
        xml.begin("table:table-row", "table:style-name", tall ? "Tall" : "Row");
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            String style = i == 0 && !cell.text().isEmpty() ? "Head" : "Cell";
            xml.begin("table:table-cell", "table:style-name", "Cell", "office:value-type", "string");
            if (!cell.text().isEmpty() || cell.open() == null)
                xml.leaf("text:p", cell.text(), "text:style-name", style);
            if (cell.open() != null) open(cell.open(), "Cell", "");
            xml.end();
        }
        xml.end();
    }

    private void open(Open open, String style, String before) throws XMLStreamException {
        xml.begin("text:p", "text:style-name", style).text(before);
        xml.leaf("text:span", open.text(), "text:style-name", "Open");
        xml.end();
    }

    private void lines(Block.Lines lines) throws XMLStreamException {
        if (lines.open() != null) open(lines.open(), "Label", lines.label().isEmpty() ? "" : lines.label() + " ");
        else if (!lines.label().isEmpty()) xml.leaf("text:p", lines.label(), "text:style-name", "Label");
        for (int i = 0; i < lines.count(); i++) xml.empty("text:p", "text:style-name", "Line");
    }

    /** A real index, which an office program brings up to date; page numbers stand there once it has. */
    private void contents() throws XMLStreamException {
        xml.begin("text:table-of-content", "text:name", "Contents", "text:protected", "false");
        xml.begin("text:table-of-content-source", "text:outline-level", "2");
        for (int level = 1; level <= 2; level++) {
            xml.begin(
                    "text:table-of-content-entry-template",
                    "text:outline-level",
                    String.valueOf(level),
                    "text:style-name",
                    "Contents_20_" + level);
            xml.empty("text:index-entry-text");
            xml.empty("text:index-entry-tab-stop", "style:type", "right", "style:leader-char", ".");
            xml.empty("text:index-entry-page-number");
            xml.end();
        }
        xml.end().begin("text:index-body");
        for (Block.Heading heading : paper.contents()) entry(heading);
        xml.end().end();
    }

    private void entry(Block.Heading h) throws XMLStreamException {
        xml.begin("text:p", "text:style-name", "Contents_20_" + h.level());
        xml.leaf("text:a", h.text(), "xlink:type", "simple", "xlink:href", "#" + h.id());
        xml.empty("text:tab");
        xml.leaf("text:bookmark-ref", "?", "text:reference-format", "page", "text:ref-name", h.id());
        xml.end();
    }
}
