// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import deich.server.Client;
import deich.server.Program;
import deich.server.Served;
import deich.server.Window;
import deich.store.people.Right;
import deich.store.people.Role;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Old requirements become new controls: proposed, decided by people, learned by everybody, taken along. */
class MappingTest {
    private static final Served SERVED = Served.shared();
    private static final String STOCK = Served.JOINT.value();
    private static final String BASE = "/b/" + STOCK + "/assistent/zuordnung";
    private static final String API = "/api/v1/stocks/" + STOCK;
    private static final String LINES =
            "SYS.9.1.A1 Die Daten des Servers MÜSSEN regelmäßig auf Bändern gesichert werden.\n"
                    + "SYS.9.1.A2 Es MUSS jährlich eine Notfallübung mit dem Krisenstab stattfinden.\n"
                    + "Zugriffsrechte MÜSSEN von einer verantwortlichen Stelle vergeben werden.";

    /** @return query of the page */
    private static String opened(Client who, String title) {
        var kept = who.upload(BASE, BASE + "/liste", Map.of("titel", title, "text", LINES), "", new byte[0]);
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        String list = option(kept.body(), title);
        return "?liste=" + list + "&katalog=" + option(kept.body(), "Probekatalog (2026.1)");
    }

    private static String option(String page, String title) {
        Matcher found = Pattern.compile("<option value=\"([^\"]+)\"[^>]*>" + Pattern.quote(title) + "<")
                .matcher(page);
        assertThat(found.find()).as(title).isTrue();
        return found.group(1);
    }

    private static Map<String, String> form(String query, String old, String control, String said) {
        Matcher parts = Pattern.compile("\\?liste=(.*)&katalog=(.*)").matcher(query);
        assertThat(parts.matches()).isTrue();
        return Map.of("liste", parts.group(1), "katalog", parts.group(2), "alt", old, "c.0", control, "e.0", said);
    }

