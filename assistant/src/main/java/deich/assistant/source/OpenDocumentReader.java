// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads ODT and ODS (OpenDocument 1.3). Pages are counted by the soft page breaks that the writing program left. */
final class OpenDocumentReader {
    /** Where a table is a sheet: right in the spreadsheet. What it is called says what its rows are about. */
    private static final String SPREADSHEET = "spreadsheet";

    private final OpenDocumentStyles styles;
    private final Gathered gathered;
    private final boolean paged;
    private int page;
    private boolean spreadsheet;

    private OpenDocumentReader(OpenDocumentStyles styles, Gathered gathered, boolean paged) {
        this.styles = styles;
        this.gathered = gathered;
        this.paged = paged;
        page = paged ? 1 : 0;
    }

    static void read(Parts parts, Gathered gathered) throws Stopped {
        encrypted(parts);
        String content = parts.text("content.xml");
        OpenDocumentStyles styles = OpenDocumentStyles.of(parts, content);
        boolean paged = content.contains("soft-page-break");
        Xml.walk(content, new OpenDocumentReader(styles, gathered, paged)::body);
    }

    /** Locked files keep their parts packed in a way that looks like damage. */
    private static void encrypted(Parts parts) throws Stopped {
        String manifest = "META-INF/manifest.xml";
        if (parts.has(manifest) && parts.text(manifest).contains("encryption-data"))
            throw new Stopped(Problem.Sort.ENCRYPTED);
    }

    private void body(Xml xml) throws XMLStreamException, Stopped {
        while (xml.next() && !xml.begins("body")) {
            // styles, read before
        }
        while (xml.next()) if (xml.begins()) element(xml);
    }

    private void element(Xml xml) throws XMLStreamException, Stopped {
        switch (xml.name()) {
            case "h" -> {
                int level = Math.max(1, xml.number("outline-level", 1));
                gathered.heading(level, text(xml), page);
            }
            case "p" -> gathered.paragraph(text(xml), page);
            case SPREADSHEET -> spreadsheet = true;
            case "table" -> table(xml);
            case "section" -> {
                if (hidden(xml, "section")) gathered.left(Remark.Sort.HIDDEN, xml.skip(), page);
            }
            case "tracked-changes" -> gathered.left(Remark.Sort.DELETED, xml.skip(), page);
            case "annotation" -> gathered.left(Remark.Sort.COMMENT, xml.skip(), page);
            case "forms", "script", "scripts", "object" -> gathered.left(Remark.Sort.ACTIVE, xml.skip(), page);
            case "soft-page-break" -> page += paged ? 1 : 0;
            case "index-title-template",
                    "table-of-content-source",
                    "title",
                    "desc",
                    "shapes",
                    "dde-links",
                    "calculation-settings",
                    "content-validations",
                    "named-expressions",
                    "database-ranges" -> xml.skip();
            default -> {
                // a frame around text
            }
        }
    }

    private boolean hidden(Xml xml, String family) {
        String display = xml.attribute("display");
        return display.equals("none")
                || display.equals("condition") && !xml.attribute("is-hidden").equals("false")
                || Boolean.TRUE.equals(
                        styles.look(family, xml.attribute("style-name")).hidden());
    }

    private String text(Xml xml) throws XMLStreamException, Stopped {
        OpenDocumentText text = new OpenDocumentText(styles, gathered, page, paged);
        text.read(xml, styles.look("paragraph", xml.attribute("style-name")));
        page = text.page();
        for (String beside : text.beside()) gathered.paragraph(beside, page);
        return text.text();
    }

    private void table(Xml xml) throws XMLStreamException, Stopped {
        String name = xml.attribute("name");
        boolean sheet = spreadsheet && xml.depth() == 4;
        if (hidden(xml, "table")) {
            gathered.left(Remark.Sort.HIDDEN_CELLS, xml.skip(), page);
            return;
        }
        int begins = page;
        OpenDocumentTable table = new OpenDocumentTable();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.begins()) tableElement(xml, table);
            else if (xml.ends("table-row")) table.endRow();
        }
        if (sheet) gathered.heading(1, name, 0);
        for (String hidden : table.hidden()) gathered.left(Remark.Sort.HIDDEN_CELLS, hidden, page);
        gathered.table(table.rows(), table.headed(), begins);
    }

    private void tableElement(Xml xml, OpenDocumentTable table) throws XMLStreamException, Stopped {
        switch (xml.name()) {
            case "table-column" -> table.column(xml.number("number-columns-repeated", 1), collapsed(xml));
            case "table-header-rows" -> table.header();
            case "table-row" -> table.beginRow(collapsed(xml));
            case "covered-table-cell" -> {
                table.covered(xml.number("number-columns-repeated", 1));
                xml.skip();
            }
            case "table-cell" -> {
                int repeated = xml.number("number-columns-repeated", 1);
                table.cell(cell(xml), repeated);
            }
            case "soft-page-break" -> page += paged ? 1 : 0;
            case "shapes", "title", "desc" -> xml.skip();
            default -> {
                // groups of rows and columns
            }
        }
    }

    private static boolean collapsed(Xml xml) {
        String visibility = xml.attribute("visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private String cell(Xml xml) throws XMLStreamException, Stopped {
        Look look = styles.look("table-cell", xml.attribute("style-name"));
        List<String> lines = new ArrayList<>();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.begins()) continue;
            if (xml.name().equals("annotation")) gathered.left(Remark.Sort.COMMENT, xml.skip(), page);
            else if (xml.name().equals("p") || xml.name().equals("h")) {
                OpenDocumentText text = new OpenDocumentText(styles, gathered, page, paged);
                text.read(
                        xml,
                        styles.look("paragraph", xml.attribute("style-name"))
                                .over(look)
                                .withGround(look.ground()));
                page = text.page();
                lines.add(text.text());
            }
        }
        return String.join("\n", lines);
    }
}
