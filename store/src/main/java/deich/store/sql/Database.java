// SPDX-License-Identifier: EUPL-1.2
package deich.store.sql;

import deich.store.StoreFault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/** The database as this room sees it. For the packages of this room; others use what they offer. */
public final class Database {

    private static final int TRIES = 20;

    /** Two transactions got in each other's way, and one of them was rolled back whole (PostgreSQL; H2's own four). */
    private static final Set<String> IN_THE_WAY = Set.of("40001", "40P01", "55P03", "90131", "HYT00", "90039");

    private final Jdbi jdbi;
    private final InstantSource clock;

    public Database(DataSource source, InstantSource clock) {
        this.jdbi = Jdbi.create(source);
        this.clock = clock;
        jdbi.registerArgument(new Moment());
        jdbi.configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(false));
    }

    /** Now, as exactly as both databases keep it: what was written is what will be read. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public <T extends @Nullable Object> T read(HandleCallback<T, RuntimeException> work) {
        try {
            return jdbi.withHandle(work);
        } catch (JdbiException failed) {
            throw told(failed);
        }
    }

    /**
     * In one transaction: all of it or nothing. When another transaction got in the way it is done again from the
     * beginning, so the work must leave nothing behind outside the database.
     */
    public <T extends @Nullable Object> T write(HandleCallback<T, RuntimeException> work) {
        for (int tries = 1; ; tries++) {
            try {
                return jdbi.inTransaction(work);
            } catch (JdbiException failed) {
                if (tries == TRIES || !IN_THE_WAY.contains(state(failed))) throw told(failed);
            }
        }
    }

    private static RuntimeException told(JdbiException failed) {
        boolean lost = failed.getCause() instanceof SQLTransientConnectionException
                || state(failed).startsWith("08");
        return lost ? new StoreFault(failed, "store.lost") : failed;
    }

    /** Whether a row was refused because one like it is there already. */
    public static boolean twice(JdbiException failed) {
        return state(failed).equals("23505");
    }

    /** Whether a row was refused, or not removed, because of others that point to it. */
    public static boolean referred(JdbiException failed) {
        return state(failed).equals("23503") || state(failed).equals("23506");
    }

    private static String state(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && sql.getSQLState() != null) return sql.getSQLState();
        return "";
    }

    /** A moment of a row. */
    public static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** A moment that may not have come; null then. */
    public static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
