// SPDX-License-Identifier: EUPL-1.2
package deich.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A store that nobody has used before, with an organisation "land" in it. */
public record Fresh(Place place, Address at, Ticking clock, Store store) implements AutoCloseable {

    public static final Actor SOMEBODY = new Actor(java.util.UUID.fromString("11111111-1111-1111-1111-111111111111"));

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

    @Override
    public void close() {
        store.close();
    }

    @Override
    public String toString() {
        return place.name();
    }
}
