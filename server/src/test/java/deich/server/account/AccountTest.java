// SPDX-License-Identifier: EUPL-1.2
package deich.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import deich.server.Client;
import deich.server.Served;
import deich.server.Window;
import deich.store.Actor;
import deich.store.people.Codes.Purpose;
import deich.store.people.OrganisationKind;
import deich.store.people.Person;
import deich.store.people.Role;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One's own account: passwords, codes, passkeys, sessions, and what stale forms end in. */
class AccountTest {
    private static final Served SERVED = Served.shared();

    private static Person fresh(String login) {
        return SERVED.store().people().create(login, "Neu " + login, Served.KREIS, EnumSet.of(Role.LESEN), Actor.DEICH);
    }

    @Test
    void anInvitationIsRedeemedOnceAndLeadsIn() {
        Person person = fresh("e.neu");
        String code = SERVED.store().codes().issue(Purpose.INVITATION, person.id(), Duration.ofDays(1), Actor.DEICH);
        Client client = SERVED.client();
        assertThat(client.submit("/einladung", Map.of("code", "AAAA-BBBB")).status())
                .isEqualTo(422);
        assertThat(client.submit("/einladung", Map.of("code", code)).body()).contains("e.neu", "Neu e.neu");
        assertThat(client.submit("/einladung", Map.of("code", code, "name", "Elke", "kennwort", "kurz"))
                        .status())
                .isEqualTo(422);
        Map<String, String> all = Map.of("code", code, "name", "Elke Neu", "kennwort", Served.PASSWORD);
        assertThat(client.submit("/einladung", all).location()).isEqualTo("/anmelden?eingeloest");
        assertThat(client.submit("/einladung", all).status()).isEqualTo(422);
        client.signIn("e.neu", Served.PASSWORD);
        assertThat(client.get("/konto").body()).contains("Elke Neu", "Lesezugriff");
    }

    @Test
    void aResetEndsOpenSessionsAndAClosedAccountGetsNothing() {
        Person person = SERVED.person("r.alt", Served.KREIS, Set.of(Role.LESEN));
        Client open = SERVED.as(person);
        String code = SERVED.store().codes().issue(Purpose.RESET, person.id(), Duration.ofDays(1), Actor.DEICH);
        String other = "Ganz anderes Kennwort 9";
        SERVED.client().submit("/einladung", Map.of("code", code, "name", "R. Alt", "kennwort", other));
        assertThat(open.get("/").location()).isEqualTo("/anmelden");
        SERVED.client().signIn("r.alt", other);
        String late = SERVED.store().codes().issue(Purpose.RESET, person.id(), Duration.ofDays(1), Actor.DEICH);
        SERVED.store().people().deactivate(person.id(), Actor.DEICH);
        assertThat(SERVED.client().submit("/einladung", Map.of("code", late)).status())
                .isEqualTo(422);
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndEndsOtherSessions() {
        Person person = SERVED.person("k.wort", Served.KREIS, Set.of(Role.LESEN));
        Client here = SERVED.as(person);
        Client elsewhere = SERVED.as(person);
        String other = "Ganz anderes Kennwort 9";
        assertThat(here.submit("/konto", "/konto/kennwort", Map.of("bisher", "falsch", "neu", other))
                        .status())
                .isEqualTo(422);
        assertThat(here.submit("/konto", "/konto/kennwort", Map.of("bisher", Served.PASSWORD, "neu", other))
                        .location())
                .isEqualTo("/konto?getan=kennwort");
        assertThat(elsewhere.get("/konto").location()).isEqualTo("/anmelden");
        assertThat(here.submit("/konto", "/konto/name", Map.of("name", " ")).status())
                .isEqualTo(422);
        here.submit("/konto", "/konto/name", Map.of("name", "Karin Wort"));
        assertThat(here.get("/konto").body()).contains("Karin Wort", "diese hier");
    }

    @Test
    void whatIsStaleOrWrongEndsInAPage() {
        Client client = SERVED.as(Served.KREIS, Role.ISB);
        var stale = client.post("/konto/name", Map.of("name", "Ohne Merkmal"));
        assertThat(stale.status()).isEqualTo(403);
        assertThat(stale.body()).contains("Bitte noch einmal.", "Das Formular war zu alt");
        var method = client.submit("/konto", "/", Map.of());
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.body()).contains("Das konnte Deich nicht lesen");
        var odd = client.get("/konto;a=b");
        assertThat(odd.status()).isEqualTo(400);
        assertThat(odd.body()).contains("Das konnte Deich nicht lesen");
        assertThat(client.submit("/konto", "/konto/passkeys/frage", Map.of("kennwort", "falsch"))
                        .status())
                .isEqualTo(422);
        assertThat(client.submit("/konto", "/konto/passkeys", Map.of("antwort", "{}"))
                        .location())
                .isEqualTo("/konto?getan=passkey-nicht");
        assertThat(SERVED.client()
                        .submit("/anmelden", "/anmelden/passkey", Map.of("antwort", "{}"))
                        .location())
                .isEqualTo("/anmelden?passkey");
    }

    @Test
    void aPasskeyIsAddedUsedAndRemovedInARealBrowser() {
        try (Served served = Served.known();
                Window window = Window.on(served)) {
            served.found("amt", "Amt", OrganisationKind.ADMINISTRATION, "SH");
            Person person = served.person("p.key", "amt", Set.of(Role.VERWALTER));
            Page page = window.tab(1280, ColorScheme.LIGHT, person);
            authenticator(page);
            page.navigate("/konto");
            page.fill("#bezeichnung", "Dienstrechner");
            page.fill("#passkey-kennwort", "falsch");
            page.press("#passkey-kennwort", "Enter");
            page.waitForSelector("text=Das bisherige Kennwort stimmt nicht");
            page.fill("#passkey-kennwort", Served.PASSWORD);
            page.press("#passkey-kennwort", "Enter");
            page.waitForURL("**/konto?getan=passkey");
            assertThat(page.textContent("main")).contains("Dienstrechner");
            Window.nothingToComplainAbout(page, "konto");
            page.navigate("/konto/zugaenge");
            Window.nothingToComplainAbout(page, "zugaenge");
            page.navigate("/konto");
            page.click("text=Abmelden");
            page.waitForURL("**/anmelden?abgemeldet");
            Window.nothingToComplainAbout(page, "anmelden-passkey");
            page.click("text=Mit Passkey anmelden");
            page.waitForURL(served.base() + "/");
            page.navigate("/konto");
            assertThat(page.textContent(".who")).contains("Test p.key");
            page.click("[aria-label='Passkey „Dienstrechner“ entfernen']");
            page.waitForURL("**/konto?getan=passkey-weg");
            assertThat(served.store().audit().page(Long.MAX_VALUE, 50).stream().map(e -> e.action()))
                    .contains("passkey.added", "passkey.removed");
        }
    }

    /** One that Chromium plays itself: with a key store and a fingerprint that is always right. */
    private static void authenticator(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable", new JsonObject());
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", arguments);
    }
}
