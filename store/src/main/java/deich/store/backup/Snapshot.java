// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import deich.store.StoreFault;
import deich.store.stock.Contents;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Reads everything in one transaction that sees the store as it is at one moment. */
final class Snapshot {

    /** So many rows are fetched at once: a table may be larger than memory. */
    private static final int FETCHED = 500;

    private final Handle handle;
    private final Parts parts;

    private Snapshot(Handle handle, Parts parts) {
        this.handle = handle;
        this.parts = parts;
    }

    static Contained write(DataSource source, Head head, OutputStream to) throws IOException {
        try (Handle handle = Jdbi.create(source).open()) {
            begin(handle.getConnection());
            try {
                return new Snapshot(handle, new Parts(to)).write(head);
            } finally {
                end(handle.getConnection());
            }
        } catch (SQLException | JdbiException failed) {
            throw new StoreFault(failed, "store.lost");
        }
    }

    private static void begin(Connection connection) throws SQLException {
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) return;
        try (Statement patience = connection.createStatement()) {
            // a slow disk is no process that hangs
            patience.execute("set local idle_in_transaction_session_timeout = 0");
        }
    }

    private static void end(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    private Contained write(Head head) throws IOException, SQLException {
        parts.write(Head.NAME, out -> {
            out.write(head.written());
            return 0;
        });
        parts.contents(this::contents);
        for (Table table : Tables.of(handle.getConnection())) parts.write(Names.part(table), out -> rows(table, out));
        var manifest = parts.finish();
        return new Contained(head.taken(), head.deich(), head.schema(), manifest.rows());
    }

    private void contents(Parts.ContentSink to) throws IOException {
        List<String> digests = handle.createQuery("select digest from content order by digest")
                .mapTo(String.class)
                .list();
        for (String digest : digests) to.put(digest, Contents.get(handle, digest));
    }

    private long rows(Table table, OutputStream out) throws IOException {
        var csv = new Csv.Writer(out);
        csv.write(table.header());
        long rows = 0;
        try (Statement select = handle.getConnection().createStatement()) {
            select.setFetchSize(FETCHED);
            try (ResultSet found = select.executeQuery(table.select())) {
                for (; found.next(); rows++) csv.write(row(table, found));
            }
        } catch (SQLException failed) {
            throw new StoreFault(failed, "store.lost");
        }
        csv.flush();
        return rows;
    }

    private static List<@Nullable String> row(Table table, ResultSet found) throws SQLException {
        var row = new ArrayList<@Nullable String>();
        for (Table.Column column : table.columns())
            row.add(
                    found.getObject(column.name()) == null
                            ? null
                            : column.kind().text(found, column.name()));
        return row;
    }
}
