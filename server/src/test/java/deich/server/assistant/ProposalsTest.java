// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import deich.formats.inventory.InventoryFolder;
import deich.model.inventory.Inventory;
import deich.server.Client;
import deich.server.Served;
import deich.server.Window;
import deich.server.work.Content;
import deich.store.Actor;
import deich.store.people.Role;
import deich.store.stock.Files;
import deich.store.stock.StockId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A handbook proposes, a person confirms, and nothing of a neighbour's is touched or told. */
class ProposalsTest {
    private static final Served SERVED = Served.shared();
    private static final Content CONTENT = Content.read(Served.ROOT.resolve("content"));
    /** Of its own, for what is confirmed stays in it. */
    private static final StockId STOCK = new StockId("mit-vorschlaegen");

    private static final String BASE = "/b/" + STOCK.value() + "/assistent";

    @BeforeAll
    static void stock() {
        SERVED.store()
                .stocks()
                .create(STOCK, "Mit Vorschlägen", Served.OWNER, Files.of(Served.EXAMPLE), "Beginn", Actor.DEICH);
    }

    /** @param name of what the tables speak of, so that tests do not meet each other */
    private static byte[] handbook(String name) {
        return ("# Notfallhandbuch " + name
                        + "\n\n## Leistungen\n\n| Leistung | MTPD | Anwendung |\n|---|---|---|\n| Fischereischein "
                        + name + " | 3 Tage | Fischverfahren " + name + " |\n| Standplatz " + name
                        + " | 2 Wochen | Marktverfahren " + name
                        + " |\n\n## Anwendungen\n\n| Anwendung | Server | RTO |\n|---|---|---|\n| Fischverfahren "
                        + name
                        + " | Server Nord " + name + " | 8 Stunden |\n| Marktverfahren " + name + " | Server Nord "
                        + name
                        + " | 1 Tag |\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static UUID kept(String organisation, String name, byte[] bytes) {
        Actor by = new Actor(SERVED.person(organisation, Role.ISB).id());
        return SERVED.store()
                .documents()
                .keep(organisation, "handbuch.md", "Handbuch " + name, "Probe", null, bytes, by)
                .id();
    }

    private static Inventory inventory() {
        var files = SERVED.store()
                .stocks()
                .files(
                        STOCK,
                        Objects.requireNonNull(SERVED.store().stocks().find(STOCK))
                                .head());
        return InventoryFolder.read(files.bytes(), CONTENT.classes()).orThrow();
    }

    private static String number(String page, String subject) {
        var found = Pattern.compile("value=\"(\\d+)\"[^>]*><label[^>]*>" + subject + "<")
                .matcher(page);
        assertThat(found.find()).as(subject).isTrue();
        return found.group(1);
    }

    @Test
    void onlyWhatIsTickedAndConfirmedEntersAsOnesOwn() {
        UUID id = kept(Served.KREIS, "Klippsand", handbook("Klippsand"));
        String at = BASE + "/vorschlaege/" + id;
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        String page = isb.get(at).body();
        assertThat(page)
                .contains(
                        "Niemand hat bisher bestätigt",
                        "Fischereischein Klippsand",
                        "3 Tage",
                        "hoch: steht in einer Tabelle")
                .contains("/assistent/quelle/" + id);
        int before = inventory().components().size();
        String component = number(page, "Fischereischein Klippsand");
        String preview = isb.submit(at, at, Map.of("ja", component)).body();
        assertThat(preview).contains("Eine neue Komponente", "Fischereischein Klippsand", "Test kreis-bodden-isb");
        assertThat(inventory().components()).hasSize(before);
        var saved = isb.submit(at, at, Map.of("ja", component, "apply", "true", "reason", "Aus dem Handbuch"));
        assertThat(saved.location()).contains("/versionen?getan=eingelesen");
        var fresh = inventory().components().get("kreis-bodden-fischereischein-klippsand");
        assertThat(fresh).isNotNull();
        assertThat(Objects.requireNonNull(fresh).administration()).isEqualTo(Served.KREIS);
        assertThat(fresh.labels().get("bestaetigt")).startsWith("Test kreis-bodden-isb, ");
        assertThat(fresh.labels().get("quelle")).contains("Handbuch Klippsand");
        assertThat(inventory().components()).hasSize(before + 1);
        assertThat(isb.get(at).body()).contains("Standplatz Klippsand");
    }

    @Test
    void nothingOfANeighbourIsFoundTouchedOrTold() {
        String theirs = inventory().components().values().stream()
                .filter(c -> Served.NEIGHBOUR.equals(c.administration()))
                .map(c -> c.name())
                .sorted()
                .findFirst()
                .orElseThrow();
        byte[] text = ("# Buch\n\n## Leistungen\n\n| Leistung | MTPD | Anwendung |\n|---|---|---|\n| " + theirs
                        + " | 1 Tag | Robbenzählung |\n| Seehund | 2 Tage | Robbenzählung |\n")
                .getBytes(StandardCharsets.UTF_8);
        UUID id = kept(Served.KREIS, "Robben", text);
        String at = BASE + "/vorschlaege/" + id;
        assertThat(SERVED.as(Served.NEIGHBOUR, Role.ISB).get(at).status()).isEqualTo(404);
        assertThat(SERVED.as(Served.KREIS, Role.LESEN).get(at).status()).isEqualTo(403);
        var before = Map.copyOf(inventory().components());
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        String component = number(isb.get(at).body(), Pattern.quote(theirs));
        var saved = isb.submit(at, at, Map.of("ja", component, "apply", "true", "reason", "Aus dem Handbuch"));
        assertThat(saved.location()).contains("getan=eingelesen");
        var after = inventory().components();
        assertThat(after).hasSizeGreaterThan(before.size());
        before.forEach((key, c) -> assertThat(after.get(key)).isEqualTo(c));
        after.forEach((key, c) -> {
            if (!before.containsKey(key)) assertThat(c.administration()).isEqualTo(Served.KREIS);
        });
    }

    @Test
    void whatIsTooUncertainIsOfferedToRead() {
        byte[] prose =
                ("# Konzept\n\nDie Fähre nach Klippsand ist auf das Wetter angewiesen. Der Kutter benötigt den Lotsen."
                                + " Alles andere benötigt Geduld, und wer Geduld benötigt, der benötigt Zeit.\n")
                        .getBytes(StandardCharsets.UTF_8);
        UUID id = kept(Served.KREIS, "Prosa", prose);
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        String page = isb.get(BASE + "/vorschlaege/" + id).body();
        assertThat(page).doesNotContain("name=\"ja\"");
        var nothing = isb.submit(BASE, BASE + "/vorschlaege/" + id, Map.of());
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("nichts angehakt");
    }

    @Test
    void pagesAreThereForEverybody() {
        UUID id = kept(Served.KREIS, "Browser", handbook("Browser"));
        try (Window window = Window.on(SERVED)) {
            window.wideAndNarrow(SERVED.person(Served.KREIS, Role.ISB), (page, width) -> {
                page.navigate(BASE + "/vorschlaege");
                Window.nothingToComplainAbout(page, "proposals-choose-" + width);
                page.navigate(BASE + "/vorschlaege/" + id);
                Window.nothingToComplainAbout(page, "proposals-" + width);
                page.check("#ja-0");
                page.click("main form button[type=submit]");
                page.waitForSelector(
                        "input[name=ja][type=hidden]",
                        new Page.WaitForSelectorOptions()
                                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
                Window.nothingToComplainAbout(page, "proposals-preview-" + width);
            });
        }
    }
}
