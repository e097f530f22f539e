// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import deich.assistant.meaning.Embedding;
import deich.assistant.meaning.Vectors;
import deich.assistant.talk.Access;
import deich.server.provider.Provider;
import deich.store.Address;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the server runs.
 *
 * @param host to listen on; the loopback address unless the operator says otherwise
 * @param port to listen on; 0 for any free one
 * @param database where the store lies
 * @param content the shipped content: standard, scenarios, classes, measures, duties, starter inventories
 * @param example folder of the inventory that an empty store begins with
 * @param origin as browsers see it, such as {@code https://deich.example.org}; passkeys and cookies hang on it
 * @param version of Deich
 * @param workers threads that compute, at least 1
 * @param provider where people may sign in besides here; null for nowhere
 * @param access which language model may be asked; {@link Access#NONE} for none
 * @param sources folder of public texts that everybody here may ask, such as laws and catalogues; null for none
 * @param embedding model that has a say in finding; null for none
 * @param vectors of public texts that it read before
 */
public record Settings(
        String host,
        int port,
        Address database,
        Path content,
        Path example,
        URI origin,
        String version,
        int workers,
        @Nullable Provider provider,
        Access access,
        @Nullable Path sources,
        @Nullable Embedding embedding,
        Vectors vectors) {

    public Settings {
        if (port < 0 || port > 65_535) throw new IllegalArgumentException("not a port: " + port);
        if (workers < 1) throw new IllegalArgumentException("no workers");
    }

    /** Whether browsers come over TLS, which a proxy before the server ends. */
    public boolean secure() {
        return "https".equals(origin.getScheme());
    }
}
