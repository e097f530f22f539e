// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import deich.store.StoreFault;
import deich.store.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Inventories and versions as rows. */
final class Rows {

    private static final int TITLE = 300;
    private static final int REASON = 1_000;

    private Rows() {}

    static String title(String title) {
        String clean = title.replace("\0", "").strip();
        if (clean.isEmpty() || clean.length() > TITLE) throw new StoreFault("stock.title", TITLE);
        return clean;
    }

    static String reason(String reason) {
        String clean = reason.replace("\0", "").strip();
        if (clean.length() > REASON) throw new StoreFault("stock.reason", REASON);
        return clean;
    }

    static boolean organisation(Handle handle, String id) {
        return handle.createQuery("select count(*) from organisation where id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    static List<Stock> stocks(Handle handle, boolean retired) {
        return handle.createQuery("select * from stock where retired = :retired order by title, id")
                .bind("retired", retired)
                .map((row, context) -> stock(row))
                .list();
    }

    static @Nullable Stock stock(Handle handle, StockId id) {
        return handle.createQuery("select * from stock where id = :id")
                .bind("id", id.value())
                .map((row, context) -> stock(row))
                .findOne()
                .orElse(null);
    }

    private static Stock stock(ResultSet row) throws SQLException {
        return new Stock(
                new StockId(row.getString("id")),
                row.getString("title"),
                row.getString("owner"),
                row.getInt("head"),
                Database.moment(row, "created_at"),
                row.getBoolean("retired"));
    }

    static void insert(Handle handle, Stock stock) {
        handle.createUpdate("insert into stock (id, title, owner, head, created_at, retired)"
                        + " values (:id, :title, :owner, :head, :created, false)")
                .bind("id", stock.id().value())
                .bind("title", stock.title())
                .bind("owner", stock.owner())
                .bind("head", stock.head())
                .bind("created", stock.created())
                .execute();
    }

    /** One further, if nobody else was faster and it was not put away meanwhile. */
    static boolean advance(Handle handle, Stock stock) {
        return handle.createUpdate("update stock set head = head + 1 where id = :id and head = :head and not retired")
                        .bind("id", stock.id().value())
                        .bind("head", stock.head())
                        .execute()
                == 1;
    }

    /** Versions after a number, the newest first. */
    static List<Version> versions(Handle handle, StockId id, int after) {
        return handle.createQuery(
                        "select * from stock_version where stock = :id and number > :after order by number desc")
                .bind("id", id.value())
                .bind("after", after)
                .map((row, context) -> version(row))
                .list();
    }

    /** @throws StoreFault when there is none */
    static Version version(Handle handle, StockId id, int number) {
        return handle.createQuery("select * from stock_version where stock = :id and number = :number")
                .bind("id", id.value())
                .bind("number", number)
                .map((row, context) -> version(row))
                .findOne()
                .orElseThrow(() -> new StoreFault("version.none", id, number));
    }

    private static Version version(ResultSet row) throws SQLException {
        int parent = row.getInt("parent");
        return new Version(
                new StockId(row.getString("stock")),
                row.getInt("number"),
                parent == 0 ? null : parent,
                row.getObject("author", UUID.class),
                Database.moment(row, "saved_at"),
                row.getString("reason"),
                row.getString("digest"));
    }

    static void insert(Handle handle, Version version) {
        handle.createUpdate("insert into stock_version (stock, number, parent, author, saved_at, reason, digest)"
                        + " values (:stock, :number, :parent, :author, :at, :reason, :digest)")
                .bind("stock", version.stock().value())
                .bind("number", version.number())
                .bind("parent", version.parent())
                .bind("author", version.author())
                .bind("at", version.at())
                .bind("reason", version.reason())
                .bind("digest", version.digest())
                .execute();
    }
}
