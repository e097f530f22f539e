// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import deich.assistant.meaning.Vectors;
import deich.server.provider.Provider;
import deich.store.Actor;
import deich.store.Address;
import deich.store.Store;
import deich.store.people.Organisation;
import deich.store.people.OrganisationKind;
import deich.store.people.Person;
import deich.store.people.Role;
import deich.store.stock.Files;
import deich.store.stock.StockId;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A real server on a free port, with people of several organisations and an inventory that several of them share. Names of
 * the joint inventory are those of the example.
 */
public final class Served implements AutoCloseable {
    public static final Path ROOT = Path.of(System.getProperty("deich.root", ".."));
    public static final Path EXAMPLE = ROOT.resolve("examples/ostsee");
    /** Public texts as an operator lays them: a catalogue, a law, and one that nobody can read. */
    public static final Path SOURCES = ROOT.resolve("server/src/test/resources/deich/server/assistant/sources");

    public static final String PASSWORD = "Vier zufaellige Woerter 7";

    /** The inventory that a Land keeps and others share: the example's text under another owner. */
    public static final StockId JOINT = new StockId("gemeinsam");

    public static final String LAND = "land-ost";
    public static final String OTHER_LAND = "land-west";
    public static final String KREIS = "kreis-bodden";
    public static final String NEIGHBOUR = "kreis-haff";
    public static final String PROVIDER = "sundwerk";
    /** Keeps the joint inventory and sees all of it. */
    public static final String OWNER = "verbund";

    /** The cheapest settings that are still the same kind of hash: tests sign in often. */
    private static final String HASH =
            java.util.Objects.requireNonNull(new Argon2PasswordEncoder(16, 32, 1, 1024, 1).encode(PASSWORD));

    private static @Nullable Served shared;

    private final Server server;

    private Served(Server server) {
        this.server = server;
    }

    /** Empty but for the example. */
    public static Served fresh() {
        return new Served(Server.start(settings(Address.memory("t" + UUID.randomUUID())), InstantSource.system()));
    }

    /** With the joint inventory and its organisations; {@link #person} adds people. */
    public static Served joint() {
        Served served = fresh();
        Store store = served.store();
        served.found(OWNER, "Verbund beider Länder", OrganisationKind.LAND, null);
        served.found(LAND, "Landesverwaltung Ost", OrganisationKind.LAND, "MV");
        served.found(OTHER_LAND, "Landesverwaltung West", OrganisationKind.LAND, "SH");
        served.found(KREIS, "Landkreis Boddenküste", OrganisationKind.ADMINISTRATION, "MV");
        served.found(NEIGHBOUR, "Landkreis Haffland", OrganisationKind.ADMINISTRATION, "MV");
        served.found(PROVIDER, "Sundwerk", OrganisationKind.PROVIDER, "MV");
        store.stocks().create(JOINT, "Gemeinsamer Bestand", OWNER, Files.of(EXAMPLE), "Beginn", Actor.DEICH);
        return served;
    }

    /** One for all tests of the JVM that leave what they find as it was, or make what they change. Never closed by a test. */
    public static synchronized Served shared() {
        if (shared == null) shared = joint();
        return shared;
    }

    /** Empty, and called by the address that it knows itself by: passkeys are bound to it. */
    public static Served known() {
        try (var free = new java.net.ServerSocket(0)) {
            int port = free.getLocalPort();
            free.close();
            Address at = Address.memory("t" + UUID.randomUUID());
            return new Served(Server.start(
                    settings(at, port, URI.create("http://localhost:" + port), null), InstantSource.system()));
        } catch (java.io.IOException none) {
            throw new AssertionError(none);
        }
    }

    /**
     * Where one can sign in at a provider, too; two on one store are one Deich.
     *
     * @param origin by which browsers know it
     */
    public static Served vouched(Address at, int port, URI origin, Provider provider, InstantSource clock) {
        return new Served(Server.start(settings(at, port, origin, provider), clock));
    }

    private static Settings settings(Address at) {
        return settings(at, 0, URI.create("http://localhost"), null);
    }

    private static Settings settings(Address at, int port, URI origin, @Nullable Provider provider) {
        return new Settings(
                "127.0.0.1",
                port,
                at,
                ROOT.resolve("content"),
                EXAMPLE,
                origin,
                "test",
                2,
                provider,
                Parrot.access(),
                SOURCES,
                null,
                Vectors.NONE);
    }

    /** Every route there is with what answers it. What names no method is asked by GET. */
    public TreeMap<String, HandlerMethod> handlers() {
        var handlers = new TreeMap<String, HandlerMethod>();
        for (var mapping : server.context()
                .getBeansOfType(RequestMappingHandlerMapping.class)
                .values())
            mapping.getHandlerMethods().forEach((info, handler) -> {
                var methods = info.getMethodsCondition().getMethods();
                for (String pattern : info.getPatternValues())
                    for (RequestMethod method : methods.isEmpty() ? EnumSet.of(RequestMethod.GET) : methods)
                        handlers.put(method + " " + pattern, handler);
            });
        return handlers;
    }

    public void found(String id, String name, OrganisationKind kind, @Nullable String land) {
        store().people().organisations().create(new Organisation(id, name, kind, land), Actor.DEICH);
    }

    /** Somebody whose login is {@code organisation-role}, with the test's password. */
    public Person person(String organisation, Role role) {
        return person(
                organisation + "-" + role.name().toLowerCase(java.util.Locale.ROOT), organisation, EnumSet.of(role));
    }

    public Person person(String login, String organisation, Set<Role> roles) {
        Person known = store().people().find(login);
        if (known != null) return known;
        Person made = store().people().create(login, "Test " + login, organisation, roles, Actor.DEICH);
        return store().people().setPassword(made.id(), HASH, false, Actor.DEICH);
    }

    /** A browser without a screen, signed in as this person. */
    public Client as(Person person) {
        return client().signIn(person.login(), PASSWORD);
    }

    public Client as(String organisation, Role role) {
        return as(person(organisation, role));
    }

    /** A browser without a screen, not signed in. */
    public Client client() {
        return new Client(base());
    }

    /** A browser without a screen that shares its cookies with others. */
    public Client client(java.net.CookieManager cookies) {
        return new Client(base(), cookies);
    }

    public URI base() {
        return URI.create("http://localhost:" + server.port());
    }

    public Store store() {
        return server.store();
    }

    public Server server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
