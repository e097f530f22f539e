// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The rows of one sheet. A cell that claims to stand in column three million costs nothing. */
final class XlsxSheet {
    private final List<String> strings;
    private final XlsxNumbers numbers;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final BitSet columns = new BitSet();
    private List<String> row = new ArrayList<>();
    private boolean rowHidden;

    XlsxSheet(List<String> strings, XlsxNumbers numbers) {
        this.strings = strings;
        this.numbers = numbers;
    }

    void read(Xml xml) throws XMLStreamException, Stopped {
        while (xml.next()) {
            if (xml.begins()) begin(xml);
            else if (xml.ends("row")) endRow();
        }
    }

    private void begin(Xml xml) throws XMLStreamException, Stopped {
        switch (xml.name()) {
            case "col" -> {
                int to = Math.min(xml.number("max", 0), Limits.COLUMNS);
                int from = Math.max(xml.number("min", 1), 1);
                if (yes(xml.attribute("hidden")) && from <= to) columns.set(from - 1, to);
            }
            case "row" -> {
                row = new ArrayList<>();
                rowHidden = yes(xml.attribute("hidden"));
            }
            case "c" -> cell(xml);
            default -> {
                // how it looks
            }
        }
    }

    private void cell(Xml xml) throws XMLStreamException, Stopped {
        String place = xml.attribute("r");
        int column = place.isEmpty() ? row.size() : column(place);
        String type = xml.attribute("t");
        int style = xml.number("s", -1);
        String text = shown(text(xml, "c").strip(), type, style);
        if (text.isEmpty() || column >= Limits.COLUMNS || column < row.size()) return;
        while (row.size() < column) row.add("");
        row.add(text);
    }

    private String shown(String content, String type, int style) {
        return switch (type) {
            case "s" -> shared(content);
            case "", "n" -> numbers.shown(content, style);
            case "b" -> content.equals("1") ? "ja" : "nein";
            case "e" -> "";
            default -> content;
        };
    }

    private String shared(String index) {
        int i = Xml.WHOLE_NUMBER.matcher(index).matches() ? Integer.parseInt(index) : -1;
        return i >= 0 && i < strings.size() ? strings.get(i) : "";
    }

    /** The text in an element; formulas and readings of characters are passed over. */
    static String text(Xml xml, String end) throws XMLStreamException, Stopped {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(end)) {
            if (xml.begins("f") || xml.begins("rPh")) xml.skip();
            else if (xml.isText()) text.append(xml.text());
        }
        return text.toString();
    }

    /** The column of B7: 1, from 0. What is no place stands nowhere. */
    private static int column(String place) {
        int number = 0;
        int at = 0;
        while (at < place.length() && place.charAt(at) >= 'A' && place.charAt(at) <= 'Z' && at < 4)
            number = number * 26 + place.charAt(at++) - 'A' + 1;
        return number == 0 ? Integer.MAX_VALUE : number - 1;
    }

    private static boolean yes(String value) {
        return value.equals("1") || value.equals("true");
    }

    private void endRow() throws Stopped {
        if (rows.size() >= Limits.BLOCKS) throw new Stopped(Problem.Sort.TOO_MUCH);
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!rowHidden && !columns.get(i)) seen.add(row.get(i));
            else if (!row.get(i).isEmpty()) hidden.add(row.get(i));
        }
        if (seen.stream().anyMatch(cell -> !cell.isEmpty())) rows.add(seen);
        row = new ArrayList<>();
    }

    List<List<String>> rows() {
        return rows;
    }

    List<String> hidden() {
        return hidden;
    }
}
