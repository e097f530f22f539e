// SPDX-License-Identifier: EUPL-1.2
package deich.store;

import com.zaxxer.hikari.HikariDataSource;
import deich.store.audit.Audit;
import deich.store.sql.Database;
import deich.store.stock.Stocks;
import java.time.InstantSource;
import javax.sql.DataSource;

/**
 * Everything that people keep, in one database. Safe for use by many threads; several processes may share one PostgreSQL,
 * while an embedded store belongs to one process.
 */
public final class Store implements AutoCloseable {

    private final HikariDataSource pool;
    private final Audit audit;
    private final Stocks stocks;

    private Store(HikariDataSource pool, InstantSource clock) {
        this.pool = pool;
        var database = new Database(pool, clock);
        this.audit = new Audit(database);
        this.stocks = new Stocks(database, audit);
    }

    /**
     * Opens a store, creates what is missing in it and brings what is older up to date.
     *
     * @param clock what time it is, for everything that is written
     * @throws StoreFault when it is out of reach, locked by another process, of a newer Deich, or damaged
     */
    public static Store open(Address at, InstantSource clock) {
        return new Store(Opening.of(at), clock);
    }

    public Stocks stocks() {
        return stocks;
    }

    public Audit audit() {
        return audit;
    }

    /** For the tables that the server's own libraries read and write: sessions and passkeys. */
    public DataSource source() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
