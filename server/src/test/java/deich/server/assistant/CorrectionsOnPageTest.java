// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.inventory.InventoryFolder;
import deich.model.fact.Fact;
import deich.model.inventory.Component;
import deich.server.Client;
import deich.server.Forms;
import deich.server.Served;
import deich.server.Window;
import deich.server.work.Content;
import deich.store.Actor;
import deich.store.people.Role;
import deich.store.stock.Files;
import deich.store.stock.StockId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever ticks a proposal puts it right in the same breath, and the fact says so. */
class CorrectionsOnPageTest {
    private static final Served SERVED = Served.shared();
    private static final Content CONTENT = Content.read(Served.ROOT.resolve("content"));

    private static final String MTPD = "tolerierbare Ausfallzeit \\(MTPD\\)";
    private static final String RTO = "Wiederanlaufzeit \\(RTO\\)";

    private static final byte[] HANDBOOK = """
            # Notfallhandbuch

            | Leistung | MTPD | Anwendung |
            |---|---|---|
            | Strandkorbschein | 3 Tage | Strandverfaren |
            | Kurabgabe | 2 Wochen | Strandverfaren |

            | Anwendung | Benötigt | RTO |
            |---|---|---|
            | Strandverfaren | Server Düne | 8 Stunden |
            """.getBytes(StandardCharsets.UTF_8);

    /** A stock of its own with the handbook beside it, and where its proposals stand. */
    private record House(StockId stock, UUID document) {
        static House of(String id, byte[] handbook) {
            var stock = new StockId(id);
            SERVED.store().stocks().create(stock, id, Served.OWNER, Files.of(Served.EXAMPLE), "Beginn", Actor.DEICH);
            Actor by = new Actor(SERVED.person(Served.KREIS, Role.ISB).id());
            UUID document = SERVED.store()
                    .documents()
                    .keep(Served.KREIS, "handbuch.md", "Handbuch Strand", "Probe", null, handbook, by)
                    .id();
            return new House(stock, document);
        }

        String at() {
            return "/b/" + stock.value() + "/assistent/vorschlaege/" + document;
        }

        Files files() {
            int head =
                    Objects.requireNonNull(SERVED.store().stocks().find(stock)).head();
            return SERVED.store().stocks().files(stock, head);
        }

        Component component(String id) {
            var all = InventoryFolder.read(files().bytes(), CONTENT.classes())
                    .orThrow()
                    .components();
            return Objects.requireNonNull(all.get(Served.KREIS + "-" + id), id);
        }
    }

    /** @param statement what the row says of it, as a pattern */
    private static String number(String page, String subject, String statement) {
        var found = Pattern.compile(
                        "value=\"(\\d+)\"[^>]*><label[^>]*>" + subject + "<span class=\"sr-only\">: " + statement)
                .matcher(page);
        assertThat(found.find()).as(subject + " " + statement).isTrue();
        return found.group(1);
    }

    @Test
    void aNameAndALengthArePutRightWhileTicking() {
        House house = House.of("mit-berichtigung", HANDBOOK);
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        String page = isb.get(house.at()).body();
        String service = number(page, "Strandkorbschein", "Komponente");
        String mtpd = number(page, "Strandkorbschein", MTPD);
        String need = number(page, "Strandkorbschein", "braucht");
        String application = number(page, "Strandverfaren", "Komponente");
        String rto = number(page, "Strandverfaren", RTO);
        assertThat(page)
                .contains("id=\"wert-" + application + "\" name=\"wert-" + application + "\" value=\"Strandverfaren\"")
                .contains("for=\"wert-" + mtpd + "\"", "Name für „Strandverfaren“")
                .doesNotContain("id=\"wert-" + need + "\"");
        var ticked = List.of(service, mtpd, need, application, rto);
        var typed = Map.of("wert-" + application, "Strandverfahren 2", "wert-" + mtpd, "36 Stunden");

        var looked = isb.tick(house.at(), house.at(), "ja", ticked, typed);
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.body())
                .contains("2 neue Komponenten", "Strandverfahren 2")
                .contains("type=\"hidden\" name=\"wert-" + mtpd + "\" value=\"36 Stunden\"");
        var back = new TreeMap<>(typed);
        back.put("zurueck", "true");
        assertThat(isb.tick(house.at(), house.at(), "ja", ticked, back).body())
                .contains("value=\"36 Stunden\"", "3 Tage", "value=\"Strandverfahren 2\"");

        var saving = new TreeMap<>(typed);
        saving.putAll(Map.of("apply", "true", "reason", "Aus dem Handbuch"));
        assertThat(isb.tick(house.at(), house.at(), "ja", ticked, saving).location())
                .contains("getan=eingelesen");

