// SPDX-License-Identifier: EUPL-1.2
package deich.server.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import deich.model.inventory.Component;
import deich.server.Client;
import deich.server.Served;
import deich.server.Window;
import deich.server.course.Foreign;
import deich.server.course.Waiting;
import deich.server.work.Content;
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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Wiederanlauf: a plan for everybody, told as far as one sees. */
class RestartTest {
    private static final Served SERVED = Served.shared();
    private static final String PAGE = "/b/gemeinsam/wiederanlauf";
    private static final Pattern PLACE = Pattern.compile("<option value=\"(kf-[^\"]*@[^\"]*)\"");

    /** The first place that this client may choose for the scenario. */
    private static String place(Client client, String scenario) {
        var places = PLACE.matcher(client.get(PAGE + "?szenario=" + scenario).body());
        assertThat(places.find()).isTrue();
        return places.group(1);
    }

    private static Client.Answer plan(Client client, String place) {
        String page = PAGE + "?szenario=" + place.replaceFirst("@.*", "") + "&ort=" + place;
        return Waiting.result(client, page, Map.of("ort", place));
    }

    @Test
    void theWholePlanForWhoSeesEverything() {
        Client owner = SERVED.as(Served.OWNER, Role.BCM);
        assertThat(owner.get(PAGE).body()).contains("Was passiert?");
        var plan = plan(owner, place(owner, "kf-01"));
        assertThat(plan.body()).contains("Was der Plan erreicht", "RTA", "Notfallteams");
        assertThat(plan.body()).doesNotContain("eine Komponente von", " style=");
    }

    @Test
    void aKreisSeesItsOwnJobsAndNoForeignNames() {
        Client kreis = SERVED.as(Served.KREIS, Role.BCM);
        var plan = plan(kreis, place(kreis, "kf-01"));
        assertThat(plan.body()).contains("Leistungen, die Ihnen offenstehen");
        for (Component foreign : Foreign.unseen(Served.KREIS))
            assertThat(plan.body()).doesNotContain("„" + foreign.name() + "“", ">" + foreign.name() + "<");
    }

    @Test
    void aForeignPlaceCannotBeAskedFor() {
        Client kreis = SERVED.as(Served.KREIS, Role.BCM);
        Component hidden = Foreign.unseen(Served.KREIS).stream()
                .filter(c -> c.kind() == deich.model.inventory.Kind.SITE)
                .findFirst()
                .orElseThrow();
        assertThat(kreis.get(PAGE + "?szenario=kf-01").body()).doesNotContain("kf-01@" + hidden.id() + "\"");
        assertThat(kreis.submit(PAGE, Map.of("ort", "kf-01@" + hidden.id())).status())
                .isEqualTo(404);
        assertThat(kreis.submit(PAGE, Map.of("ort", "gibtsnicht")).status()).isEqualTo(404);
        assertThat(SERVED.as(Served.KREIS, Role.LESEN)
                        .submit(PAGE, Map.of("ort", "x"))
                        .status())
                .isEqualTo(403);
    }

    /** A plan that somebody stopped does not go on unseen. */
    @Test
    void howFarItIsIsToldAndItCanBeStopped() {
        Client owner = SERVED.as(Served.OWNER, Role.BCM);
        var workbench = new Workbench(
                SERVED.store(),
                Content.read(Served.ROOT.resolve("content")),
                Runnable::run,
                InstantSource.system(),
                ZoneId.systemDefault());
        var run = new Run(
                UUID.randomUUID(),
                Served.JOINT,
                1,
                RestartJob.KIND,
                Map.of(RestartJob.VARIANT, place(owner, "kf-01")),
                Run.State.RUNNING,
                0,
                Actor.DEICH.person(),
                Instant.now(),
                null,
                null,
                null);
        var job = new RestartJob(workbench, new Variants(workbench));
        var opened = Objects.requireNonNull(workbench.newest(Served.JOINT));
        assertThatThrownBy(() -> job.work(run, opened, (done, _) -> done < 2))
                .isInstanceOf(CancellationException.class);
        var told = new TreeSet<Integer>();
        job.work(run, opened, (done, total) -> told.add(1000 * done / total) | true);
        assertThat(told).hasSizeGreaterThan(5);
    }

    @Test
    void inABrowser() {
        Client owner = SERVED.as(Served.OWNER, Role.BCM);
        String place = place(owner, "kf-01");
        plan(owner, place);
        try (Window window = Window.on(SERVED)) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Page page = window.tab(
                        scheme == ColorScheme.LIGHT ? 1280 : 375, scheme, SERVED.person(Served.OWNER, Role.BCM));
                page.navigate(PAGE);
                Window.nothingToComplainAbout(page, "wiederanlauf-leer-" + scheme);
                page.navigate(PAGE + "?szenario=kf-01&ort=" + place);
                Window.nothingToComplainAbout(page, "wiederanlauf-" + scheme);
            }
        }
    }
}
