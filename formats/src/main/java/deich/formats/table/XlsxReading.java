// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the first visible sheet of an XLSX file. Formulas are never evaluated: what the program that wrote the file has
 * computed is taken.
 *
 * <p>Own code on the parser of the JDK rather than a library, because a cell that claims to stand in column 300 million
 * must cost nothing: the libraries at hand fill the columns before it first.
 */
final class XlsxReading {
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    private final List<String> strings;
    private final NumberFormats formats;
    private final Grid grid = new Grid();
    private int line;
    private int column;

    private XlsxReading(List<String> strings, NumberFormats formats) {
        this.strings = strings;
        this.formats = formats;
    }

    static Table read(Archive archive) throws TableFault {
        XlsxParts parts = XlsxParts.of(archive);
        return Xml.walk(parts.sheet(), new XlsxReading(parts.strings(), parts.formats())::sheet);
    }

    private Table sheet(Xml xml) throws XMLStreamException, TableFault {
        while (xml.next()) {
            if (xml.begins("row")) row(xml.number("r", line + 1));
            else if (xml.begins("c")) cell(xml);
        }
        return grid.table();
    }

    private void row(int number) throws TableFault {
        line = number;
        column = 0;
        grid.row(line);
    }

    private void cell(Xml xml) throws XMLStreamException, TableFault {
        String place = xml.attribute("r");
        column = place.isEmpty() ? column + 1 : columnOf(place);
        String type = xml.attribute("t");
        int style = xml.number("s", -1);
        String content = content(xml);
        if (column > 0 && !content.isEmpty()) grid.cell(column, shown(content, type, style));
    }

    /** The text of v, or of is; f, the formula, is passed over. */
    private static String content(Xml xml) throws XMLStreamException, TableFault {
        StringBuilder content = new StringBuilder();
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f") || xml.begins("rPh")) xml.skip();
            else if (xml.isText()) content.append(xml.text());
        }
        return content.toString();
    }

    private String shown(String content, String type, int style) {
        return switch (type) {
            case "s" -> shared(content.strip());
            case "", "n" -> formats.shown(content.strip(), style);
            case "b" -> content.strip().equals("1") ? "true" : "false";
            default -> content;
        };
    }

    private String shared(String index) {
        int i = index.matches("[0-9]{1,9}") ? Integer.parseInt(index) : -1;
        return i >= 0 && i < strings.size() ? strings.get(i) : "";
    }

    /** The column of "B7": 2. What is no place stands nowhere: 0. */
    private static int columnOf(String place) {
        Matcher m = PLACE.matcher(place);
        if (!m.matches()) return 0;
        int number = 0;
        for (char letter : m.group(1).toCharArray()) number = number * 26 + letter - 'A' + 1;
        return number;
    }
}
