// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.server.provider.Provider;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where people may sign in besides here; each option stands in for a variable of the environment. */
final class AtProvider {
    @Option(names = "--oidc-issuer", paramLabel = "URL", descriptionKey = "serve.oidc.issuer")
    @Nullable
    URI issuer;

    @Option(names = "--oidc-client", paramLabel = "ID", descriptionKey = "serve.oidc.client")
    @Nullable
    String client;

    @Option(names = "--oidc-secret-file", paramLabel = "DATEI", descriptionKey = "serve.oidc.secret")
    @Nullable
    Path secret;

    @Option(names = "--oidc-name", paramLabel = "NAME", descriptionKey = "serve.oidc.name")
    @Nullable
    String name;

    /** Null when none of it was said. */
    @Nullable
    Provider provider(Verb verb) throws IOException {
        String where = issuer != null ? issuer.toString() : System.getenv("DEICH_OIDC_ISSUER");
        String known = client != null ? client : System.getenv("DEICH_OIDC_CLIENT");
        String shared = secret != null ? Secret.read(secret) : Secret.of("DEICH_OIDC_SECRET");
        if (empty(where) && empty(known) && empty(shared)) return null;
        if (where == null || known == null || shared == null || empty(where) || empty(known) || shared.isBlank())
            throw verb.misuse("serve.oidc.part");
        URI issuer = address(where);
        if (issuer == null) throw verb.misuse("serve.oidc.bad", where);
        String called = name != null ? name : System.getenv("DEICH_OIDC_NAME");
        return new Provider(issuer, known, shared, called == null || called.isBlank() ? issuer.getHost() : called);
    }

    private static @Nullable URI address(String text) {
        try {
            URI issuer = URI.create(text);
            return Provider.usable(issuer) ? issuer : null;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private static boolean empty(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