    @Test
    void whatIsConfirmedIsKeptLearnedByOthersAndTakenAlong() {
        Client kreis = SERVED.as(Served.KREIS, Role.ISB);
        String query = opened(kreis, "Liste des Kreises");
        String page = kreis.get(BASE + query + "&alt=SYS.9.1.A1").body();
        assertThat(page).contains("0 von 3 Anforderungen", "ARCH.1.1", "Gemeinsame Wörter", "Noch nichts gelernt");
        assertThat(kreis.get(BASE + "/oscal.json" + query).status()).isEqualTo(404);
        var next = kreis.submit(BASE + query, BASE, form(query, "SYS.9.1.A1", "ARCH.1.1", "ja"));
        assertThat(next.location()).contains("alt=SYS.9.1.A2");
        page = kreis.follow(next).body();
        assertThat(page).contains("1 von 3 Anforderungen", "1 Zuordnungen bestätigt");
        String oscal = kreis.get(BASE + "/oscal.json" + query).body();
        assertThat(oscal)
                .contains("mapping-collection", "SYS.9.1.A1", "ARCH.1.1", "oscal_uuid", "Test kreis-bodden-isb");
        assertThat(kreis.get(BASE + "/tabelle.csv" + query).body()).contains("SYS.9.1.A1;ARCH.1.1", "confirmed");
        Client land = SERVED.as(Served.LAND, Role.ISB);
        String theirs = opened(land, "Liste des Landes");
        assertThat(land.get(BASE + theirs + "&alt=SYS.9.1.A1").body())
                .contains("Gelernt aus einer bestätigten", "Bei anderen: 1 bestätigt, 0 abgelehnt", "0 von 3");
        assertThat(land.get(BASE + query).status()).isEqualTo(404);
        var drift = kreis.upload(
                BASE,
                BASE + "/abweichung",
                Map.of("katalog", form(query, "", "", "").get("katalog")),
                "zuordnung.json",
                oscal.replace("\"id-ref\" : \"ARCH.1.1\"", "\"id-ref\" : \"ARCH.1.2\"")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(drift.body()).contains("1 Paare verglichen", "gehört heute einer anderen", "ARCH.1.1");
        kreis.submit(BASE + query, BASE, form(query, "SYS.9.1.A1", "ARCH.1.1", "offen"));
        assertThat(kreis.get(BASE + query).body()).contains("0 von 3 Anforderungen");
    }

    @Test
    void whoMayNotEditDecidesNothing() {
        Client reader = SERVED.as(Served.KREIS, Role.LESEN);
        assertThat(reader.get(BASE).status()).isEqualTo(403);
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        String query = opened(isb, "Liste ohne Wirkung");
        assertThat(isb.submit(BASE + query, BASE, form(query, "SYS.9.1.A1", "GIBT.ES.NICHT", "ja"))
                        .status())
                .isEqualTo(404);
        var more = new java.util.HashMap<>(form(query, "SYS.9.1.A1", "ARCH.1.1", "offen"));
        more.put("mehr", "GIBT.ES.NICHT");
        assertThat(isb.submit(BASE + query, BASE, more).body()).contains("keine Anforderung „GIBT.ES.NICHT“");
        var empty = isb.upload(BASE, BASE + "/liste", Map.of("text", " "), "", new byte[0]);
        assertThat(empty.status()).isEqualTo(422);
    }

    @Test
    void programsDoTheSame() {
        Program program = Program.of(SERVED, SERVED.person(Served.NEIGHBOUR, Role.ISB), EnumSet.allOf(Right.class));
        var kept = program.post(
                API + "/documents",
                "file",
                "alt.csv",
                "id;text\nB.1;Sicherheitsupdates MÜSSEN eingespielt werden.\nB.2;Ereignisse MÜSSEN protokolliert werden.\n"
                        .getBytes(StandardCharsets.UTF_8),
                Map.of("purpose", "Zuordnung", "title", "Alt"));
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        String list = kept.json().path("document").path("id").asString();
        String catalogue = "";
        for (var each : program.get(API + "/mapping-papers").json().path("catalogues"))
            if (each.path("title").asString().equals("Probekatalog"))
                catalogue = each.path("id").asString();
        var offers = program.post(
                API + "/mapping-proposals",
                "{\"list\": \"" + list + "\", \"catalogue\": \"" + catalogue + "\", \"requirements\": [\"B.1\"]}");
        assertThat(offers.json()
                        .path("requirements")
                        .path(0)
                        .path("proposals")
                        .path(0)
                        .path("control")
                        .asString())
                .isEqualTo("SOFT.4.2");
        var decided = program.post(
                API + "/mappings",
                "{\"list\": \"" + list + "\", \"catalogue\": \"" + catalogue
                        + "\", \"requirement\": \"B.1\", \"control\": \"SOFT.4.2\", \"state\": \"CONFIRMED\"}");
        assertThat(decided.json().path("decisions").path(0).path("control").asString())
                .isEqualTo("SOFT.4.2");
        String query = "?list=" + list + "&catalogue=" + catalogue;
        assertThat(program.get(API + "/mappings/oscal" + query).body()).contains("mapping-collection", "SOFT.4.2");
        var answer = program.post(API + "/questions", "{\"question\": \"Wer prüft das Molenfeuer?\"}");
        var cited = answer.json().path("parts").path(0).path("extracts").path(0);
        assertThat(cited.path("text").asString()).contains("Hafenwacht Klippsand");
        assertThat(program.get(API + "/passages?document="
                                + cited.path("document").asString() + "&passage="
                                + java.net.URLEncoder.encode(
                                        cited.path("passage").asString(), StandardCharsets.UTF_8))
                        .json()
                        .path("text")
                        .asString())
                .contains("Hafenwacht Klippsand");
        assertThat(program.get(API + "/documents/" + list + "/proposals").status())
                .isEqualTo(200);
        assertThat(program.send("PUT", API + "/documents/" + list + "/vouched", "")
                        .json()
                        .path("vouched")
                        .asBoolean())
                .isTrue();
        assertThat(program.delete(API + "/documents/" + list)
                        .json()
                        .path("complete")
                        .asBoolean())
                .isTrue();
        assertThat(program.get(API + "/mappings" + query).status()).isEqualTo(404);
    }

    @Test
    void whatTheOperatorLaidInIsAskedAndWhatIsUnreadableIsTold() {
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        String ask = "/b/" + STOCK + "/assistent";
        assertThat(isb.submit(ask, ask, Map.of("frage", "Wer prüft das Molenfeuer?"))
                        .body())
                .contains("Hafenwacht Klippsand", "vom Betrieb bereitgelegt");
        assertThat(isb.get(ask + "/unterlagen").body()).contains("kaputt.bin");
    }

    @Test
    void pagesAreThereForEverybody() {
        String query = opened(SERVED.as(Served.KREIS, Role.ISB), "Liste im Browser");
        try (Window window = Window.on(SERVED)) {
            window.wideAndNarrow(SERVED.person(Served.KREIS, Role.ISB), (page, width) -> {
                page.navigate(BASE);
                Window.nothingToComplainAbout(page, "mapping-start-" + width);
                page.navigate(BASE + query + "&alt=SYS.9.1.A2");
                Window.nothingToComplainAbout(page, "mapping-review-" + width);
                page.focus("#offen-0");
                page.keyboard().press("ArrowUp");
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.contains("alt=SYS.9.1.A2"));
                assertThat(page.content()).contains("1 von 3 Anforderungen");
                page.navigate(BASE + query + "&alt=SYS.9.1.A2");
                assertThat(page.isChecked("#nein-0")).isTrue();
                page.check("#offen-0");
                page.click("main form button[type=submit]");
            });
        }
    }
}
