// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import deich.server.Client;
import deich.server.Served;
import deich.server.Window;
import deich.store.people.Person;
import deich.store.people.Role;
import org.junit.jupiter.api.Test;

/** Stress tests, scenarios and what-if in a real browser: axe, light and dark, phone and desk, and by keyboard alone. */
class TrialBrowserTest {
    private static final Served SERVED = Served.shared();
    private static final String STOCK = "/b/gemeinsam";

    @Test
    void everyPageInLightAndDarkOnDeskAndPhone() {
        Person isb = SERVED.person(Served.KREIS, Role.ISB);
        Client client = SERVED.as(isb);
        String run = TrialTest.done(client, TrialTest.BASE);
        String second = TrialTest.done(client, TrialTest.BASE, "kf-05");
        String scenario = TrialTest.scenario(client.get(run).body());
        String service = client.get(STOCK + "/was-waere-wenn")
                .body()
                .replaceAll("(?s).*?name=\"aus\"><option value=\"([^\"]+?):1h\".*", "$1");
        try (Window window = Window.on(SERVED)) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Page page = window.tab(scheme == ColorScheme.LIGHT ? 1280 : 375, scheme, isb);
                look(page, TrialTest.BASE, "stresstest-" + scheme);
                look(page, run, "stresstest-ergebnis-" + scheme);
                look(page, scenario, "stresstest-szenario-" + scheme);
                String ids = "a=" + last(run) + "&b=" + last(second);
                look(page, TrialTest.BASE + "/vergleich?" + ids, "stresstest-vergleich-" + scheme);
                look(page, STOCK + "/szenarien", "szenarien-" + scheme);
                look(page, STOCK + "/szenarien/kf-05", "szenario-" + scheme);
                look(page, STOCK + "/szenarien/kf-05/kopieren", "szenario-kopieren-" + scheme);
                look(page, STOCK + "/was-waere-wenn", "was-waere-wenn-" + scheme);
                look(page, STOCK + "/was-waere-wenn?aus=" + service + ":rep", "was-waere-wenn-aus-" + scheme);
            }
        }
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void look(Page page, String address, String name) {
        page.navigate(address);
        Window.nothingToComplainAbout(page, name);
    }

    /** From the form to the moment at which everything is back, without a mouse. */
    @Test
    void aStressTestByKeyboardAlone() {
        try (Window window = Window.on(SERVED)) {
            Page page = window.tab(1280, ColorScheme.LIGHT, SERVED.person(Served.KREIS, Role.ISB));
            page.navigate(TrialTest.BASE);
            page.locator("#alle").focus();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#einige").isChecked()).isTrue();
            tabTo(page, "summary");
            page.keyboard().press("Enter");
            tabTo(page, "#s-kf-01");
            page.keyboard().press("Space");
            tabTo(page, "main button[type=submit]");
            page.keyboard().press("Enter");
            // the page follows by itself, from waiting to the result
            page.waitForSelector(".verdict", new Page.WaitForSelectorOptions().setTimeout(120_000));
            assertThat(page.locator("h1").textContent()).isEqualTo("Hält der Deich?");
            tabTo(page, "a[href*='/szenario/']");
            page.keyboard().press("Enter");
            page.waitForSelector("#regler");
            tabTo(page, "#regler");
            String before = page.locator("#zustand .now").textContent();
            page.keyboard().press("End");
            page.waitForFunction("before => document.querySelector('#zustand .now').textContent !== before", before);
            Locator slider = page.locator("#regler");
            assertThat(slider.getAttribute("aria-valuetext")).startsWith("nach");
            assertThat(page.locator("#live").textContent())
                    .isEqualTo(page.locator("#zustand .now").textContent());
            Window.picture(page, "stresstest-regler");
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            Object there = page.evaluate("s => document.activeElement.matches(s)", selector);
            if (Boolean.TRUE.equals(there)) return;
        }
        throw new AssertionError("cannot be reached by tab: " + selector);
    }
}
