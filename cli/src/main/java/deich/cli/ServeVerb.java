// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.server.Server;
import deich.server.Settings;
import deich.store.StoreFault;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    Where where = new Where();

    @Mixin
    ModelOptions model = new ModelOptions();

    @Mixin
    EmbeddingOptions embedding = new EmbeddingOptions();

    @Mixin
    AtProvider provider = new AtProvider();

    @Option(names = "--sources", paramLabel = "ORDNER", descriptionKey = "serve.sources")
    @Nullable
    Path sources;

    @Option(names = "--log", paramLabel = "text|json", descriptionKey = "serve.log")
    Log log = Log.text;

    /** As one types it. */
    enum Log {
        text,
        json
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > 65_535) throw misuse("bad.port", String.valueOf(port));
        if (!host.equals(LOOPBACK) && origin == null) throw misuse("serve.needs.origin", host);
        if (sources != null && !Files.isDirectory(sources)) throw misuse("serve.no.sources", sources);
        Settings settings = settings();
        if (!Server.hasPages()) throw new Refused(language.say("serve.no.pages"));
        // before anything logs: the log's form is settled then
        System.setProperty("deich.log", log.name());
        Server server = started(settings);
        // Ctrl-C and service managers end the process; what is being worked on is put back into the queue first.
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "deich-stop"));
        tell(server);
        untilStopped();
        return Exit.HELD;
    }

    private Server started(Settings settings) {
        try {
            return Server.start(settings, InstantSource.system());
        } catch (StoreFault fault) {
            throw new Refused(fault.sentence(locale()));
        }
    }

    private Settings settings() throws IOException {
        URI seen = origin != null ? origin : URI.create("http://localhost:" + port);
        return new Settings(
                host,
                port,
                where.address(),
                Home.content(),
                Home.folder().resolve("examples/ostsee"),
                seen,
                Version.number(),
                Math.max(1, Runtime.getRuntime().availableProcessors()),
                provider.provider(this),
                model.access(this),
                sources,
                embedding.open(this),
                embedding.vectors());
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
