// SPDX-License-Identifier: EUPL-1.2
package deich.server.provider;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who vouches for people besides Deich itself, as the operator says.
 *
 * @param issuer exactly as the provider calls itself, such as {@code https://anmeldung.example.org/realms/land}
 * @param client under which name the provider knows this Deich
 * @param secret that goes with the name
 * @param name as people read it, such as "Anmeldung des Landes"
 */
public record Provider(URI issuer, String client, String secret, String name) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public Provider {
        if (!usable(issuer)) throw new IllegalArgumentException("not an issuer: " + issuer);
        if (client.isBlank() || secret.isBlank() || name.isBlank())
            throw new IllegalArgumentException("something is missing");
    }

    /** Whether it can be an issuer: over TLS, or on this very machine, and nothing but an address. */
    public static boolean usable(URI issuer) {
        if (issuer.getHost() == null || issuer.getRawQuery() != null || issuer.getRawFragment() != null) return false;
        if (issuer.getUserInfo() != null) return false;
        return "https".equals(issuer.getScheme())
                || "http".equals(issuer.getScheme()) && THIS_MACHINE.contains(issuer.getHost());
    }

    /** Scheme, host and port. */
    public String origin() {
        return origin(issuer);
    }

    /** Where the provider describes itself. */
    URI description() {
        return URI.create(issuer.toString().replaceFirst("/$", "") + "/.well-known/openid-configuration");
    }

    /** Whether an address that the provider names is its own: Deich asks no other host, whoever may say so. */
    boolean owns(@Nullable Object address) {
        if (!(address instanceof String text)) return false;
        try {
            return origin().equals(origin(URI.create(text)));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static String origin(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "Provider[" + issuer + ", " + client + "]";
    }
}
