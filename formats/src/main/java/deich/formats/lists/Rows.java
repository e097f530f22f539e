// SPDX-License-Identifier: EUPL-1.2
package deich.formats.lists;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.table.Cell;
import deich.formats.table.Row;
import deich.formats.tree.Limits;
import deich.formats.tree.Tree;
import deich.formats.tree.Tree.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one list and how their cells become parts of a tree. */
record Rows(String file, Heading heading, List<Row> body, Limits limits, Problems problems) {

    Position start() {
        return new Position(file, heading.row().line(), 0);
    }

    Position at(Row row) {
        return new Position(file, row.line(), 0);
    }

    Position at(Cell cell) {
        return new Position(file, cell.line(), cell.column());
    }

    /** The cell under this heading; null when the list has no such column or nothing stands there. */
    @Nullable
    Cell cell(Row row, String key) {
        Integer column = heading.column(key);
        if (column == null) return null;
        Cell cell = row.cell(column);
        return cell.empty() ? null : cell;
    }

    /** As {@link #cell}, but its absence is a problem. */
    @Nullable
    Cell required(Row row, String key) {
        Cell cell = cell(row, key);
        if (cell == null) problems.error(at(row), "lists.cell-missing", key);
        return cell;
    }

    /** The field of this key; null when nothing stands there. */
    @Nullable
    Field field(Row row, String key) {
        Cell cell = cell(row, key);
        if (cell == null) return null;
        Tree value = FlowCell.tree(this, cell);
        return value == null ? null : new Field(key, at(cell), value);
    }

    Tree text(Cell cell) {
        return new Tree.Text(cell.text(), true, at(cell));
    }
}
