// SPDX-License-Identifier: EUPL-1.2
package deich.server.weak;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import deich.model.inventory.Component;
import deich.server.Client;
import deich.server.Served;
import deich.server.Window;
import deich.server.course.Foreign;
import deich.server.course.Waiting;
import deich.store.people.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Engpässe: found on the whole inventory, told as far as one sees. */
class WeakTest {
    private static final Served SERVED = Served.shared();
    private static final String PAGE = "/b/gemeinsam/engpaesse";

    @Test
    void whoKeepsTheInventorySeesEveryPointByName() {
        Client owner = SERVED.as(Served.OWNER, Role.BCM);
        assertThat(owner.get(PAGE + "?dauer=604800").body())
                .contains("noch niemand nach Engpässen gesucht", "Engpässe suchen");
        var found = Waiting.result(owner, PAGE, Map.of());
        assertThat(found.body()).contains("class=\"report\"", "muster-aus", "Woran am meisten hängt");
        assertThat(found.body()).doesNotContain("eine Komponente von", " style=");
        assertThat(owner.get(PAGE + "?suche=gibtsnichtsolche").body()).contains("Keine Leistung heißt so.");
    }

    @Test
    void aKreisSeesThatItHangsOnOthersButNotOnWhat() {
        Client kreis = SERVED.as(Served.KREIS, Role.BCM);
        var found = Waiting.result(kreis, PAGE, Map.of());
        assertThat(found.body()).contains("eine Komponente von");
        for (Component foreign : Foreign.unseen(Served.KREIS))
            assertThat(found.body())
                    .doesNotContain(foreign.id() + " ·", "„" + foreign.name() + "“", ">" + foreign.name() + "<");
    }

    @Test
    void aServiceHasItsSetsAndAForeignOneHasNoPage() {
        Client kreis = SERVED.as(Served.KREIS, Role.BCM);
        String own = Foreign.service(Served.KREIS);
        var found = Waiting.result(kreis, PAGE + "/" + own + "?dauer=86400", Map.of("dauer", "86400"));
        assertThat(found.body()).contains("Kombinationen", "Wo man anfängt");
        for (Component foreign : Foreign.unseen(Served.KREIS))
            assertThat(found.body()).doesNotContain("„" + foreign.name() + "“");
        assertThat(kreis.get(PAGE + "/" + Foreign.service(Served.NEIGHBOUR)).status())
                .isEqualTo(404);
        assertThat(kreis.get(PAGE + "/gibt-es-nicht").status()).isEqualTo(404);
    }

    @Test
    void whoOnlyReadsStartsNothing() {
        Client reader = SERVED.as(Served.NEIGHBOUR, Role.LESEN);
        assertThat(reader.get(PAGE).body()).contains("starten darf").doesNotContain("Engpässe suchen</span>");
        assertThat(reader.submit(PAGE, Map.of()).status()).isEqualTo(403);
        Client manager = SERVED.as(Served.NEIGHBOUR, Role.VERWALTER);
        assertThat(manager.get(PAGE).status()).isEqualTo(403);
    }

    @Test
    void inABrowser() {
        Client owner = SERVED.as(Served.OWNER, Role.BCM);
        Waiting.result(owner, PAGE, Map.of());
        String service = Foreign.service(Served.KREIS);
        Waiting.result(owner, PAGE + "/" + service, Map.of());
        try (Window window = Window.on(SERVED)) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                int width = scheme == ColorScheme.LIGHT ? 1280 : 375;
                Page page = window.tab(width, scheme, SERVED.person(Served.OWNER, Role.BCM));
                page.navigate(PAGE);
                Window.nothingToComplainAbout(page, "engpaesse-" + scheme);
                page.navigate(PAGE + "/" + service);
                Window.nothingToComplainAbout(page, "engpass-" + scheme);
                page.navigate(PAGE + "?dauer=14400");
                Window.nothingToComplainAbout(page, "engpaesse-leer-" + scheme);
            }
            Page keys = window.tab(1280, ColorScheme.LIGHT, SERVED.person(Served.OWNER, Role.BCM));
            keys.navigate(PAGE + "?dauer=259200");
            keys.locator("button:has-text('Engpässe suchen')").focus();
            keys.keyboard().press("Enter");
            keys.locator("#leistungen").waitFor();
        }
    }
}
