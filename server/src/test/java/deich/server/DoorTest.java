// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import deich.store.people.Role;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The way in: the first code, sign-in, headers, what a stranger sees. */
class DoorTest {
    private static final Served SERVED = Served.shared();

    @Test
    void theFirstCodeMakesTheFirstAccountAndWorksOnce() {
        try (Served fresh = Served.fresh()) {
            String code = fresh.server().firstCode();
            assertThat(code).isNotBlank();
            Client client = fresh.client();
            assertThat(code).isNotNull();
            Map<String, String> form = Map.of(
                    "code",
                    code,
                    "name",
                    "Maike Petersen",
                    "login",
                    "m.petersen",
                    "kennwort",
                    Served.PASSWORD,
                    "organisation",
                    "Amt Schlei-Ostsee",
                    "kind",
                    "administration",
                    "alone",
                    "true");
            assertThat(client.get("/anmelden").body()).contains("/einrichten");
            assertThat(client.submit("/einrichten", Map.of("code", code)).status())
                    .isEqualTo(422);
            assertThat(client.submit("/einrichten", form).location()).startsWith("/anmelden");
            assertThat(client.get("/einrichten").status()).isEqualTo(404);
            client.signIn("m.petersen", Served.PASSWORD);
            assertThat(client.get("/").body()).contains("Ostsee (Beispiel)", "Neuen Bestand anlegen");
        }
    }

    @Test
    void nobodyGetsInWithoutPassword() {
        SERVED.person(Served.KREIS, Role.ISB);
        var refused = SERVED.client()
                .submit("/anmelden", Map.of("name", Served.KREIS + "-isb", "kennwort", "falsch und lang genug"));
        assertThat(refused.location()).isEqualTo("/anmelden?fehler");
        assertThat(SERVED.client().get("/").location()).isEqualTo("/anmelden");
        assertThat(SERVED.client().get("/b/gemeinsam/ueberblick").location()).isEqualTo("/anmelden");
    }

    @Test
    void everyAnswerForbidsForeignScripts() {
        var answer = SERVED.client().get("/anmelden");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'");
        assertThat(answer.header("Content-Security-Policy")).doesNotContain("unsafe");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.body()).doesNotContain(" style=").doesNotContain("<script>");
    }

    @Test
    void whatIsNotThereAndWhatIsNotYoursLookTheSame() {
        Client stranger = SERVED.as(Served.OTHER_LAND, Role.ISB);
        var mine = SERVED.as(Served.KREIS, Role.ISB).get("/b/gemeinsam/ueberblick");
        assertThat(mine.status()).isEqualTo(200);
        SERVED.found("fremd", "Fremde Behörde", deich.store.people.OrganisationKind.ADMINISTRATION, "SH");
        Client foreign = SERVED.as("fremd", Role.ISB);
        var theirs = foreign.get("/b/gemeinsam/ueberblick");
        var nothing = foreign.get("/b/gibtsnicht/ueberblick");
        assertThat(theirs.status()).isEqualTo(404);
        assertThat(plain(theirs.body(), "gemeinsam")).isEqualTo(plain(nothing.body(), "gibtsnicht"));
        assertThat(stranger.get("/b/gemeinsam/ueberblick").status()).isEqualTo(200);
    }

    @Test
    void manyRequestsOfOneSessionAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            Client client = SERVED.as(Served.KREIS, Role.ISB);
            try (var threads = Executors.newFixedThreadPool(8)) {
                var answers = new ArrayList<Future<Integer>>();
                for (int i = 0; i < 16; i++)
                    answers.add(threads.submit(() -> client.get("/konto").status()));
                for (var answer : answers) assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    private static String plain(String page, String name) {
        return page.replace(name, "").replaceAll("value=\"[^\"]+\"", "");
    }

    @Test
    void theDoorInABrowser() {
        try (Window window = Window.on(SERVED)) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Page page = window.tab(scheme == ColorScheme.LIGHT ? 1280 : 375, scheme);
                page.navigate("/anmelden");
                Window.nothingToComplainAbout(page, "anmelden-" + scheme);
                Page inside = window.tab(
                        scheme == ColorScheme.LIGHT ? 1280 : 375, scheme, SERVED.person(Served.KREIS, Role.ISB));
                Window.nothingToComplainAbout(inside, "start-" + scheme);
                inside.navigate("/b/gemeinsam/ueberblick");
                Window.nothingToComplainAbout(inside, "ueberblick-" + scheme);
            }
        }
    }
}
