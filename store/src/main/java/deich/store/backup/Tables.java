// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All tables that are backed up, found in the database itself: a table that comes later is never forgotten. */
final class Tables {

    /** Who is signed in, and codes that work once: nobody shall get in by an old backup. Contents are kept as files. */
    private static final Set<String> LEFT_OUT =
            Set.of("schema_history", "code", "spring_session", "spring_session_attributes", "content");

    private final DatabaseMetaData data;
    private final @Nullable String schema;

    private Tables(Connection connection) throws SQLException {
        this.data = connection.getMetaData();
        this.schema = connection.getSchema();
    }

    /** Each after those that it refers to. */
    static List<Table> of(Connection connection) throws SQLException {
        return new Tables(connection).sorted();
    }

    private List<Table> sorted() throws SQLException {
        Map<String, Set<String>> open = new TreeMap<>();
        for (String name : names()) open.put(name, referred(name));
        var sorted = new LinkedHashMap<String, Table>();
        while (!open.isEmpty()) {
            String next = open.entrySet().stream()
                    .filter(table -> sorted.keySet().containsAll(table.getValue()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables refer to each other: " + open.keySet()))
                    .getKey();
            sorted.put(next, table(next));
            open.remove(next);
        }
        return List.copyOf(sorted.values());
    }

    private Set<String> names() throws SQLException {
        var names = new TreeSet<String>();
        try (ResultSet found = data.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) names.add(found.getString("TABLE_NAME"));
        }
        names.removeAll(LEFT_OUT);
        return names;
    }

    private Set<String> referred(String name) throws SQLException {
        var referred = new TreeSet<String>();
        try (ResultSet found = data.getImportedKeys(null, schema, name)) {
            while (found.next()) referred.add(found.getString("PKTABLE_NAME"));
        }
        referred.removeAll(LEFT_OUT);
        referred.remove(name);
        return referred;
    }

    private Table table(String name) throws SQLException {
        var columns = new TreeMap<String, Table.Column>();
        try (ResultSet found = data.getColumns(null, schema, name, "%")) {
            while (found.next()) {
                int type = found.getInt("DATA_TYPE");
                String column = found.getString("COLUMN_NAME");
                columns.put(column, new Table.Column(column, Kind.of(found.getString("TYPE_NAME"), type), type));
            }
        }
        return new Table(name, new ArrayList<>(columns.values()), key(name));
    }

    private List<String> key(String name) throws SQLException {
        var key = new TreeMap<Integer, String>();
        try (ResultSet found = data.getPrimaryKeys(null, schema, name)) {
            while (found.next()) key.put(found.getInt("KEY_SEQ"), found.getString("COLUMN_NAME"));
        }
        return List.copyOf(key.values());
    }
}
