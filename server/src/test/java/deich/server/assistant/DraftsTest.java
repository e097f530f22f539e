// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import deich.model.inventory.Component;
import deich.server.Client;
import deich.server.Parrot;
import deich.server.Program;
import deich.server.Served;
import deich.server.Window;
import deich.server.course.Foreign;
import deich.server.course.Waiting;
import deich.store.people.Right;
import deich.store.people.Role;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Drafts and plain words on pages and for programs: own facts, a named person, and what the public does not get. */
class DraftsTest {
    private static final Served SERVED = Served.shared();
    private static final String BASE = "/b/" + Served.JOINT.value();
    private static final String DRAFTS = BASE + "/assistent/entwuerfe";
    private static final String API = "/api/v1/stocks/" + Served.JOINT.value() + "/drafts";
    private static final String PLACE = "kf-01@rz-bodden";
    private static final Pattern DIGEST = Pattern.compile("name=\"stand\" value=\"([0-9a-f]{64})\"");

    /** Makes it as people do, waiting for what has to be computed. @return the address of the draft */
    private static String made(Client client, String art, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("art", art);
        all.put("sprache", "de");
        for (int i = 0; i < 4; i++) {
            var answer = client.submit(DRAFTS + "/neu?art=" + art, DRAFTS, all);
            assertThat(answer.status()).as(answer.body()).isEqualTo(302);
            if (!answer.location().contains("/neu?")) return answer.location();
            assertThat(Waiting.until(client, answer.location()).status()).isEqualTo(200);
        }
        throw new AssertionError("never made");
    }

    /** A place of a provider whose name the Kreis knows, and on which it rests. */
    private static Map<String, String> crisis() {
        return Map.of("szenario", "kf-01", "ort", PLACE, "verwaltung", Served.KREIS);
    }

    private static Map<String, String> service() {
        return Map.of("leistung", Foreign.service(Served.KREIS));
    }

    private static String digest(Client.Answer page) {
        Matcher digest = DIGEST.matcher(page.body());
        assertThat(digest.find()).isTrue();
        return digest.group(1);
    }

