// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.cli.remote.Declined;
import deich.cli.remote.Place;
import deich.cli.remote.Remote;
import deich.cli.remote.Unreachable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which server, and in whose name. The token comes from a file or the environment: command lines can be read by others. */
final class RemoteOptions {
    @Option(names = "--server", paramLabel = "URL", descriptionKey = "remote.server")
    @Nullable
    URI server;

    @Option(names = "--token-file", paramLabel = "DATEI", descriptionKey = "remote.token-file")
    @Nullable
    Path tokenFile;

    @FunctionalInterface
    interface Work {
        int with(Remote remote) throws IOException;
    }

    /** Does it, and says for people what the server or the way to it has against it. */
    int with(Verb verb, Work work) throws IOException {
        Place place = place(verb);
        Remote remote = new Remote(place, token(verb), verb.locale().getLanguage());
        try {
            return work.with(remote);
        } catch (Declined declined) {
            throw new Refused(String.join("\n", declined.sentences()));
        } catch (InterruptedIOException stopped) {
            throw new CancellationException();
        } catch (Unreachable unreachable) {
            throw new Refused(verb.language.say("remote.unreachable", place.base()));
        }
    }

    private Place place(Verb verb) {
        String told = server != null ? server.toString() : System.getenv("DEICH_SERVER");
        if (told == null || told.isEmpty()) throw verb.misuse("remote.no.server");
        try {
            return new Place(URI.create(told));
        } catch (IllegalArgumentException bad) {
            String key = "open".equals(bad.getMessage()) ? "remote.plain" : "remote.bad.server";
            throw verb.misuse(key, told);
        }
    }

    private String token(Verb verb) throws IOException {
        String token = tokenFile != null ? Secret.read(tokenFile) : Secret.of("DEICH_TOKEN");
        if (token == null || token.isBlank()) throw verb.misuse("remote.no.token");
        if (!token.strip().matches("[\\x21-\\x7e]+")) throw new Refused(verb.language.say("remote.bad.token"));
        return token.strip();
    }
}
