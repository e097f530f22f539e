// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import deich.store.Actor;
import deich.store.StoreFault;
import deich.store.audit.Audit;
import deich.store.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** The organisations that work with this store. */
public final class Organisations {

    private static final int NAME = 300;

    private final Database database;
    private final Audit audit;

    Organisations(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** All, by name. */
    public List<Organisation> all() {
        return database.read(handle -> handle.createQuery("select * from organisation order by name, id")
                .map((row, context) -> organisation(row))
                .list());
    }

    /** Null when there is none. */
    public @Nullable Organisation find(String id) {
        return database.read(handle -> find(handle, id));
    }

    /** Id of the one that set the store up: whose somebody has the oldest account, erased or not. Null in an empty store. */
    public @Nullable String host() {
        return database.read(
                handle -> handle.createQuery("select organisation from person order by created_at, id limit 1")
                        .mapTo(String.class)
                        .findOne()
                        .orElse(null));
    }

    static @Nullable Organisation find(Handle handle, String id) {
        return handle.createQuery("select * from organisation where id = :id")
                .bind("id", id)
                .map((row, context) -> organisation(row))
                .findOne()
                .orElse(null);
    }

    /** @throws StoreFault when the id is taken or not an id, or the name is missing or too long */
    public void create(Organisation organisation, Actor by) {
        if (!organisation.id().matches("[a-z0-9][a-z0-9._-]{0,99}"))
            throw new StoreFault("organisation.id", organisation.id());
        write("insert into organisation (id, name, kind, land) values (:id, :name, :kind, :land)", organisation, by);
    }

    /** Changes all but the id. */
    public void update(Organisation organisation, Actor by) {
        write("update organisation set name = :name, kind = :kind, land = :land where id = :id", organisation, by);
    }

    private void write(String sql, Organisation organisation, Actor by) {
        String action = sql.startsWith("insert") ? "organisation.created" : "organisation.changed";
        try {
            database.write(handle -> {
                int rows = handle.createUpdate(sql)
                        .bind("id", organisation.id())
                        .bind("name", Text.line(organisation.name(), NAME))
                        .bind("kind", organisation.kind().name())
                        .bind("land", organisation.land())
                        .execute();
                if (rows == 0) throw new StoreFault("organisation.none", organisation.id());
                audit.append(handle, by, action, subject(organisation.id()), details(organisation));
                return true;
            });
        } catch (JdbiException failed) {
            if (Database.twice(failed)) throw new StoreFault(failed, "organisation.taken", organisation.id());
            throw failed;
        }
    }

    private static Map<String, String> details(Organisation organisation) {
        return Map.of("kind", organisation.kind().name());
    }

    /** @throws StoreFault when people, inventories or grants still belong to it */
    public void remove(String id, Actor by) {
        try {
            database.write(handle -> {
                int rows = handle.createUpdate("delete from organisation where id = :id")
                        .bind("id", id)
                        .execute();
                if (rows == 0) throw new StoreFault("organisation.none", id);
                audit.append(handle, by, "organisation.removed", subject(id), Map.of());
                return true;
            });
        } catch (JdbiException failed) {
            if (Database.referred(failed)) throw new StoreFault(failed, "organisation.used", id);
            throw failed;
        }
    }

    private static String subject(String id) {
        return "organisation:" + id;
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                row.getString("id"),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("land"));
    }
}