    @Test
    void aDraftIsMadeReadChangedReleasedAndGone() {
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        String draft = made(isb, "gfp", service());
        var page = isb.get(draft);
        assertThat(page.body())
                .contains("Geschäftsfortführungsplan", "ohne Sprachmodell", "data-origin=\"{", "Lesbarkeit")
                .contains("Zahlen und ihre Herkunft", "nicht freigegeben", "so, wie er erstellt wurde");
        String read = digest(page);
        var changed = isb.submit(
                draft, draft, Map.of("stand", read, "text", "# Neuer Titel\r\n\r\nEin <b>Satz</b> von mir.\r\n"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body())
                .contains("Neuer Titel", "Ein &lt;b&gt;Satz&lt;/b&gt; von mir.", "Geändert seit dem Erstellen")
                .doesNotContain("<b>Satz");
        assertThat(isb.submit(draft, draft, Map.of("stand", read, "text", "Zu spät."))
                        .status())
                .isEqualTo(409);
        String release = draft + "/freigeben";
        assertThat(isb.submit(draft, release, Map.of("stand", digest(changed))).status())
                .isEqualTo(422);
        assertThat(isb.submit(draft, release, Map.of("stand", read, "gelesen", "true"))
                        .status())
                .isEqualTo(409);
        var released = isb.submit(draft, release, Map.of("stand", digest(changed), "gelesen", "true"));
        assertThat(released.body()).contains("freigegeben am", "Test kreis-bodden-isb");
        assertThat(released.body()).doesNotContain("<textarea");
        assertThat(isb.submit(draft, draft, Map.of("text", "Doch anders.")).status())
                .isEqualTo(409);
        assertThat(isb.get(draft + "/entwurf.html").body())
                .contains("Gelesen und freigegeben von Test kreis-bodden-isb", "\"status\":\"released\"");
        assertThat(isb.get(draft + "/entwurf.odt").raw().body()).startsWith('P', 'K');
        assertThat(isb.get(draft + "/entwurf.exe").status()).isEqualTo(404);
        assertThat(isb.submit(draft, draft + "/loeschen", Map.of()).status()).isEqualTo(422);
        assertThat(isb.submit(draft, draft + "/loeschen", Map.of("sicher", "true"))
                        .status())
                .isEqualTo(302);
        assertThat(isb.get(draft).status()).isEqualTo(404);
    }

    @Test
    void onlyOnesOwnAndOnlyWithTheRight() {
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        String draft = made(isb, "bia", service());
        Client reader = SERVED.as(Served.KREIS, Role.LESEN);
        assertThat(reader.get(draft).body()).contains("Gesprächsbogen").doesNotContain("<textarea", "entwurf.odt");
        assertThat(reader.get(draft + "/entwurf.md").status()).isEqualTo(403);
        assertThat(reader.get(DRAFTS + "/neu?art=gfp").status()).isEqualTo(403);
        assertThat(SERVED.as(Served.NEIGHBOUR, Role.ISB).get(draft).status()).isEqualTo(404);
        var theirs = Map.of("leistung", Foreign.service(Served.NEIGHBOUR), "art", "gfp");
        var refused = isb.submit(DRAFTS + "/neu?art=gfp", DRAFTS, theirs);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Bitte eine Leistung auswählen.");
        var other = Map.of("art", "vorlage", "verwaltung", Served.NEIGHBOUR);
        assertThat(isb.submit(DRAFTS + "/neu?art=vorlage", DRAFTS, other).status())
                .isEqualTo(422);
    }

    /** What a model makes of a sentence is taken only where the facts stay; nonsense leaves the draft as it was. */
    @Test
    void aModelThatTalksNonsenseChangesNothing() {
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        Parrot.says("Alles steht 99 Jahre still.");
        var wish = new java.util.TreeMap<>(service());
        wish.put("modell", "true");
        String draft = made(isb, "gfp", wish);
        assertThat(isb.get(draft + "/entwurf.md").body())
                .contains("ohne Sprachmodell")
                .doesNotContain("99 Jahre");
        assertThat(SERVED.store().audit().page(Long.MAX_VALUE, 200))
                .anyMatch(entry -> entry.action().equals("model.used")
                        && entry.actor()
                                .equals(SERVED.person(Served.KREIS, Role.ISB).id()));
    }

    @Test
    void aReportNamesNothingOfOthers() {
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        String draft = made(isb, "lage", crisis());
        String text = isb.get(draft + "/entwurf.md").body();
        assertThat(text)
                .contains(
                        "Lagebericht",
                        "Landkreis Boddenküste",
                        "ohne Sprachmodell",
                        "In eigener Hand liegt hier keine Arbeit.");
        for (Component foreign : Foreign.unseen(Served.KREIS))
            assertThat(text).doesNotContain("„" + foreign.name() + "“", "| " + foreign.name() + " |", foreign.id());
    }

    @Test
    void theReleasedNoticeHasNeitherSourcesNorClassification() {
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        String draft = made(isb, "buergerinfo", crisis());
        var page = isb.get(draft);
        assertThat(page.body()).contains("Für die Öffentlichkeit bestimmt", "Nicht veröffentlicht wird:");
        assertThat(isb.get(draft + "/entwurf.md").body()).contains("Einstufung:", "Grundlage:", "kf-01");
        isb.submit(draft, draft + "/freigeben", Map.of("stand", digest(page), "gelesen", "true"));
        for (String file : new String[] {"/entwurf.md", "/entwurf.html"})
            assertThat(isb.get(draft + file).body())
                    .contains("Geprüft und freigegeben am", "ohne Sprachmodell", "\"sources\":[]")
                    .doesNotContain("Einstufung", "Grundlage", "kf-01", "Test kreis");
    }

    @Test
    void programsDoTheSame() {
        Program program = Program.of(SERVED, SERVED.person(Served.KREIS, Role.BCM), EnumSet.allOf(Right.class));
        String service = Foreign.service(Served.KREIS);
        var made = program.post(API, "{\"kind\": \"gfp\", \"service\": \"" + service + "\", \"plain\": true}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String at = made.header("Location");
        String digest = made.json().path("digest").asString("");
        assertThat(made.json().path("origin").path("aiGenerated").asBoolean(true))
                .isFalse();
        assertThat(program.get(API).body()).contains(at.replaceFirst(".*/", ""));
        var changed = program.send("PUT", at, "{\"text\": \"# Kurz\\n\", \"digest\": \"" + digest + "\"}");
        assertThat(changed.json().path("changes").size()).isPositive();
        assertThat(program.post(at + "/release", "{\"digest\": \"" + digest + "\"}")
                        .status())
                .isEqualTo(409);
        String now = changed.json().path("digest").asString("");
        assertThat(program.post(at + "/release", "{\"digest\": \"" + now + "\"}")
                        .json()
                        .path("draft")
                        .path("releasedBy")
                        .asString(""))
                .isEqualTo("Test kreis-bodden-bcm");
        assertThat(program.send("PUT", at, "{\"text\": \"x\"}").status()).isEqualTo(409);
        assertThat(program.get(at + "/entwurf.md").body()).contains("# Kurz");
        assertThat(program.delete(at).status()).isEqualTo(422);
        assertThat(program.delete(at + "?sure=true").status()).isEqualTo(200);
        assertThat(program.get(at).status()).isEqualTo(404);
        assertThat(program.post(API, "{\"kind\": \"lage\"}").status()).isEqualTo(422);
        assertThat(program.post(API, "{\"kind\": \"roman\"}").status()).isEqualTo(422);
    }

    @Test
    void aPlanIsToldInPlainWords() {
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        made(isb, "lage", crisis());
        var page = isb.get(BASE + "/wiederanlauf/einfach?ort=" + PLACE);
        assertThat(page.body()).contains("Was kommt zuerst?", "Wann ist was wieder da?", "ohne Sprachmodell");
        for (Component foreign : Foreign.unseen(Served.KREIS))
            assertThat(page.body()).doesNotContain("„" + foreign.name() + "“");
        Program program = Program.of(SERVED, SERVED.person(Served.KREIS, Role.BCM), EnumSet.allOf(Right.class));
        assertThat(program.get(API.replace("/drafts", "/explanations?scenario=" + PLACE))
                        .json()
                        .path("text")
                        .asString(""))
                .contains("Was kommt zuerst?");
    }

    @Test
    void pagesAreThereForEverybody() {
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        String draft = made(isb, "buergerinfo", crisis());
        try (Window window = Window.on(SERVED)) {
            window.wideAndNarrow(SERVED.person(Served.KREIS, Role.ISB), (page, width) -> {
                page.navigate(DRAFTS);
                Window.nothingToComplainAbout(page, "drafts-" + width);
                page.navigate(DRAFTS + "/neu?art=wap&szenario=kf-01");
                Window.nothingToComplainAbout(page, "drafts-new-" + width);
                page.navigate(draft);
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                Window.nothingToComplainAbout(page, "draft-" + width);
                page.navigate(BASE + "/wiederanlauf/einfach?ort=" + PLACE);
                Window.nothingToComplainAbout(page, "plain-" + width);
            });
        }
    }
}
