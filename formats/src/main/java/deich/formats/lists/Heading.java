// SPDX-License-Identifier: EUPL-1.2
package deich.formats.lists;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Suggestion;
import deich.formats.table.Cell;
import deich.formats.table.Row;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The heading row: which column holds what. Capitals, blanks and line breaks in a heading do not matter. */
record Heading(String file, Row row, Map<String, Cell> columns) {

    static Heading of(String file, Row row) {
        Map<String, Cell> columns = new LinkedHashMap<>();
        for (Cell cell : row.cells()) if (!cell.empty()) columns.putIfAbsent(plain(cell.text()), cell);
        return new Heading(file, row, columns);
    }

    static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    boolean has(String key) {
        return columns.containsKey(plain(key));
    }

    /** The column of this key, from 1; null when the list has none. */
    @Nullable
    Integer column(String key) {
        Cell cell = columns.get(plain(key));
        return cell == null ? null : cell.column();
    }

    /** Reports headings that mean nothing here, and those that stand twice. */
    void check(Collection<String> known, Problems problems) {
        var plainKnown = known.stream().map(Heading::plain).toList();
        for (Cell cell : row.cells()) {
            if (cell.empty()) continue;
            Position at = new Position(file, cell.line(), cell.column());
            if (!plainKnown.contains(plain(cell.text())))
                problems.errorWithSuggestion(
                        at,
                        Suggestion.of(cell.text(), known),
                        "lists.unknown-column",
                        cell.text(),
                        String.join(", ", known));
            else if (!cell.equals(columns.get(plain(cell.text()))))
                problems.error(at, "lists.column-twice", cell.text());
        }
    }
}
