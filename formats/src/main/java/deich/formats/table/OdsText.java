// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import javax.xml.stream.XMLStreamException;

/** The paragraphs of an ODS cell, one a line; comments at the cell are not its text. */
final class OdsText {
    private final StringBuilder text = new StringBuilder();
    private int paragraphs;
    private boolean inside;

    private OdsText() {}

    static String of(Xml cell) throws XMLStreamException, TableFault {
        OdsText collected = new OdsText();
        while (cell.next() && !cell.ends("table-cell")) collected.take(cell);
        return collected.text.toString();
    }

    private void take(Xml xml) throws XMLStreamException, TableFault {
        if (xml.begins("annotation") || xml.begins("table") || xml.begins("frame")) xml.skip();
        else if (xml.begins("p")) begin();
        else if (xml.ends("p")) inside = false;
        else if (xml.begins("s")) text.repeat(' ', Math.min(xml.number("c", 1), Limits.CELL_LENGTH));
        else if (xml.begins("tab")) text.append(' ');
        else if (xml.begins("line-break")) text.append('\n');
        else if (inside && xml.isText()) text.append(xml.text());
    }

    private void begin() {
        inside = true;
        if (paragraphs++ > 0) text.append('\n');
    }
}
