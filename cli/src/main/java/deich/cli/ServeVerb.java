// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.server.Server;
import deich.server.Settings;
import deich.store.Address;
import deich.store.StoreFault;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code deich serve}: Deich in the browser. */
@Command(name = "serve")
final class ServeVerb extends Verb {
    private static final String LOOPBACK = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "serve.port")
    int port;

    @Option(names = "--host", paramLabel = "ADRESSE", defaultValue = LOOPBACK, descriptionKey = "serve.host")
    String host = LOOPBACK;

    @Option(names = "--origin", paramLabel = "URL", descriptionKey = "serve.origin")
    @Nullable
    URI origin;

    @Option(names = "--data", paramLabel = "ORDNER", descriptionKey = "serve.data")
    Path data = Path.of("deich-daten");

    @Option(names = "--database", paramLabel = "JDBC-URL", descriptionKey = "serve.database")
    @Nullable
    String database;

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535) throw misuse("bad.port", String.valueOf(port));
        if (!host.equals(LOOPBACK) && origin == null) throw misuse("serve.needs.origin", host);
        if (!Server.hasPages()) throw new Refused(language.say("serve.no.pages"));
        Server server = started();
        // Ctrl-C and service managers end the process; what is being worked on is put back into the queue first.
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "deich-stop"));
        tell(server);
        untilStopped();
        return Exit.HELD;
    }

    private Server started() {
        try {
            return Server.start(settings(), InstantSource.system());
        } catch (StoreFault fault) {
            throw new Refused(fault.sentence(locale()));
        }
    }

    private Settings settings() {
        URI seen = origin != null ? origin : URI.create("http://localhost:" + port);
        return new Settings(
                host,
                port,
                address(),
                Home.content(),
                Home.folder().resolve("examples/ostsee"),
                seen,
                Version.number(),
                Math.max(1, Runtime.getRuntime().availableProcessors()));
    }

    /** Name and password of a database come from the environment: command lines can be read by others. */
    private Address address() {
        return database == null
                ? Address.file(data.resolve("deich"))
                : new Address(database, System.getenv("DEICH_DB_USER"), System.getenv("DEICH_DB_PASSWORD"));
    }

    private void tell(Server server) {
        String where = origin != null ? origin.toString() : "http://localhost:" + server.port();
        out().println(language.say("serve.ready", where));
        String code = server.firstCode();
        if (code != null) out().println(language.say("serve.code", where + "/einrichten", code));
        out().println(language.say("serve.stop"));
        out().flush();
    }

    private static void untilStopped() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
