// SPDX-License-Identifier: EUPL-1.2
package deich.formats.lists;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.table.Cell;
import deich.formats.table.PlainCsv;
import deich.formats.table.Row;
import deich.formats.tree.Limits;
import deich.formats.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A large list of components whose rows are looked at one by one. There is no tree of it; a single row can be had as one,
 * just as {@link ListTree} would make it.
 */
public final class ComponentRows {
    private final String file;
    private final PlainCsv csv;
    private final Heading heading;
    private final Map<String, Integer> columns = new HashMap<>();
    private final int id;
    private final int kind;

    private ComponentRows(String file, PlainCsv csv, Heading heading) {
        this.file = file;
        this.csv = csv;
        this.heading = heading;
        for (String key : ComponentList.COLUMNS) {
            Integer column = heading.column(key);
            if (column != null) columns.put(key, column - 1);
        }
        this.id = columns.getOrDefault("id", -1);
        this.kind = columns.getOrDefault("kind", -1);
    }

    /** Null when it is no such list, or not a plain one: {@link ListTree} then says what is wrong, if anything is. */
    public static @Nullable ComponentRows of(String file, byte[] content) {
        PlainCsv csv = PlainCsv.of(content);
        if (csv == null) return null;
        Row first = row(1, csv.header());
        var heading = new Heading(file, first, new HashMap<>());
        for (Cell cell : first.cells()) heading.columns().put(Heading.plain(cell.text()), cell);
        if (!heading.has("id") || !heading.has("kind")) return null;
        var problems = new Problems();
        heading.check(ComponentList.COLUMNS, problems);
        var rows = new ComponentRows(file, csv, heading);
        boolean named = heading.columns().size() == first.cells().size() && !problems.hasErrors();
        return named && rows.allHaveIds() ? rows : null;
    }

    private boolean allHaveIds() {
        for (int row = 0; row < csv.rows(); row++) if (id(csv.cells(row)).isEmpty()) return false;
        return true;
    }

    public String file() {
        return file;
    }

    public int size() {
        return csv.rows();
    }

    /** One row, to be asked for its cells. */
    public One row(int row) {
        return new One(csv.cells(row));
    }

    /** Where the id of a row stands. */
    public Position at(int row) {
        return new Position(file, csv.line(row), id + 1);
    }

    /** As a field of {@code components:}; what is wrong inside a cell is told. */
    public Tree.@Nullable Field field(int row, Limits limits, Problems problems) {
        Row written = row(csv.line(row), csv.cells(row));
        return ComponentList.field(new Rows(file, heading, List.of(written), limits, problems), written);
    }

    private String id(List<String> cells) {
        return id < cells.size() ? cells.get(id) : "";
    }

    private static Row row(int line, List<String> texts) {
        List<Cell> cells = new ArrayList<>(texts.size());
        for (String text : texts) cells.add(new Cell(text, line, cells.size() + 1));
        return new Row(line, cells);
    }

    /** The cells of one row by the name of their column; empty when there is no such column. */
    public final class One {
        private final List<String> cells;

        private One(List<String> cells) {
            this.cells = cells;
        }

        public String id() {
            return ComponentRows.this.id(cells);
        }

        public String kind() {
            return kind < cells.size() ? cells.get(kind) : "";
        }

        public String cell(String key) {
            Integer column = columns.get(key);
            return column == null || column >= cells.size() ? "" : cells.get(column);
        }
    }
}