        Component right = house.component("strandverfahren-2");
        assertThat(right.name()).isEqualTo("Strandverfahren 2");
        assertThat(right.labels().get("quelle"))
                .contains("Handbuch Strand", "geändert von Test kreis-bodden-isb", "„Strandverfaren: Anwendung“");
        // what was only about it follows, and says what stands in the document
        assertThat(right.objectives().rto()).isInstanceOfSatisfying(Fact.Stated.class, rtoOf -> {
            assertThat(rtoOf.value()).isEqualTo(Duration.ofHours(8));
            assertThat(rtoOf.source().from()).contains("Strandverfaren: 8h");
        });
        Component scheine = house.component("strandkorbschein");
        assertThat(scheine.labels().get("quelle")).contains("Handbuch Strand").doesNotContain("geändert");
        assertThat(scheine.objectives().mtpd()).isInstanceOfSatisfying(Fact.Stated.class, of -> {
            assertThat(of.value()).isEqualTo(Duration.ofHours(36));
            assertThat(of.source().by()).isEqualTo("Test kreis-bodden-isb");
            assertThat(of.source().from())
                    .contains("Handbuch Strand", "geändert von Test kreis-bodden-isb", "Strandkorbschein: 3d");
        });
        assertThat(scheine.needs().toString()).contains("kreis-bodden-strandverfahren-2");
    }

    @Test
    void whatCannotBeTakenIsSaidAllAtOnceAndNothingTypedIsLost() {
        House house = House.of("mit-irrtum", HANDBOOK);
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        String page = isb.get(house.at()).body();
        String service = number(page, "Strandkorbschein", "Komponente");
        String mtpd = number(page, "Strandkorbschein", MTPD);
        String other = number(page, "Kurabgabe", "Komponente");
        String unticked = number(page, "Kurabgabe", MTPD);
        String rto = number(page, "Strandverfaren", RTO);
        var before = house.files().bytes().keySet();
        var answer = isb.tick(
                house.at(),
                house.at(),
                "ja",
                List.of(service, mtpd, other, rto),
                Map.of(
                        "wert-" + service,
                        " … ",
                        "wert-" + other,
                        "K".repeat(201),
                        "wert-" + mtpd,
                        "ziemlich lange",
                        "wert-" + rto,
                        "",
                        "wert-" + unticked,
                        "auch keine Dauer",
                        "apply",
                        "true"));
        assertThat(answer.status()).isEqualTo(422);
        String body = answer.body();
        assertThat(body)
                .contains("„Strandkorbschein“: Bitte einen Namen eingeben.")
                .contains("„Kurabgabe“: Der Name ist zu lang (höchstens 200 Zeichen).")
                .contains("ziemlich lange", "Bitte eine Dauer eingeben, zum Beispiel 3 Tage.")
                .contains("href=\"#wert-" + mtpd + "\"", "id=\"wert-" + mtpd + "-error\"")
                .contains("value=\"ziemlich lange\"", "value=\"auch keine Dauer\"", "value=\"" + "K".repeat(201))
                .doesNotContain("id=\"wert-" + unticked + "-error\"");
        assertThat(Pattern.compile("name=\"ja\"[^>]* checked").matcher(body).results())
                .hasSize(4);
        assertThat(house.files().bytes().keySet()).isEqualTo(before);
    }

    /** A law: fields that hold what was found change no byte of what is saved. */
    @Test
    void withoutCorrectionsTheSameBytesAreSaved() {
        House touched = House.of("mit-feldern", HANDBOOK);
        House untouched = House.of("ohne-felder", HANDBOOK);
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        List<String> all = Pattern.compile("name=\"ja\" value=\"(\\d+)\"")
                .matcher(isb.get(touched.at()).body())
                .results()
                .map(found -> found.group(1))
                .toList();
        String form = isb.get(untouched.at()).body();
        String mtpd = number(form, "Strandkorbschein", MTPD);
        var saving = Map.of("apply", "true", "reason", "Aus dem Handbuch");
        assertThat(isb.tick(touched.at(), touched.at(), "ja", all, saving).location())
                .contains("getan=eingelesen");
        // blanks around it are no correction either
        var bare = Map.of(
                "apply",
                "true",
                "reason",
                "Aus dem Handbuch",
                "wert-" + mtpd,
                " 3  Tage ",
                "_csrf",
                Forms.of(form, untouched.at()).getOrDefault("_csrf", ""));
        assertThat(isb.post(untouched.at(), "ja", all, bare).location()).contains("getan=eingelesen");
        assertThat(touched.files().bytes().get("aus-dokumenten.yaml"))
                .isNotEmpty()
                .isEqualTo(untouched.files().bytes().get("aus-dokumenten.yaml"));
    }

    @Test
    void fieldsAreThereForEverybody() {
        House house = House.of("berichtigt-im-browser", HANDBOOK);
        try (Window window = Window.on(SERVED)) {
            window.wideAndNarrow(SERVED.person(Served.KREIS, Role.ISB), (page, width) -> {
                page.navigate(house.at());
                page.check("#ja-0");
                page.fill("#wert-0", "");
                page.click("main form button[type=submit]");
                page.waitForSelector("#wert-0-error");
                assertThat(page.inputValue("#wert-0")).isEmpty();
                assertThat(page.isChecked("#ja-0")).isTrue();
                Window.nothingToComplainAbout(page, "proposals-corrected-" + width);
                page.fill("#wert-0", "Etwas anderes");
                page.click("main form button[type=submit]");
                page.waitForSelector("button[name=apply]");
                assertThat(page.content()).contains("Etwas anderes");
            });
        }
    }
}
