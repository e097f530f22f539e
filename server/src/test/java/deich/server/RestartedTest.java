// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import static org.assertj.core.api.Assertions.assertThat;

import deich.server.work.Jobs;
import deich.server.work.Workbench;
import deich.store.Actor;
import deich.store.Address;
import deich.store.Store;
import deich.store.run.Run;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that was started again: nobody has to order anew what was computed before. */
class RestartedTest {
    private static final String BASE = "/b/gemeinsam";
    private static final String STANDARD = BASE + "/standard?verwaltung=" + Served.KREIS;
    /** With futures: such a stress test says where an inventory stands, too. */
    private static final int FUTURES = 2;

    @TempDir
    Path folder;

    @Test
    void whatWasComputedBeforeIsThereAgain() {
        Address at = Address.file(folder.resolve("deich"));
        try (Store store = Store.open(at, InstantSource.system())) {
            Alone.furnish(store);
        }
        UUID run;
        String question;
        try (Server server = start(at)) {
            run = ordered(server);
            Client client = signedIn(server);
            until(client, BASE + "/stresstest/" + run);
            question = question(client);
            assertThat(question).isNotEmpty();
            assertThat(client.get(STANDARD).body()).contains("class=\"tag ").doesNotContain("id=\"lauf\"");
        }
        try (Server server = start(at)) {
            Client client = signedIn(server);
            assertThat(client.get(STANDARD).body()).contains("id=\"lauf\"");
            assertThat(client.get(BASE + "/stresstest/" + run).body()).contains("nicht mehr im Arbeitsspeicher");
            until(client, BASE + "/stresstest/" + run);
            assertThat(client.get(BASE + "/stresstest/" + run).body()).contains("Hält der Deich?");
            assertThat(client.get(STANDARD).body()).contains("class=\"tag ").doesNotContain("id=\"lauf\"");
            assertThat(question(client)).isEqualTo(question);
            List<Run> runs = server.store().runs().list(Served.JOINT, 10);
            assertThat(runs).extracting(Run::by).hasSize(2).contains(Actor.DEICH.person());
        }
    }

    private static Server start(Address at) {
        return Server.start(Alone.settings(at, 0, "http://localhost"), InstantSource.system());
    }

    private static Client signedIn(Server server) {
        return new Client(URI.create("http://localhost:" + server.port())).signIn(Alone.LOGIN, Served.PASSWORD);
    }

    private static UUID ordered(Server server) {
        var person = Objects.requireNonNull(server.store().people().find(Alone.LOGIN));
        var opened =
                Objects.requireNonNull(server.context().getBean(Workbench.class).newest(Served.JOINT));
        Map<String, String> order = Map.of(
                "scenarios",
                "",
                "futures",
                Integer.toString(FUTURES),
                "seed",
                "1",
                "day",
                LocalDate.now(ZoneId.systemDefault()).toString());
        return server.context()
                .getBean(Jobs.class)
                .ask(opened, "check", order, new Actor(person.id()))
                .id();
    }

    private static void until(Client client, String page) {
        for (int i = 0; i < 600; i++) {
            if (!client.get(page).body().contains("id=\"fortschritt\"")) return;
            LockSupport.parkNanos(200_000_000L);
        }
        throw new AssertionError("waited in vain for " + page);
    }

    private static String question(Client client) {
        String page = client.get(BASE + "/ueberblick").body();
        int at = page.indexOf("class=\"question\"");
        return at < 0 ? "" : page.substring(at, page.indexOf("</", at));
    }
}
