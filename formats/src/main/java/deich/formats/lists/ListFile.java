// SPDX-License-Identifier: EUPL-1.2
package deich.formats.lists;

import deich.formats.table.RawCsv;
import deich.formats.table.Row;
import deich.formats.table.Table;
import deich.formats.table.TableFile;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of components as CSV, to change single rows of; the others stay byte for byte. */
public final class ListFile {
    private final RawCsv csv;
    private final Heading heading;

    private ListFile(RawCsv csv, Heading heading) {
        this.csv = csv;
        this.heading = heading;
    }

    /** Null when it is no CSV whose rows can be changed. */
    public static @Nullable ListFile of(String file, byte[] content) {
        RawCsv csv = file.toLowerCase(java.util.Locale.ROOT).endsWith(".csv") ? RawCsv.of(content) : null;
        Row header = TableFile.read(file, content).table().header();
        if (csv == null || header.empty() || csv.row(header.line()) < 0) return null;
        return new ListFile(csv, Heading.of(file, header));
    }

    /**
     * The file with what has changed in one row; null when the list has no column for it or its encoding no characters.
     *
     * @param line where the row stands, from 1
     * @param before by column what the row says
     * @param after what it shall say
     */
    public byte @Nullable [] with(int line, Map<String, String> before, Map<String, String> after) {
        Map<Integer, String> cells = new HashMap<>();
        for (var cell : after.entrySet()) {
            if (cell.getValue().equals(before.get(cell.getKey()))) continue;
            Integer column = heading.column(cell.getKey());
            if (column == null) return null;
            cells.put(column - 1, cell.getValue());
        }
        int row = csv.row(line);
        return row < 0 ? null : csv.with(row, cells);
    }

    /** The file without one row; null when there is no such row. */
    public byte @Nullable [] without(int line) {
        int row = csv.row(line);
        return row < 0 ? null : csv.without(row);
    }

    /** How many needs of a component this list of needs holds; 0 when it is none. */
    public static int needs(String file, byte[] content, String component) {
        Table table = TableFile.read(file, content).table();
        Row header = table.header();
        if (header.empty()) return 0;
        Heading heading = Heading.of(file, header);
        Integer column = heading.column("component");
        if (column == null || !heading.has("on")) return 0;
        return (int) table.body().stream()
                .filter(row -> row.cell(column).text().equals(component))
                .count();
    }
}
