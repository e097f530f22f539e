// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import deich.assistant.talk.TalkFailed.Why;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The addresses that the operator allows, asked before each connection. An address is allowed when scheme, host and port
 * are those of a place and its path begins with the place's. TLS is asked for everywhere but on this machine itself, and
 * what is said to be this machine must resolve to it. A name elsewhere must not lead back into this machine or to the
 * addresses that machines give themselves (where clouds keep their keys), and where the operator named its addresses, to
 * no others.
 */
public record Allowed(List<Place> places) {
    public static final Allowed NOTHING = new Allowed(List.of());

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    public Allowed {
        places = List.copyOf(places);
    }

    /**
     * A server.
     *
     * @param base such as {@code https://model.example.org/v1}
     * @param addresses IP addresses that its name may resolve to; empty for any, since TLS proves the name
     */
    public record Place(URI base, Set<String> addresses) {
        public Place {
            addresses = Set.copyOf(addresses);
            String host = base.getHost();
            if (host == null || base.getUserInfo() != null || base.getQuery() != null || base.getFragment() != null)
                throw new IllegalArgumentException("not the address of a server: " + base);
            boolean here = HERE.contains(host.toLowerCase(Locale.ROOT));
            if (!"https".equals(base.getScheme()) && !("http".equals(base.getScheme()) && here))
                throw new IllegalArgumentException("not encrypted: " + base);
        }

        boolean here() {
            return HERE.contains(base.getHost().toLowerCase(Locale.ROOT));
        }

        boolean covers(URI asked) {
            String path = base.getPath() == null ? "" : base.getPath().replaceFirst("/+$", "");
            String wanted = Objects.requireNonNullElse(asked.getRawPath(), "");
            return Objects.equals(base.getScheme(), asked.getScheme())
                    && base.getHost().equalsIgnoreCase(asked.getHost())
                    && port(base) == port(asked)
                    && asked.getUserInfo() == null
                    && !wanted.contains("..")
                    && !wanted.contains("%")
                    && (wanted.equals(path) || wanted.startsWith(path + "/"));
        }

        private static int port(URI uri) {
            return uri.getPort() != -1 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
        }
    }

    /** Finds the addresses of a name. */
    @FunctionalInterface
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;

        Names SYSTEM = InetAddress::getAllByName;
    }

    /**
     * The address to connect to: the same, or for this machine the number that its name was just found to have, so that no
     * second look-up can lead elsewhere.
     *
     * @throws TalkFailed when it is not allowed
     */
    URI check(URI asked, Names names) throws TalkFailed {
        Place place = places.stream()
                .filter(p -> p.covers(asked))
                .findFirst()
                .orElseThrow(() -> new TalkFailed(Why.NOT_ALLOWED, asked.getScheme() + "://" + asked.getAuthority()));
        InetAddress[] found = found(asked, names);
        for (InetAddress address : found) {
            boolean fits = place.here() ? address.isLoopbackAddress() : elsewhere(address);
            if (!fits || !named(place, address))
                throw new TalkFailed(Why.NOT_ALLOWED, asked.getHost() + " → " + address.getHostAddress());
        }
        return place.here() && "http".equals(asked.getScheme()) ? numbered(asked, found[0]) : asked;
    }

    private static InetAddress[] found(URI asked, Names names) throws TalkFailed {
        try {
            InetAddress[] found = names.of(asked.getHost());
            if (found.length == 0) throw new UnknownHostException(asked.getHost());
            return found;
        } catch (UnknownHostException unknown) {
            throw new TalkFailed(Why.UNREACHABLE, asked.getHost());
        }
    }

    private static boolean elsewhere(InetAddress address) {
        return !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isAnyLocalAddress()
                && !address.isMulticastAddress();
    }

    private static boolean named(Place place, InetAddress address) {
        return place.addresses.isEmpty() || place.addresses.contains(address.getHostAddress());
    }

    private static URI numbered(URI asked, InetAddress address) {
        String host =
                address.getAddress().length == 4 ? address.getHostAddress() : "[" + address.getHostAddress() + "]";
        String port = asked.getPort() == -1 ? "" : ":" + asked.getPort();
        return URI.create("http://" + host + port + asked.getRawPath());
    }

    /**
     * Places in words of an operator: base addresses separated by blanks, each with its IP addresses behind {@code =},
     * separated by commas, where they are to be held to.
     *
     * @throws IllegalArgumentException when one is no address of a server, or not encrypted
     */
    public static Allowed of(String words) {
        return new Allowed(Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(Allowed::place)
                .toList());
    }

    private static Place place(String word) {
        int at = word.indexOf('=');
        if (at < 0) return new Place(URI.create(word), Set.of());
        return new Place(
                URI.create(word.substring(0, at)),
                new HashSet<>(Arrays.asList(word.substring(at + 1).split(","))));
    }
}
