// SPDX-License-Identifier: EUPL-1.2
package deich.server.measure;

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

/** Maßnahmen: searched over everything, told as far as one sees. */
class MeasureTest {
    private static final Served SERVED = Served.shared();
    private static final String PAGE = "/b/gemeinsam/massnahmen";
    /** One requirement, so that the search is short. */
    private static final Map<String, String> ONE = Map.of("ziel", "KR-01", "geld", "", "sicher", "false");

    @Test
    void theWholePlanForWhoSeesEverything() {
        Client owner = SERVED.as(Served.OWNER, Role.BCM);
        var plan = Waiting.result(owner, PAGE, ONE);
        assertThat(plan.body()).contains("Was der Plan erreicht", "Kostentreppe", "Wer entscheidet");
        assertThat(plan.body()).contains("/b/gemeinsam/was-waere-wenn?an=");
        assertThat(plan.body()).doesNotContain(" style=");
        var attempt = java.util.regex.Pattern.compile("href=\"([^\"]*was-waere-wenn[^\"]*)\"")
                .matcher(plan.body());
        assertThat(attempt.find()).isTrue();
        assertThat(owner.get(attempt.group(1)).body()).doesNotContain("Diese Seite gibt es nicht");
    }

    @Test
    void aKreisSeesItsOwnMeasuresAlone() {
        Client kreis = SERVED.as(Served.KREIS, Role.BCM);
        var plan = Waiting.result(kreis, PAGE, ONE);
        assertThat(plan.body()).contains("Verwaltungen, die Ihnen offenstehen").doesNotContain("Kostentreppe");
        for (Component foreign : Foreign.unseen(Served.KREIS))
            assertThat(plan.body()).doesNotContain("„" + foreign.name() + "“", ": " + foreign.name() + "<");
    }

    @Test
    void aBudgetThatIsNoneIsShownAgain() {
        Client kreis = SERVED.as(Served.KREIS, Role.BCM);
        var wrong = kreis.submit(PAGE, Map.of("geld", "viel", "ziel", "KR-01"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"viel\"", "Betrag in ganzen Euro");
        assertThat(Ask.typed(standard(), "", "1.500.000 Euro", false)).isEqualTo(new Ask("", 1_500_000L, false));
        assertThat(SERVED.as(Served.KREIS, Role.LESEN).submit(PAGE, ONE).status())
                .isEqualTo(403);
    }

    private static deich.model.standard.Standard standard() {
        return new deich.model.standard.Standard("s", "1", "S", "", null, java.util.List.of());
    }

    @Test
    void inABrowser() {
        Client owner = SERVED.as(Served.OWNER, Role.BCM);
        Waiting.result(owner, PAGE, ONE);
        try (Window window = Window.on(SERVED)) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Page page = window.tab(
                        scheme == ColorScheme.LIGHT ? 1280 : 375, scheme, SERVED.person(Served.OWNER, Role.BCM));
                page.navigate(PAGE + "?ziel=KR-01");
                Window.nothingToComplainAbout(page, "massnahmen-" + scheme);
                page.navigate(PAGE + "?geld=500000");
                Window.nothingToComplainAbout(page, "massnahmen-leer-" + scheme);
            }
        }
    }
}
