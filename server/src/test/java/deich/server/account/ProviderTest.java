// SPDX-License-Identifier: EUPL-1.2
package deich.server.account;

import static deich.server.account.TestProvider.FIETE;
import static deich.server.account.TestProvider.FIETES;
import static deich.server.account.TestProvider.MONA;
import static deich.server.account.TestProvider.MONAS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import deich.server.Client;
import deich.server.Served;
import deich.server.Window;
import deich.store.Actor;
import deich.store.Address;
import deich.store.audit.Entry;
import deich.store.people.Codes.Purpose;
import deich.store.people.OrganisationKind;
import deich.store.people.Person;
import deich.store.people.Role;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in at a real provider: who gets in, who does not, and what a provider may not do. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProviderTest {
    private static final String START = "/anmelden/anbieter";
    private static final String LINK = "/anmelden/anbieter?verbinden";
    private static final String AMT = "amt";

    private static final AtomicReference<Duration> PASSED = new AtomicReference<>(Duration.ZERO);
    private static final InstantSource CLOCK = () -> Instant.now().plus(PASSED.get());
    private static final Address STORE = Address.memory("t" + UUID.randomUUID());

    private static TestProvider provider;
    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        URI origin = URI.create("http://localhost:" + port);
        provider = TestProvider.start(origin);
        served = Served.vouched(STORE, port, origin, provider.provider(), CLOCK);
        served.found(AMT, "Amt", OrganisationKind.ADMINISTRATION, "SH");
        served.person(AMT, Role.VERWALTER);
    }

    @AfterAll
    static void stop() {
        if (served != null) served.close();
        if (provider != null) provider.close();
    }

    /** Somebody without a password. */
    private static Person fresh(String login) {
        return served.store().people().create(login, "Neu " + login, AMT, Set.of(Role.LESEN), Actor.DEICH);
    }

    private static String code(Person person) {
        return served.store().codes().issue(Purpose.INVITATION, person.id(), Duration.ofDays(1), Actor.DEICH);
    }

    /** Whoever it was linked with before is parted from it. */
    private static Client linked(Person person) {
        for (Person one : served.store().people().all())
            served.store().identities().unlink(one.id(), Actor.DEICH);
        Client client = served.client();
        assertThat(client.submit("/einladung", Map.of("code", code(person))).body())
                .contains("Anmeldung des Landes");
        assertThat(client.get(provider.through(client, LINK, MONA, MONAS)).location())
                .isEqualTo("/");
        return client;
    }

    private static String outcome(Client client, String start, String login, String password) {
        return client.get(provider.through(client, start, login, password)).location();
    }

    private static Entry last() {
        return served.store().audit().page(Long.MAX_VALUE, 1).getFirst();
    }

    @Test
    void aCodeLinksAndTheProviderOpensFromThenOn() {
        Person person = fresh("e.linked");
        Client first = linked(person);
        assertThat(first.get("/konto").body()).contains("Neu e.linked", "Anmeldung des Landes: verbunden seit");
        Client later = served.client();
        assertThat(later.get("/anmelden").body()).contains("Weiter zu: Anmeldung des Landes");
        assertThat(outcome(later, START, MONA, MONAS)).isEqualTo("/");
        assertThat(later.get("/konto").body()).contains("Neu e.linked");
        assertThat(last().action()).isEqualTo("sign-in.succeeded");
        assertThat(last().details()).containsEntry("by", "provider");
        String log = served.store().audit().page(Long.MAX_VALUE, 20).toString();
        assertThat(log).contains("identity.linked").doesNotContain(MONA);
    }

    @Test
    void beingKnownToTheProviderOpensNothing() {
        linked(fresh("u.owner"));
        // the same name as at the provider, and still nobody's
        served.person(FIETE, AMT, Set.of(Role.VERWALTER));
        Client client = served.client();
        assertThat(outcome(client, START, FIETE, FIETES)).isEqualTo("/anmelden?anbieter=unbekannt");
        assertThat(client.get("/anmelden?anbieter=unbekannt").body())
                .contains("um einen Einmal-Code", "/anmelden/anbieter?neu", "/einladung");
        assertThat(client.get("/").location()).isEqualTo("/anmelden");
        assertThat(last().details()).containsEntry("why", "unlinked");
        String wrong = provider.through(served.client(), START, MONA, "falsch");
        assertThat(wrong).startsWith(provider.origin());
    }

    @Test
    void whoIsClosedStaysOutAndWhoIsUnlinkedToo() {
        Person person = fresh("c.closed");
        Client open = linked(person);
        served.store().people().deactivate(person.id(), Actor.DEICH);
        assertThat(open.get("/konto").location()).isEqualTo("/anmelden");
        assertThat(outcome(served.client(), START, MONA, MONAS)).isEqualTo("/anmelden?anbieter=geschlossen");
        served.store().people().activate(person.id(), Actor.DEICH);
        Client again = served.client();
        assertThat(outcome(again, START, MONA, MONAS)).isEqualTo("/");
        Client keeper = served.as(AMT, Role.VERWALTER);
        String page = "/verwaltung/menschen/" + person.id();
        assertThat(keeper.get(page).body()).contains("Anmeldung des Landes, verbunden seit", "offen");
        assertThat(keeper.submit(page, page + "/anbieter/trennen", Map.of()).location())
                .isEqualTo(page + "?getan=getrennt");
        assertThat(keeper.get(page).body()).contains("noch nichts", "noch nie angemeldet");
        assertThat(again.get("/konto").location()).isEqualTo("/anmelden");
        assertThat(outcome(served.client(), START, MONA, MONAS)).isEqualTo("/anmelden?anbieter=unbekannt");
    }

    @Test
    void anOpenSessionDoesNotBecomeAKey() {
        Client client = linked(fresh("k.key"));
        assertThat(client.submit("/konto", "/konto/kennwort", Map.of("bisher", "", "neu", Served.PASSWORD))
                        .status())
                .isEqualTo(422);
        assertThat(client.submit("/konto", "/konto/passkeys/frage", Map.of("kennwort", ""))
                        .status())
                .isEqualTo(422);
        assertThat(client.get("/konto").body()).doesNotContain("id=\"neu\"", "data-passkey");
    }

    @Test
    void linkingEndsSessionsAsANewPasswordDoes() {
        Person person = served.person("s.session", AMT, Set.of(Role.LESEN));
        Client here = served.as(person);
        Client elsewhere = served.as(person);
        for (Person one : served.store().people().all())
            served.store().identities().unlink(one.id(), Actor.DEICH);
        here.submit("/einladung", Map.of("code", code(person)));
        assertThat(outcome(here, LINK, MONA, MONAS)).isEqualTo("/");
        assertThat(here.get("/konto").body()).contains("verbunden seit", "id=\"bisher\"");
        assertThat(elsewhere.get("/konto").location()).isEqualTo("/anmelden");
    }

    @Test
    void aCodeLinksOneAccountAndNoOther() {
        linked(fresh("o.one"));
        Client client = served.client();
        assertThat(client.get(LINK).location()).isEqualTo("/einladung");
        Person other = fresh("o.other");
        String code = code(other);
        client.submit("/einladung", Map.of("code", code));
        assertThat(outcome(client, LINK, MONA, MONAS)).isEqualTo("/anmelden?anbieter=vergeben");
        assertThat(client.get("/").location()).isEqualTo("/anmelden");
        Client late = served.client();
        late.submit("/einladung", Map.of("code", code));
        served.store().codes().redeem(Purpose.INVITATION, code);
        assertThat(outcome(late, LINK, FIETE, FIETES)).isEqualTo("/anmelden?anbieter=code");
        assertThat(served.store().identities().of(other.id())).isEmpty();
    }

    @Test
    void anAnswerFitsOneQuestionOfOneBrowserOnce() {
        linked(fresh("a.answer"));
        Client mine = served.client();
        Client other = served.client();
        String back = provider.through(mine, START, MONA, MONAS);
        provider.through(other, START, FIETE, FIETES);
        assertThat(other.get(back).location()).isEqualTo("/anmelden?anbieter=nicht");
        assertThat(last().details()).containsEntry("why", "state");
        assertThat(mine.get(back).location()).isEqualTo("/");
        assertThat(mine.get(back).location()).isEqualTo("/anmelden?anbieter=nicht");
        assertThat(last().details()).containsEntry("why", "unasked");
        assertThat(served.client().get(back).location()).isEqualTo("/anmelden?anbieter=nicht");
        Client mixed = served.client();
        String foreign =
                provider.through(mixed, START, MONA, MONAS).replaceFirst("iss=[^&]+", "iss=https%3A%2F%2Fx.example");
        assertThat(mixed.get(foreign).location()).isEqualTo("/anmelden?anbieter=nicht");
        assertThat(last().details()).containsEntry("why", "issuer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonce", "expired", "foreign", "audience", "issuer", "unsigned"})
    void anIdTokenThatIsWrongOpensNothing(String how) throws Exception {
        Client client = served.client();
        String back = provider.through(client, START, MONA, MONAS);
        provider.misbehave(how);
        assertThat(client.get(back).location()).isEqualTo("/anmelden?anbieter=nicht");
        assertThat(client.get("/").location()).isEqualTo("/anmelden");
        assertThat(last().action()).isEqualTo("sign-in.failed");
        assertThat(last().details()).containsEntry("why", how.equals("nonce") ? "nonce" : "token");
    }

    @Test
    void whoeverIsSentBackToAnotherServerOfTheSameStoreGetsIn() {
        linked(fresh("z.zwei"));
        URI origin = served.base();
        try (Served second = Served.vouched(STORE, 0, origin, provider.provider(), CLOCK)) {
            var cookies = new CookieManager();
            String back = provider.through(served.client(cookies), START, MONA, MONAS);
            URI there = URI.create(back);
            Client atSecond = second.client(cookies);
            assertThat(atSecond.get(there.getRawPath() + "?" + there.getRawQuery())
                            .location())
                    .isEqualTo("/");
            assertThat(atSecond.get("/konto").body()).contains("Neu z.zwei");
            assertThat(served.client(cookies).get("/konto").body()).contains("Neu z.zwei");
        }
    }

    @Test
    void theWayInAndOutInABrowser() {
        for (Person one : served.store().people().all())
            served.store().identities().unlink(one.id(), Actor.DEICH);
        Person person = fresh("b.browser");
        try (Window window = Window.on(served, provider.origin())) {
            Page page = window.tab(1280, ColorScheme.LIGHT);
            page.navigate("/anmelden");
            Window.nothingToComplainAbout(page, "anmelden-anbieter");
            page.click("text=Weiter zu: Anmeldung des Landes");
            signInThere(page);
            page.waitForURL("**/anmelden?anbieter=unbekannt");
            Window.nothingToComplainAbout(page, "anmelden-unbekannt");
            page.click("text=Einmal-Code einlösen");
            page.fill("#code", code(person));
            page.press("#code", "Enter");
            page.waitForSelector("#kennwort");
            Window.nothingToComplainAbout(page, "einladung-anbieter");
            page.click("text=Verbinden mit: Anmeldung des Landes");
            signInThere(page);
            page.waitForURL(served.base() + "/");
            page.navigate("/konto");
            Window.nothingToComplainAbout(page, "konto-anbieter");
            page.click("text=Abmelden");
            page.waitForURL(provider.origin() + "/**");
            page.click("button[name=logout]");
            page.waitForURL("**/anmelden?abgemeldet");
            page.click("text=Weiter zu: Anmeldung des Landes");
            // signed out there, too: it asks again
            signInThere(page);
            page.waitForURL(served.base() + "/");
            Page keeper = window.tab(375, ColorScheme.DARK, served.person(AMT, Role.VERWALTER));
            keeper.navigate("/verwaltung/menschen/" + person.id());
            Window.nothingToComplainAbout(keeper, "person-anbieter");
        }
    }

    private static void signInThere(Page page) {
        page.waitForURL(provider.origin() + "/login/**");
        page.fill("[name=login]", MONA);
        page.fill("[name=password]", MONAS);
        page.press("[name=password]", "Enter");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void aProviderThatIsAwayKeepsNobodyOut() {
        Client inside = linked(fresh("w.weg"));
        Client client = served.client();
        String back = provider.through(client, START, MONA, MONAS);
        provider.close();
        assertThat(client.get(back).location()).isEqualTo("/anmelden?anbieter=weg");
        PASSED.set(Duration.ofMinutes(2));
        assertThat(client.get(START).location()).isEqualTo("/anmelden?anbieter=weg");
        assertThat(client.get("/anmelden?anbieter=weg").body()).contains("Anmeldung des Landes antwortet gerade nicht");
        assertThat(inside.get("/konto").status()).isEqualTo(200);
        assertThat(inside.submit("/konto", "/abmelden", Map.of()).location()).isEqualTo("/anmelden?abgemeldet");
        assertThat(served.as(AMT, Role.VERWALTER).get("/").status()).isEqualTo(200);
        assertThat(List.of("sign-in.failed", "sign-in.succeeded")).contains(last().action());
    }
}
