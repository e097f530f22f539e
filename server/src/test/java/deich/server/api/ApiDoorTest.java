// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import deich.server.Client;
import deich.server.Program;
import deich.server.Served;
import deich.store.Actor;
import deich.store.people.Person;
import deich.store.people.Right;
import deich.store.people.Role;
import java.net.http.HttpRequest;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How programs come in, and how they do not. */
class ApiDoorTest {
    private static final Served SERVED = Served.shared();
    private static final String ME = "/api/v1/me";

    private static Person isb() {
        return SERVED.person("t.isb", Served.KREIS, Set.of(Role.ISB));
    }

    @Test
    void aTokenIsMadeOnAPageShownOnceAndRevoked() {
        Client client = SERVED.as(isb());
        assertThat(client.get("/konto").body()).contains("/konto/zugaenge");
        Map<String, String> form =
                Map.of("name", "Nachtlauf", "tage", "30", "recht", "READ", "kennwort", Served.PASSWORD);
        assertThat(client.submit("/konto/zugaenge", Map.of("name", "x", "recht", "READ", "kennwort", "falsch"))
                        .status())
                .isEqualTo(422);
        assertThat(client.submit("/konto/zugaenge", Map.of("name", "x", "kennwort", Served.PASSWORD))
                        .body())
                .contains("mindestens ein Recht");
        var made = client.submit("/konto/zugaenge", form);
        Matcher secret = Pattern.compile("deich_[A-Za-z0-9_-]{43}").matcher(made.body());
        assertThat(secret.find()).isTrue();
        assertThat(made.header("Cache-Control")).contains("no-store");
        var list = client.get("/konto/zugaenge");
        assertThat(list.body()).doesNotContain(secret.group()).contains("Nachtlauf", "gültig", "Noch nie benutzt");
        Program program = Program.with(SERVED, secret.group());
        var me = program.get(ME);
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.json().path("rights").toString()).isEqualTo("[\"READ\"]");
        assertThat(me.header("Set-Cookie")).isEmpty();
        Matcher id = Pattern.compile("name=\"id\" value=\"([^\"]+)\"").matcher(list.body());
        assertThat(id.find()).isTrue();
        assertThat(client.submit("/konto/zugaenge", "/konto/zugaenge/widerrufen", Map.of("id", id.group(1)))
                        .location())
                .isEqualTo("/konto/zugaenge?getan=widerrufen");
        assertThat(program.get(ME).status()).isEqualTo(401);
        assertThat(client.get("/konto/zugaenge").body()).contains("widerrufen");
    }

    @Test
    void nobodyGivesAwayWhatTheyDoNotHave() {
        Person reader = SERVED.person("t.lesen", Served.KREIS, Set.of(Role.LESEN));
        Client client = SERVED.as(reader);
        client.submit(
                "/konto/zugaenge", Map.of("name", "x", "tage", "30", "recht", "EXPORT", "kennwort", Served.PASSWORD));
        assertThat(SERVED.store().tokens().of(reader.id())).isEmpty();
        // a right that was taken away is gone at once
        Program program = Program.of(SERVED, reader, EnumSet.of(Right.READ, Right.EXPORT));
        assertThat(program.get("/api/v1/stocks/" + Served.JOINT + "/versions/1/zip")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void withoutATokenThereIsNothingAndCookiesDoNotCount() {
        var none = Program.with(SERVED, null).get(ME);
        assertThat(none.status()).isEqualTo(401);
        assertThat(none.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"Deich\"");
        assertThat(none.body()).contains("Kein gültiger Zugang");
        // what somebody brings who does not say who they are is not read
        for (int i = 0; i < 7; i++)
            assertThat(Program.with(SERVED, null).post("/api/v1/stocks", "{").status())
                    .isEqualTo(401);
        Client browser = SERVED.as(isb());
        assertThat(browser.get(ME).status()).isEqualTo(401);
        assertThat(browser.get("/api/v1/stocks").status()).isEqualTo(401);
        assertThat(browser.get("/").status()).isEqualTo(200);
        Program program = Program.of(SERVED, isb(), EnumSet.allOf(Right.class));
        // a token is of no use on pages
        assertThat(program.get("/").status()).isEqualTo(302);
    }

    @Test
    void aWrongTokenIsToldSoAndWaitsAfterFiveTimes() {
        String wrong = "deich_" + "A".repeat(43);
        Program program = Program.with(SERVED, wrong);
        var refused = program.get(ME);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).contains("invalid_token");
        assertThat(refused.body()).doesNotContain(wrong);
        for (int i = 0; i < 4; i++) assertThat(program.get(ME).status()).isEqualTo(401);
        var waits = program.get(ME);
        assertThat(waits.status()).isEqualTo(429);
        assertThat(waits.header("Retry-After")).isEqualTo("120");
        assertThat(Program.with(SERVED, "x".repeat(4000)).get(ME).status()).isEqualTo(401);
        assertThat(Program.with(SERVED, "").get(ME).status()).isEqualTo(401);
    }

    @Test
    void whoeverMustChangeThePasswordHasNoTokens() {
        Person person = SERVED.person("t.muss", Served.KREIS, Set.of(Role.ISB));
        Program program = Program.of(SERVED, person, EnumSet.of(Right.READ));
        assertThat(program.get(ME).status()).isEqualTo(200);
        SERVED.store().people().setPassword(person.id(), "x", true, new Actor(person.id()));
        assertThat(program.get(ME).status()).isEqualTo(401);
    }

    @Test
    void everythingThatGoesWrongIsAProblemInTheLanguageAskedFor() {
        Program program = Program.of(SERVED, isb(), EnumSet.allOf(Right.class));
        assertThat(program.get("/api/v1/gibtsnicht").status()).isEqualTo(404);
        assertThat(program.post(ME, "{}").status()).isEqualTo(405);
        String runs = "/api/v1/stocks/" + Served.JOINT + "/runs";
        var unreadable = program.post(runs, "{\"kind\": \"check\",\n \"quatsch\": 1}");
        assertThat(unreadable.status()).isEqualTo(400);
        assertThat(unreadable.json().at("/problems/0/file").asString("")).isEqualTo("quatsch");
        assertThat(program.post(runs, "{").status()).isEqualTo(400);
        assertThat(program.post(runs, "[" + "1,".repeat(600_000) + "1]").status())
                .isEqualTo(413);
        assertThat(program.get(runs + "/keine-nummer").status()).isEqualTo(404);
        var all = program.post(runs, "{\"kind\": \"check\", \"scenarios\": [\"xx-1\", \"xx-2\"], \"futures\": 7}");
        assertThat(all.status()).isEqualTo(422);
        assertThat(all.json().path("problems")).hasSize(3);
        var english = program.send(HttpRequest.newBuilder(SERVED.base().resolve("/api/v1/me?lang=de"))
                .header("Accept-Language", "fr, en;q=0.8, de;q=0.5")
                .build());
        assertThat(english.json().path("title").asString("")).isEqualTo("No valid token");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.header("Set-Cookie")).isEmpty();
        assertThat(english.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(program.get("/api/v1/stocks;a=b").status()).isEqualTo(400);
    }
}
