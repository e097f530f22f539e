// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import deich.formats.table.Sheet.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The XML of an ODS file. */
final class OdsContent {
    private static final String NAMESPACES = """
             xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
             xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
             xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"
             office:version="1.3"\
            """;

    private static final String BOLD = "<style:text-properties fo:font-weight=\"bold\"/>";

    /** As high as the text needs. */
    private static final String ROW_STYLE =
            "<style:style style:name=\"zeile\" style:family=\"table-row\"><style:table-row-properties"
                    + " style:use-optimal-row-height=\"true\"/></style:style>\n";

    private final List<Sheet> sheets;
    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    OdsContent(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    String xml() {
        add("<office:document-content%s>\n<office:automatic-styles>\n", NAMESPACES);
        eachColumn(this::columnStyle);
        add(cellStyle("kopf", "fo:background-color=\"#dde6f0\" ", BOLD));
        add(cellStyle("zelle", "fo:border=\"0.5pt solid #b0b8c0\" ", ""));
        add(cellStyle("text", "", ""));
        add(cellStyle("titel", "", BOLD));
        add(ROW_STYLE);
        add("</office:automatic-styles>\n<office:body><office:spreadsheet>\n<table:content-validations>\n");
        eachColumn(this::choices);
        add("</table:content-validations>\n");
        for (int s = 0; s < sheets.size(); s++) sheet(s, sheets.get(s));
        add("</office:spreadsheet></office:body>\n</office:document-content>\n");
        return xml.toString();
    }

    private interface PerColumn {
        void write(String id, Sheet sheet, Column column);
    }

    private void eachColumn(PerColumn what) {
        for (int s = 0; s < sheets.size(); s++) {
            Sheet sheet = sheets.get(s);
            for (int c = 0; c < sheet.columns().size(); c++)
                what.write(s + "-" + c, sheet, sheet.columns().get(c));
        }
    }

    private void columnStyle(String id, Sheet sheet, Column column) {
        add(
                "<style:style style:name=\"spalte-%s\" style:family=\"table-column\"><style:table-column-properties"
                        + " style:column-width=\"%dmm\"/></style:style>%n",
                id, column.width() * 2);
    }

    private static String cellStyle(String name, String properties, String more) {
        return "<style:style style:name=\"" + name + "\" style:family=\"table-cell\"><style:table-cell-properties "
                + properties
                + "fo:wrap-option=\"wrap\" style:vertical-align=\"top\"/>"
                + more + "</style:style>\n";
    }

    private void choices(String id, Sheet sheet, Column column) {
        if (column.choices().isEmpty()) return;
        String list = column.choices().stream()
                .map(choice -> "\"" + choice.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(";"));
        add(
                "<table:content-validation table:name=\"auswahl-%s\" table:condition=\"of:cell-content-is-in-list(%s)\""
                        + " table:allow-empty-cell=\"true\" table:display-list=\"unsorted\"><table:error-message"
                        + " table:display=\"false\"/></table:content-validation>%n",
                id, escaped(list));
    }

    private void sheet(int number, Sheet sheet) {
        add("<table:table table:name=\"%s\">%n", escaped(sheet.name()));
        for (int c = 0; c < sheet.columns().size(); c++)
            add("<table:table-column table:style-name=\"spalte-%d-%d\"/>%n", number, c);
        row("kopf", number, sheet, sheet.columns().stream().map(Column::title).toList());
        for (int r = 0; r < sheet.rows().size(); r++)
            row(style(sheet, r), number, sheet, sheet.rows().get(r));
        for (int i = 0; i < sheet.free(); i++) row("zelle", number, sheet, List.of());
        add("</table:table>\n");
    }

    private static String style(Sheet sheet, int row) {
        if (!sheet.prose()) return "zelle";
        return sheet.heading(row) ? "titel" : "text";
    }

    private void row(String style, int number, Sheet sheet, List<String> cells) {
        add("<table:table-row table:style-name=\"zeile\">");
        for (int c = 0; c < sheet.columns().size(); c++) {
            boolean offers = !sheet.columns().get(c).choices().isEmpty() && style.equals("zelle");
            String validation = offers ? " table:content-validation-name=\"auswahl-" + number + "-" + c + "\"" : "";
            cell(style, validation, c < cells.size() ? cells.get(c) : "");
        }
        add("</table:table-row>\n");
    }

    private void cell(String style, String validation, String text) {
        String attributes = " table:style-name=\"" + style + "\"" + validation;
        if (text.isEmpty()) xml.append("<table:table-cell").append(attributes).append("/>");
        else
            xml.append("<table:table-cell")
                    .append(attributes)
                    .append(" office:value-type=\"string\">")
                    .append(paragraphs(text))
                    .append("</table:table-cell>");
    }

    private static String paragraphs(String text) {
        return text.lines()
                .map(line -> "<text:p>" + escaped(line) + "</text:p>")
                .collect(Collectors.joining());
    }

    /** Landscape, as wide as the page. */
    static String pageStyles() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles" + NAMESPACES
                + "><office:automatic-styles><style:page-layout style:name=\"quer\"><style:page-layout-properties"
                + " fo:page-width=\"297mm\" fo:page-height=\"210mm\" style:print-orientation=\"landscape\" fo:margin=\"15mm\""
                + " style:scale-to-X=\"1\" style:scale-to-Y=\"0\"/></style:page-layout></office:automatic-styles>"
                + "<office:master-styles><style:master-page style:name=\"Default\" style:page-layout-name=\"quer\"/>"
                + "</office:master-styles></office:document-styles>\n";
    }

    /** The heading row stays in sight; the first sheet is shown first. */
    static String frozenHeadings(List<Sheet> sheets) {
        List<String> views = new ArrayList<>();
        for (Sheet sheet : sheets)
            views.add("<config:config-item-map-entry config:name=\"" + escaped(sheet.name()) + "\">"
                    + item("VerticalSplitMode", "short", "2")
                    + item("VerticalSplitPosition", "int", "1")
                    + item("PositionBottom", "int", "1")
                    + "</config:config-item-map-entry>");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-settings" + NAMESPACES
                + "><office:settings><config:config-item-set config:name=\"ooo:view-settings\">"
                + "<config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>"
                + item("ViewId", "string", "view1")
                + "<config:config-item-map-named config:name=\"Tables\">" + String.join("", views)
                + "</config:config-item-map-named>"
                + item("ActiveTable", "string", escaped(sheets.getFirst().name()))
                + "</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>"
                + "</office:settings></office:document-settings>\n";
    }

    private static String item(String name, String type, String value) {
        return "<config:config-item config:name=\"" + name + "\" config:type=\"" + type + "\">" + value
                + "</config:config-item>";
    }

    private void add(String format, Object... values) {
        xml.append(
                values.length == 0
                        ? format
                        : String.format(Locale.ROOT, format, values).replace("\r", ""));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
