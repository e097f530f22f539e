// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as the database describes it.
 *
 * @param columns by name
 * @param key columns of the primary key, in their order
 */
record Table(String name, List<Column> columns, List<String> key) {

    /** @param type as {@link java.sql.Types} numbers it */
    record Column(String name, Kind kind, int type) {}

    Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    List<@Nullable String> header() {
        return columns.stream().<@Nullable String>map(Column::name).toList();
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    String select() {
        return "select " + names() + " from " + name + (key.isEmpty() ? "" : " order by " + String.join(", ", key));
    }

    String insert() {
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + name + " (" + names() + ") values (" + marks + ")";
    }
}
