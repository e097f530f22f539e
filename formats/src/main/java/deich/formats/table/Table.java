// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.util.List;

/**
 * What a file's first sheet holds.
 *
 * @param header the first row that is not empty; without cells when there is none
 * @param body the rows below it that are not empty
 */
public record Table(Row header, List<Row> body) {

    static final Table EMPTY = new Table(new Row(1, List.of()), List.of());

    public Table {
        body = List.copyOf(body);
    }

    static Table of(List<Row> rows) {
        List<Row> filled = rows.stream().filter(row -> !row.empty()).toList();
        return filled.isEmpty() ? EMPTY : new Table(filled.getFirst(), filled.subList(1, filled.size()));
    }
}
