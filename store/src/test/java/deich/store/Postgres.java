// SPDX-License-Identifier: EUPL-1.2
package deich.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL, started once for all tests of a run. Where it cannot start, tests fail; whoever must do without it says
 * so with {@code -Ddeich.postgres=none}.
 */
public final class Postgres {

    private static @Nullable EmbeddedPostgres running;
    private static boolean told;

    private Postgres() {}

    public static boolean wanted() {
        boolean wanted = !"none".equals(System.getProperty("deich.postgres"));
        if (!wanted && !told) System.out.println("SKIPPED: every store test on PostgreSQL (-Ddeich.postgres=none)");
        told = !wanted;
        return wanted;
    }

    /** A schema of its own. */
    static Address fresh() {
        EmbeddedPostgres postgres = running();
        String schema = Place.unique();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new Address(url(postgres.getPort()) + "?currentSchema=" + schema, "postgres", "postgres");
    }

    static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    private static synchronized EmbeddedPostgres running() {
        if (running == null) running = start();
        return running;
    }

    private static EmbeddedPostgres start() {
        try {
            // What a test database promises need not outlive a power cut.
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "PostgreSQL did not start; -Ddeich.postgres=none leaves its tests out, and says so", failed);
        }
    }
}
