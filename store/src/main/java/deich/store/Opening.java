// SPDX-License-Identifier: EUPL-1.2
package deich.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.pattern.ValidatePattern;

/** Opens the door to a database: first by hand, to hear why when it stays shut, then for many. */
final class Opening {

    private static final int CONNECTIONS = 10;
    private static final long PATIENCE_MS = 10_000;
    private static final int H2_IN_USE = 90020;

    private Opening() {}

    /** Creates what is missing and brings what is older up to date. */
    static HikariDataSource of(Address at) {
        return with(at, pool -> migrate(at, flyway(at, pool, MigrationVersion.LATEST)));
    }

    /** Creates and changes nothing: what is there must be of this very Deich. */
    static HikariDataSource existing(Address at) {
        Path file = at.file();
        if (file != null && !Files.exists(Path.of(file + ".mv.db"))) throw new StoreFault("store.nothing", at);
        return with(at, pool -> {
            Flyway flyway = flyway(at, pool, MigrationVersion.LATEST);
            if (flyway.info().current() == null) throw new StoreFault("store.nothing", at);
            validate(at, flyway);
        });
    }

    /**
     * An empty store as an earlier Deich would have made it, or this one.
     *
     * @param schema the version of its tables
     */
    static HikariDataSource empty(Address at, String schema) {
        return with(at, pool -> {
            Flyway flyway = flyway(at, pool, MigrationVersion.fromVersion(schema));
            if (flyway.info().current() != null && used(pool)) throw new StoreFault("store.used", at);
            migrate(at, flyway);
            var now = flyway.info().current();
            if (now == null || !now.getVersion().equals(MigrationVersion.fromVersion(schema)))
                throw new StoreFault("store.schema", at, schema);
        });
    }

    private static HikariDataSource with(Address at, Consumer<HikariDataSource> prepare) {
        if (at.embedded()) createFolder(at);
        knock(at);
        HikariDataSource pool = pool(at);
        try {
            prepare.accept(pool);
            return pool;
        } catch (RuntimeException failed) {
            pool.close();
            throw failed;
        }
    }

    /** Whatever anybody did left an entry in the audit log. */
    private static boolean used(HikariDataSource pool) {
        try (Connection connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select (select count(*) from audit_entry)"
                        + " + (select count(*) from organisation) + (select count(*) from content)")) {
            return rows.next() && rows.getLong(1) > 0;
        } catch (SQLException foreign) {
            return true;
        }
    }

    /** An inventory is a map of weak points: the folder of its store is for its owner alone. */
    private static void createFolder(Address at) {
        Path file = at.file();
        Path folder = file == null ? null : file.getParent();
        if (folder == null || Files.exists(folder)) return;
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix"))
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException failed) {
            throw new StoreFault(failed, "store.folder", folder);
        }
    }

    private static void knock(Address at) {
        try (Connection connection = DriverManager.getConnection(at.complete(), at.user(), at.password())) {
            if (!connection.isValid(0)) throw new StoreFault("store.unreachable", at);
        } catch (SQLException failed) {
            throw told(at, failed);
        }
    }

    private static StoreFault told(Address at, SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        if (failed.getErrorCode() == H2_IN_USE) return new StoreFault(failed, "store.locked", at);
        if (state.startsWith("28")) return new StoreFault(failed, "store.refused", at);
        if (state.startsWith("08")) return new StoreFault(failed, "store.unreachable", at);
        return new StoreFault(failed, "store.unopened", at, String.valueOf(failed.getMessage()));
    }

    private static HikariDataSource pool(Address at) {
        var settings = new HikariConfig();
        settings.setPoolName("deich");
        settings.setJdbcUrl(at.complete());
        settings.setUsername(at.user());
        settings.setPassword(at.password());
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setMinimumIdle(1);
        settings.setConnectionTimeout(PATIENCE_MS);
        // A process that hangs in the middle of a transaction must not hold up the others for ever; H2 has but one
        // process.
        if (!at.embedded())
            settings.setConnectionInitSql("set lock_timeout = '10s'; set idle_in_transaction_session_timeout = '60s'");
        return new HikariDataSource(settings);
    }

    private static Flyway flyway(Address at, HikariDataSource pool, MigrationVersion target) {
        String here = "classpath:deich/store/migration/";
        return Flyway.configure(Opening.class.getClassLoader())
                .dataSource(pool)
                .locations(here + "common", here + (at.embedded() ? "h2" : "postgresql"))
                .placeholders(Map.of("bytes", at.embedded() ? "binary large object" : "bytea"))
                .table("schema_history")
                .target(target)
                .ignoreMigrationPatterns(new ValidatePattern[0])
                .cleanDisabled(true)
                .loggers("slf4j")
                .load();
    }

    private static void migrate(Address at, Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayValidateException other) {
            throw new StoreFault(other, newer(flyway) ? "store.newer" : "store.differs", at);
        } catch (FlywayException failed) {
            throw new StoreFault(failed, "store.migration", at, String.valueOf(failed.getMessage()));
        }
    }

    private static void validate(Address at, Flyway flyway) {
        if (flyway.info().pending().length > 0) throw new StoreFault("store.older", at);
        try {
            flyway.validate();
        } catch (FlywayException other) {
            throw new StoreFault(other, newer(flyway) ? "store.newer" : "store.differs", at);
        }
    }

    /** Whether it was brought up to date by a Deich that came after this one. */
    private static boolean newer(Flyway flyway) {
        for (var migration : flyway.info().all())
            if (migration.getState().name().startsWith("FUTURE")) return true;
        return false;
    }
}
