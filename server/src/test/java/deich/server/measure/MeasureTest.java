// SPDX-License-Identifier: EUPL-1.2
package deich.server.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import deich.assess.Order;
import deich.model.inventory.Component;
import deich.plan.measure.MeasureOrder;
import deich.server.Client;
import deich.server.Served;
import deich.server.Window;
import deich.server.course.Foreign;
import deich.server.course.Waiting;
import deich.server.work.Choice;
import deich.server.work.Content;
import deich.server.work.Opened;
import deich.server.work.Workbench;
import deich.store.Actor;
import deich.store.people.Role;
import deich.store.run.Run;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Maßnahmen: searched over everything, told as far as one sees. */
class MeasureTest {
    private static final Served SERVED = Served.shared();
    private static final String PAGE = "/b/gemeinsam/massnahmen";
    private static final Content CONTENT = Content.read(Served.ROOT.resolve("content"));
    private static final Workbench WORKBENCH =
            new Workbench(SERVED.store(), CONTENT, Runnable::run, InstantSource.system(), ZoneId.systemDefault());
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

    /** As on the command line: one administration is no reason to judge the whole inventory. */
    @Test
    void whoAsksForOneAdministrationIsComputedForWithWhatCanMatterToIt() {
        Client kreis = SERVED.as(Served.KREIS, Role.BCM);
        Client.Answer asked = kreis.submit(PAGE, ONE);
        assertThat(asked.location()).contains("?fuer=" + Served.KREIS + "&");
        Run run = SERVED.store().runs().list(Served.JOINT, 50).stream()
                .filter(r -> r.kind().equals(MeasureJob.KIND))
                .findFirst()
                .orElseThrow();
        assertThat(run.order()).containsEntry("for", Served.KREIS);
        assertThat(kreis.submit(PAGE, Map.of("fuer", Served.NEIGHBOUR, "ziel", "KR-01"))
                        .location())
                .contains("?fuer=" + Served.KREIS + "&");
        Client owner = SERVED.as(Served.OWNER, Role.BCM);
        assertThat(owner.get(PAGE).body()).contains("Alle Verwaltungen zusammen", "Landkreis Boddenküste</option>");
        Opened opened = opened();
        MeasureOrder one = Ask.of(run.order()).measures(order(opened), CONTENT.measures());
        assertThat(one.administration()).isEqualTo(Served.KREIS);
        assertThat(one.order().inventory().components().size())
                .isLessThan(opened.inventory().components().size());
    }

    private static Opened opened() {
        return Objects.requireNonNull(WORKBENCH.newest(Served.JOINT));
    }

    private static Order order(Opened opened) {
        return WORKBENCH.order(opened, Choice.ALL);
    }

    /** A search that somebody stopped does not go on unseen. */
    @Test
    void howFarItIsIsToldAndItCanBeStopped() {
        var told = new TreeSet<Integer>();
        var run = new Run(
                UUID.randomUUID(),
                Served.JOINT,
                1,
                MeasureJob.KIND,
                Map.of("only", "KR-01", "for", Served.KREIS),
                Run.State.RUNNING,
                0,
                Actor.DEICH.person(),
                Instant.now(),
                null,
                null,
                null);
        var job = new MeasureJob(WORKBENCH);
        assertThatThrownBy(() -> job.work(
                        run, opened(), (done, total) -> told.add(1000 * done / total) | 1000 * done / total < 250))
                .isInstanceOf(CancellationException.class);
        assertThat(told).hasSizeGreaterThan(1);
    }

    @Test
    void aBudgetThatIsNoneIsShownAgain() {
        Client kreis = SERVED.as(Served.KREIS, Role.BCM);
        var wrong = kreis.submit(PAGE, Map.of("geld", "viel", "ziel", "KR-01"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"viel\"", "Betrag in ganzen Euro");
        assertThat(Ask.typed(standard(), "", "", "1.500.000 Euro", false))
                .isEqualTo(new Ask("", "", 1_500_000L, false));
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
