// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.store.Address;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store is meant: a folder of this machine, or a database. */
final class Where {
    @Option(names = "--data", paramLabel = "ORDNER", descriptionKey = "serve.data")
    Path data = Path.of("deich-daten");

    @Option(names = "--database", paramLabel = "JDBC-URL", descriptionKey = "serve.database")
    @Nullable
    String database;

    Address address() throws IOException {
        return database == null
                ? Address.file(data.resolve("deich"))
                : new Address(database, System.getenv("DEICH_DB_USER"), Secret.of("DEICH_DB_PASSWORD"));
    }
}
