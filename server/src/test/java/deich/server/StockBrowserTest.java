// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import deich.store.people.Person;
import deich.store.people.Role;
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
                new String[] {"netz", "/bestand/anschluss-kreis-bodden/netz"});
    }

    @Test
    void searchingByKeyboardNeedsNoMouse() {
        Person isb = SERVED.person(Served.KREIS, Role.ISB);
        try (Window window = Window.on(SERVED)) {
            Page page = window.tab(1280, ColorScheme.LIGHT, isb);
            page.navigate("/b/gemeinsam/bestand");
            page.focus("#q");
            page.keyboard().type("anschluss kreishaus");
            page.getByText("1 Komponente", new Page.GetByTextOptions().setExact(true)).first().waitFor();
            assertThat(page.url()).contains("q=anschluss");
            page.locator("#liste table a").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("/bestand/anschluss-kreis-bodden"));
        }
    }
}
