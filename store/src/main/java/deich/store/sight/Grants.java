// SPDX-License-Identifier: EUPL-1.2
package deich.store.sight;

import deich.store.Actor;
import deich.store.StoreFault;
import deich.store.audit.Audit;
import deich.store.sql.Database;
import deich.store.stock.StockId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Which organisation lets which other see its components. Whether somebody may give a grant is asked before. */
public final class Grants {

    private final Database database;
    private final Audit audit;

    public Grants(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** All of an inventory, by giver and taker. */
    public List<Grant> of(StockId stock) {
        return database.read(
                handle -> handle.createQuery("select * from stock_grant where stock = :stock order by giver, taker")
                        .bind("stock", stock.value())
                        .map((row, context) -> grant(row))
                        .list());
    }

    /** Gives a grant. Given again it stays as it was. */
    public void give(StockId stock, String from, String to, Actor by) {
        if (from.equals(to)) throw new IllegalArgumentException(from + " sees its own");
        try {
            database.write(handle -> {
                var grant = new Grant(stock, from, to, database.now(), by.person());
                if (insert(handle, grant) == 0) return false;
                audit.append(handle, by, "grant.given", "stock:" + stock, Map.of("from", from, "to", to));
                return true;
            });
        } catch (JdbiException failed) {
            if (Database.referred(failed)) throw new StoreFault(failed, "grant.unknown", from, to);
            throw failed;
        }
    }

    private static int insert(Handle handle, Grant grant) {
        return handle.createUpdate("insert into stock_grant (stock, giver, taker, given_at, given_by)"
                        + " values (:stock, :from, :to, :at, :by) on conflict do nothing")
                .bind("stock", grant.stock().value())
                .bind("from", grant.from())
                .bind("to", grant.to())
                .bind("at", grant.at())
                .bind("by", grant.by())
                .execute();
    }

    /** Takes a grant back. False when there was none. */
    public boolean revoke(StockId stock, String from, String to, Actor by) {
        return database.write(handle -> {
            int rows = handle.createUpdate(
                            "delete from stock_grant where stock = :stock and giver = :from and taker = :to")
                    .bind("stock", stock.value())
                    .bind("from", from)
                    .bind("to", to)
                    .execute();
            if (rows == 0) return false;
            audit.append(handle, by, "grant.revoked", "stock:" + stock, Map.of("from", from, "to", to));
            return true;
        });
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                new StockId(row.getString("stock")),
                row.getString("giver"),
                row.getString("taker"),
                Database.moment(row, "given_at"),
                row.getObject("given_by", UUID.class));
    }
}
