// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.util.List;

/**
 * A sheet to be written: a heading row that stays in sight, and rows below it.
 *
 * @param rows texts, one a column; a shorter row leaves the rest empty
 * @param free how many empty rows below are prepared for own entries
 */
public record Sheet(String name, List<Column> columns, List<List<String>> rows, int free) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** True for a page to read rather than to fill: no grid, and a line after an empty one is a heading. */
    boolean prose() {
        return columns.size() == 1 && free == 0;
    }

    /** True for a row of prose that is a heading. */
    boolean heading(int row) {
        return prose() && row > 0 && rows.get(row - 1).stream().allMatch(String::isEmpty);
    }

    /** The last row that is prepared, from 1; the heading is row 1. */
    int lastRow() {
        return 1 + rows.size() + free;
    }

    /**
     * A column.
     *
     * @param width in characters
     * @param choices what the drop-down list offers; other entries are allowed all the same. Empty: no list
     */
    public record Column(String title, int width, List<String> choices) {
        public Column {
            choices = List.copyOf(choices);
        }
    }
}
