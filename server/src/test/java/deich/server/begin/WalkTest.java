// SPDX-License-Identifier: EUPL-1.2
package deich.server.begin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import deich.server.Served;
import deich.server.Window;
import org.junit.jupiter.api.Test;

/**
 * From an empty server to the first stress test of an own inventory, by keyboard alone and by nothing but what the pages
 * say. What is counted are steps: pages that one sees, and keys that are pressed besides typing.
 */
class WalkTest {
    private static final int MOST_TABS = 40;

    private int keys;
    private int pages;

    @Test
    void fromTheConsoleToTheFirstStressTest() {
        try (Served fresh = Served.fresh();
                Window window = Window.on(fresh)) {
            Page page = window.tab(1280, ColorScheme.LIGHT);
            page.navigate("/");
            see(page, "Anmelden");
            go(page, "Deich einrichten, mit dem Einmal-Code aus der Konsole");
            see(page, "Deich einrichten");
            type(page, "Einmal-Code", String.valueOf(fresh.server().firstCode()));
            type(page, "Ihr Name", "Maike Petersen");
            type(page, "Anmeldename", "m.petersen");
            type(page, "Kennwort", Served.PASSWORD);
            type(page, "Ihre Organisation", "Amt Schlei-Ostsee");
            go(page, "Einrichten");
            see(page, "Anmelden");
            assertThat(page.textContent("main")).contains("Deich ist eingerichtet");
            type(page, "Anmeldename", "m.petersen");
            type(page, "Kennwort", Served.PASSWORD);
            go(page, "Anmelden");
            see(page, "Bestände");
            go(page, "Neuen Bestand anlegen");
            see(page, "Neuer Bestand");
            // name and kind are there already
            assertThat(page.inputValue("#name")).isEqualTo("Amt Schlei-Ostsee");
            assertThat(page.isChecked("#kind-amt")).isTrue();
            go(page, "Bestand anlegen");
            see(page, "Die erste Stunde");
            assertThat(page.textContent(".next")).contains("Jetzt: Erster Stresstest");
            to(page, "Zum ersten Stresstest");
            assertThat(String.valueOf(page.evaluate("document.activeElement.getAttribute('href')")))
                    .isEqualTo("/b/amt-schlei-ostsee/stresstest");
            System.out.println("from the console to the first stress test: " + pages + " pages, " + keys + " keys");
            assertThat(pages).isLessThanOrEqualTo(6);
            assertThat(keys).isLessThanOrEqualTo(80);
        }
    }

    private void see(Page page, String title) {
        page.waitForSelector("h1:text-is('" + title + "')");
        pages++;
    }

    /** Tabs to what is called so. Where the focus is must be seen. */
    private void to(Page page, String name) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            keys++;
            if (!name.equals(focused(page))) continue;
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'"
                            + " || getComputedStyle(document.activeElement).boxShadow !== 'none'"))
                    .as("focus on " + name)
                    .isEqualTo(true);
            return;
        }
        throw new AssertionError("not to be reached by keyboard: " + name);
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("(e => (e.labels?.[0] ?? e).textContent.trim())(document.activeElement)"))
                .strip();
    }

    private void go(Page page, String name) {
        to(page, name);
        page.keyboard().press("Enter");
        keys++;
        page.waitForLoadState();
    }

    private void type(Page page, String label, String text) {
        to(page, label);
        page.keyboard().type(text);
    }
}
