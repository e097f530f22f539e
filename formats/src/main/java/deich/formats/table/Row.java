// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.util.List;

/**
 * One row.
 *
 * @param line row of the sheet, or line of the text file where it begins, from 1
 * @param cells from column 1 on, none left out; may be fewer than the header has
 */
public record Row(int line, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    public boolean empty() {
        return cells.stream().allMatch(Cell::empty);
    }

    /** The cell of this column (from 1); an empty one where the row is shorter. */
    public Cell cell(int column) {
        return column <= cells.size() ? cells.get(column - 1) : new Cell("", line, column);
    }
}
