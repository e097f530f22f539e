// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import deich.store.Actor;
import deich.store.Store;
import deich.store.StoreFault;
import deich.store.audit.Audit;
import deich.store.audit.Verdict;
import deich.store.stock.Bytes;
import deich.store.stock.Contents;
import deich.store.stock.Files;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Fills an empty store in one transaction. */
final class Filling {

    private static final int AT_ONCE = 500;

    private final Handle handle;
    private final Reading reading;
    private final Map<String, Table> open = new LinkedHashMap<>();
    private final Count contentNames = new Count();
    private long contents;
    private long contentBytes;
    private boolean contentsOver;

    private Filling(Handle handle, Reading reading) throws SQLException {
        this.handle = handle;
        this.reading = reading;
        for (Table table : Tables.of(handle.getConnection())) open.put(table.name(), table);
    }

    static Contained of(Store store, Head head, Reading reading) throws IOException {
        try (Handle handle = Jdbi.create(store.source()).open()) {
            return handle.<Contained, IOException>inTransaction(here -> filled(store, here, head, reading));
        } catch (JdbiException | IllegalArgumentException | DateTimeException damaged) {
            throw Damaged.at(String.valueOf(damaged.getMessage()), damaged);
        }
    }

    private static Contained filled(Store store, Handle handle, Head head, Reading reading) throws IOException {
        try {
            Contained contained = new Filling(handle, reading).fill(head);
            Map<String, String> details = Map.of("taken", head.taken().toString(), "deich", head.deich());
            store.audit().append(handle, Actor.DEICH, "store.restored", "store", details);
            return contained;
        } catch (SQLException refused) {
            throw Damaged.at("table", refused);
        }
    }

    private Contained fill(Head head) throws IOException, SQLException {
        clear();
        for (String name = reading.next(); !Manifest.NAME.equals(name); name = reading.next()) {
            if (name == null) throw Damaged.at(Manifest.NAME);
            if (name.startsWith(Names.CONTENTS)) content(name.substring(Names.CONTENTS.length()));
            else table(name);
        }
        if (!open.isEmpty()) throw Damaged.at(open.keySet().iterator().next());
        Manifest manifest = reading.finish();
        if (Audit.verify(handle) instanceof Verdict.Broken(long seq)) throw new StoreFault("backup.audit", seq);
        return new Contained(head.taken(), head.deich(), head.schema(), manifest.rows());
    }

    /** Of what an empty store begins with, such as the head of the audit log. */
    private void clear() throws SQLException {
        try (Statement delete = handle.getConnection().createStatement()) {
            for (String table : List.copyOf(open.keySet()).reversed()) delete.execute("delete from " + table);
        }
    }

    private void content(String digest) throws IOException {
        Bytes bytes = Bytes.of(reading.file((int) Files.MOST_BYTES_OF_A_FILE));
        if (contentsOver || !bytes.digest().equals(digest)) throw Damaged.at(Names.CONTENTS + digest);
        Contents.put(handle, bytes);
        contentNames.add(digest);
        contents++;
        contentBytes += bytes.size();
    }

    private void table(String name) throws IOException {
        if (!contentsOver) reading.saw(new Part(Names.CONTENTS, contents, contentBytes, contentNames.sha256()));
        contentsOver = true;
        Table table = open.remove(Names.table(name));
        if (table == null) throw Damaged.at(name);
        reading.read(name, in -> rows(table, new Csv.Reader(in, name), name));
    }

    private long rows(Table table, Csv.Reader csv, String name) throws IOException {
        if (!table.header().equals(csv.next())) throw Damaged.at(name);
        Connection connection = handle.getConnection();
        long rows = 0;
        try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
            for (var row = csv.next(); row != null; row = csv.next()) {
                bind(insert, table, row, name);
                insert.addBatch();
                if (++rows % AT_ONCE == 0) insert.executeBatch();
            }
            insert.executeBatch();
        } catch (SQLException refused) {
            throw Damaged.at(name, refused);
        }
        return rows;
    }

    private static void bind(PreparedStatement insert, Table table, List<@Nullable String> row, String name)
            throws SQLException {
        if (row.size() != table.columns().size()) throw Damaged.at(name);
        for (int i = 0; i < row.size(); i++) {
            Table.Column column = table.columns().get(i);
            column.kind().bind(insert, i + 1, row.get(i), column.type());
        }
    }
}
