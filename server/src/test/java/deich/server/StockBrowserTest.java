// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import deich.store.Actor;
import deich.store.people.Person;
import deich.store.people.Role;
import deich.store.stock.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The inventory's pages in a browser: light and dark, desk and telephone, by keyboard alone. */
class StockBrowserTest {
    private static final Served SERVED = Served.shared();

    @Test
    void everyPageIsSound() {
        Person isb = SERVED.person(Served.KREIS, Role.ISB);
        try (Window window = Window.on(SERVED)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page page = window.tab(scheme == ColorScheme.LIGHT ? 1280 : 375, scheme, isb);
                for (String[] one : pages()) {
                    page.navigate("/b/gemeinsam" + one[1]);
                    Window.nothingToComplainAbout(page, "bestand-" + one[0] + "-" + scheme);
                }
            }
        }
    }

    private static List<String[]> pages() {
        return List.of(
                new String[] {"liste", "/bestand"},
                new String[] {"blatt", "/bestand/anschluss-kreis-bodden"},
                new String[] {"zusicherung", "/bestand/rz-bodden"},
                new String[] {"netz", "/bestand/anschluss-kreis-bodden/netz"},
                new String[] {"aendern", "/bestand/anschluss-kreis-bodden/aendern"},
                new String[] {"text", "/bestand/anschluss-kreis-bodden/text"},
                new String[] {"entfernen", "/bestand/anschluss-kreis-bodden/entfernen"},
                new String[] {"hinzufuegen", "/hinzufuegen"},
                new String[] {"fassungen", "/versionen"},
                new String[] {"einlesen", "/einlesen"},
                new String[] {"karte", "/karte"});
    }

    @Test
    void searchingByKeyboardNeedsNoMouse() {
        Person isb = SERVED.person(Served.KREIS, Role.ISB);
        try (Window window = Window.on(SERVED)) {
            Page page = window.tab(1280, ColorScheme.LIGHT, isb);
            page.navigate("/b/gemeinsam/bestand");
            page.focus("#q");
            page.keyboard().type("anschluss kreishaus");
            page.getByText("1 Komponente", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .waitFor();
            assertThat(page.url()).contains("q=anschluss");
            page.locator("#liste table a").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("/bestand/anschluss-kreis-bodden"));
        }
    }

    @Test
    void changingDecidingImportingByKeyboard() {
        var id = new deich.store.stock.StockId("tastatur");
        Files files = Files.of(Served.EXAMPLE);
        SERVED.store().stocks().create(id, "Tastatur", Served.OWNER, files, "Beginn", Actor.DEICH);
        Person isb = SERVED.person(Served.KREIS, Role.ISB);
        try (Window window = Window.on(SERVED)) {
            Page page = window.tab(1280, ColorScheme.LIGHT, isb);
            page.navigate("/b/tastatur/bestand/lan-kreis-bodden");
            page.locator(".stock-actions a").first().focus();
            page.keyboard().press("Enter");
            page.focus("#restart");
            page.keyboard().press("Control+A");
            page.keyboard().type("20 Minuten");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("getan=gespeichert"));
            page.navigate("/b/tastatur/versionen/vergleich?von=1&bis=2");
            Window.nothingToComplainAbout(page, "bestand-vergleich");
            page.navigate("/b/tastatur/bestand/lan-kreis-bodden/aendern");
            String text = java.util.Objects.requireNonNull(
                    SERVED.store().stocks().files(id, 2).text("kreis-bodden.yaml"));
            Files theirs = files.with("kreis-bodden.yaml", text.replace("20min", "40min"));
            page.fill("#restart", "50 Minuten");
            SERVED.store().stocks().save(id, 2, theirs, "gemessen", new Actor(isb.id()));
            page.locator("#neues a", new Page.LocatorOptions().setHasText("Neu laden"))
                    .waitFor();
            assertThat(page.locator("#neues p").textContent())
                    .contains("Inzwischen geändert: Fassung 3 von Test kreis");
            Window.nothingToComplainAbout(page, "bestand-inzwischen");
            // who types is not disturbed, and can be rid of the notice by keyboard
            assertThat(page.inputValue("#restart")).isEqualTo("50 Minuten");
            page.locator("#neues button").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#neues p").count()).isZero();
            page.press("#restart", "Enter");
            page.getByText("Jemand anderes hat dasselbe").first().waitFor();
            Window.nothingToComplainAbout(page, "bestand-konflikt");
            page.fill("#restart", "unsinn");
            page.press("#restart", "Enter");
            page.getByText("Noch nicht gespeichert").first().waitFor();
            Window.nothingToComplainAbout(page, "bestand-fehler");
            page.navigate("/b/tastatur/einlesen");
            byte[] sheet = "Leistung;Bemerkung;wie lange verzichtbar?\nJagdscheine;nachts;3 Tage\n"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            page.setInputFiles(
                    "#tabelle", new com.microsoft.playwright.options.FilePayload("bogen.csv", "text/csv", sheet));
            page.locator("button", new Page.LocatorOptions().setHasText("Ansehen, was sich ändert"))
                    .focus();
            page.keyboard().press("Enter");
            page.getByText("So übernehmen").waitFor();
            Window.nothingToComplainAbout(page, "bestand-vorschau");
            page.locator("button", new Page.LocatorOptions().setHasText("So übernehmen"))
                    .focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("getan=eingelesen"));
            Window.nothingToComplainAbout(page, "bestand-eingelesen");
            page.locator("button", new Page.LocatorOptions().setHasText("Rückgängig machen"))
                    .focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("getan=wiederhergestellt"));
        }
    }
}
