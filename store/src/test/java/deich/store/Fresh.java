// SPDX-License-Identifier: EUPL-1.2
package deich.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** A store that nobody has used before, with an organisation "land" in it. */
public record Fresh(Place place, Address at, Ticking clock, Store store) implements AutoCloseable {

    public static final Actor SOMEBODY = new Actor(UUID.fromString("11111111-1111-1111-1111-111111111111"));

    public static Fresh in(Place place) {
        var clock = new Ticking();
        Address at = place.fresh();
        var fresh = new Fresh(place, at, clock, Store.open(at, clock));
        fresh.sql("insert into organisation (id, name, kind, land) values ('land', 'Land', 'LAND', 'SH')");
        return fresh;
    }

    /** What the store itself would never do. */
    public void sql(String statement) {
        try (Connection connection = store.source().getConnection();
                Statement one = connection.createStatement()) {
            one.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Rows of a table. */
    public int count(String table) {
        return Integer.parseInt(all("select count(*) from " + table).strip());
    }

    /** Everything in every table of ours, as text. */
    public String dump() {
        var dump = new StringBuilder();
        for (String table : List.of(
                "organisation",
                "person",
                "code",
                "person_identity",
                "access_token",
                "stock",
                "stock_version",
                "stock_grant",
                "confirmation",
                "run",
                "document",
                "draft",
                "mapping",
                "audit_entry",
                "spring_session",
                "user_entities",
                "user_credentials")) dump.append(all("select * from " + table));
        return dump.toString();
    }

    private String all(String query) {
        var text = new StringBuilder();
        try (Connection connection = store.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next())
                for (int c = 1; c <= columns; c++)
                    text.append(rows.getString(c)).append('\n');
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return text.toString();
    }

    @Override
    public void close() {
        store.close();
    }

    @Override
    public String toString() {
        return place.name();
    }
}
