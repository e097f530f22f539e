// SPDX-License-Identifier: EUPL-1.2
package deich.store;

import com.zaxxer.hikari.HikariDataSource;
import deich.store.assistant.Documents;
import deich.store.assistant.Drafts;
import deich.store.assistant.Mappings;
import deich.store.audit.Audit;
import deich.store.bia.Confirmations;
import deich.store.people.Codes;
import deich.store.people.Identities;
import deich.store.people.People;
import deich.store.people.Tokens;
import deich.store.run.Runs;
import deich.store.sight.Grants;
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
    private final Database database;
    private final Audit audit;
    private final Stocks stocks;
    private final People people;
    private final Codes codes;
    private final Identities identities;
    private final Tokens tokens;
    private final Grants grants;
    private final Runs runs;
    private final Confirmations confirmations;
    private final Documents documents;
    private final Drafts drafts;
    private final Mappings mappings;

    private Store(HikariDataSource pool, InstantSource clock) {
        this.pool = pool;
        this.database = new Database(pool, clock);
        this.audit = new Audit(database);
        this.stocks = new Stocks(database, audit);
        this.people = new People(database, audit);
        this.codes = new Codes(database, audit);
        this.identities = new Identities(database, audit, codes);
        this.tokens = new Tokens(database, audit);
        this.grants = new Grants(database, audit);
        this.runs = new Runs(database, audit);
        this.confirmations = new Confirmations(database, audit);
        this.documents = new Documents(database, audit);
        this.drafts = new Drafts(database, audit);
        this.mappings = new Mappings(database, audit);
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

    /**
     * Opens a store that is there, and changes nothing about it.
     *
     * @throws StoreFault also when there is none, or it is of an older Deich
     */
    public static Store existing(Address at, InstantSource clock) {
        return new Store(Opening.existing(at), clock);
    }

    /**
     * Opens a store in which nobody has done anything yet, or makes one.
     *
     * @param schema version of the tables that it shall have, such as "3"
     * @throws StoreFault also when somebody has used it, or this Deich cannot make tables of that version
     */
    public static Store empty(Address at, String schema, InstantSource clock) {
        return new Store(Opening.empty(at, schema), clock);
    }

    /**
     * Version of the tables, as the database says at this moment.
     *
     * @throws StoreFault when it cannot be reached
     */
    public String schema() {
        return database.read(handle -> handle.createQuery("select version from schema_history"
                        + " where version is not null and success = true order by installed_rank desc limit 1")
                .mapTo(String.class)
                .one());
    }

    /** How many people are signed in, at how many browsers. */
    public long sessions() {
        return database.read(
                handle -> handle.createQuery("select count(*) from spring_session where expiry_time > :now")
                        .bind("now", database.now().toEpochMilli())
                        .mapTo(Long.class)
                        .one());
    }

    /**
     * How a session's attribute is put in, for the library that keeps sessions: two requests of one session may do it at the
     * same moment, and neither may fail. {@code %TABLE_NAME%} stands for the table of sessions.
     */
    public String sessionAttribute() {
        String insert = "insert into %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)"
                + " values (?, ?, ?) on conflict ";
        return pool.getJdbcUrl().startsWith("jdbc:h2:")
                ? insert + "do nothing"
                : insert
                        + "(SESSION_PRIMARY_ID, ATTRIBUTE_NAME) do update set ATTRIBUTE_BYTES = excluded.ATTRIBUTE_BYTES";
    }

    public Stocks stocks() {
        return stocks;
    }

    public People people() {
        return people;
    }

    public Codes codes() {
        return codes;
    }

    public Identities identities() {
        return identities;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Grants grants() {
        return grants;
    }

    public Runs runs() {
        return runs;
    }

    public Confirmations confirmations() {
        return confirmations;
    }

    /** What organisations handed to the assistant. */
    public Documents documents() {
        return documents;
    }

    public Drafts drafts() {
        return drafts;
    }

    public Mappings mappings() {
        return mappings;
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
