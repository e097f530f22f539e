// SPDX-License-Identifier: EUPL-1.2
package deich.store.bia;

import deich.model.inventory.Objectives;
import deich.store.Actor;
import deich.store.StoreFault;
import deich.store.audit.Audit;
import deich.store.sql.Database;
import deich.store.sql.Sha256;
import deich.store.stock.StockId;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Confirmations of BIA values. One is valid for the values it was given for, and void as soon as they change. */
public final class Confirmations {

    private final Database database;
    private final Audit audit;

    public Confirmations(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Of the values with all that is said about how they are known: a new source is something to confirm, too. */
    public static String digest(Objectives objectives) {
        return Sha256.of(objectives.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Confirms values. Who confirms the same values later takes the earlier one's place. */
    public Confirmation confirm(StockId stock, String component, String digest, Actor by) {
        var given = new Confirmation(stock, component, digest, by.person(), database.now());
        try {
            return database.write(handle -> {
                handle.createUpdate("delete from confirmation"
                                + " where stock = :stock and component = :component and digest = :digest")
                        .bind("stock", stock.value())
                        .bind("component", component)
                        .bind("digest", digest)
                        .execute();
                insert(handle, given);
                audit.append(
                        handle,
                        by,
                        "bia.confirmed",
                        "stock:" + stock,
                        Map.of("component", component, "digest", digest));
                return given;
            });
        } catch (JdbiException failed) {
            if (Database.referred(failed)) throw new StoreFault(failed, "stock.none", stock);
            throw failed;
        }
    }

    private static void insert(Handle handle, Confirmation given) {
        handle.createUpdate("insert into confirmation (stock, component, digest, person, confirmed_at)"
                        + " values (:stock, :component, :digest, :person, :at)")
                .bind("stock", given.stock().value())
                .bind("component", given.component())
                .bind("digest", given.digest())
                .bind("person", given.person())
                .bind("at", given.at())
                .execute();
    }

    /** The confirmation of exactly these values; null when there is none. */
    public @Nullable Confirmation current(StockId stock, String component, String digest) {
        return database.read(handle -> handle.createQuery("select * from confirmation"
                        + " where stock = :stock and component = :component and digest = :digest")
                .bind("stock", stock.value())
                .bind("component", component)
                .bind("digest", digest)
                .map((row, context) -> confirmation(row))
                .findOne()
                .orElse(null));
    }

    /** All of an inventory, also of values that have changed since; the newest first. */
    public List<Confirmation> all(StockId stock) {
        return database.read(handle -> handle.createQuery(
                        "select * from confirmation where stock = :stock order by confirmed_at desc, component")
                .bind("stock", stock.value())
                .map((row, context) -> confirmation(row))
                .list());
    }

    private static Confirmation confirmation(ResultSet row) throws SQLException {
        return new Confirmation(
                new StockId(row.getString("stock")),
                row.getString("component"),
                row.getString("digest"),
                row.getObject("person", UUID.class),
                Database.moment(row, "confirmed_at"));
    }
}
