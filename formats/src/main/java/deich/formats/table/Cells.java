// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The filled cells of one row of an ODS file, before it is known how often the row is repeated. */
final class Cells {
    private final List<Cell> filled = new ArrayList<>();
    private int column = 1;

    void add(int times, String text) {
        // One beyond the limit is enough for the grid to refuse the row.
        int needed = text.isBlank() ? 0 : Math.min(times, Limits.COLUMNS + 1);
        for (int i = 0; i < needed; i++) filled.add(new Cell(text, 0, column + i));
        column = Math.addExact(column, times);
    }

    /** A cell hidden under a merged one. */
    void pass(Xml xml) throws XMLStreamException, TableFault {
        column = Math.addExact(column, xml.number("number-columns-repeated", 1));
        xml.skip();
    }

    boolean empty() {
        return filled.isEmpty();
    }

    void into(Grid grid, int line) throws TableFault {
        grid.row(line);
        for (Cell cell : filled) grid.cell(cell.column(), cell.text());
    }
}
