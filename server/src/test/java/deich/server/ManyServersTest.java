// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import static org.assertj.core.api.Assertions.assertThat;

import deich.store.Actor;
import deich.store.Address;
import deich.store.Store;
import deich.store.run.Run;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several servers on one PostgreSQL are one Deich: sessions, inventories, runs. */
class ManyServersTest {
    private static final String TRIAL = "/b/gemeinsam/stresstest";
    private static final String TEXT = "/b/gemeinsam/bestand/lan-kreis-bodden/text";

    @TempDir
    Path folder;

    @Test
    void whatOneServerKnowsTheOtherKnows() throws Exception {
        Assumptions.assumeFalse("none".equals(System.getProperty("deich.postgres")), "without PostgreSQL");
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            var at = new Address(
                    "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres", "postgres", "postgres");
            try (Store store = Store.open(at, InstantSource.system())) {
                Alone.furnish(store);
            }
            Path said = Files.createFile(folder.resolve("said"));
            try (Alone a = Alone.start(at, Alone.freePort(), said);
                    Store store = Store.existing(at, InstantSource.system())) {
                Run endless = store.runs().queue(Served.JOINT, 1, Alone.ENDLESS, Map.of(), Actor.DEICH);
                await(() -> state(store, endless.id()) == Run.State.RUNNING);
                try (Server b = Server.start(
                        Alone.settings(at, 0, "http://localhost"), InstantSource.system(), Alone.impatient(true))) {
                    together(a, b, store, endless.id());
                }
            }
        }
    }

    private static void together(Alone a, Server b, Store store, UUID endless) throws IOException {
        var cookies = new CookieManager();
        Client atA = new Client(a.base(), cookies).signIn(Alone.LOGIN, Served.PASSWORD);
        // the same browser, sent to the other server by a proxy
        Client atB = new Client(URI.create("http://localhost:" + b.port()), cookies);
        assertThat(atB.get("/").body()).contains("gemeinsam");
        savedAtOneIsSeenAtTheOther(atA, atB);
        String queued = atA.submit(TRIAL, Map.of()).location();
        assertThat(queued).startsWith(TRIAL + "/");
        assertThat(atB.get(queued).status()).isEqualTo(200);
        assertThat(atB.get(TRIAL).body()).contains(queued);
        assertThat(state(store, endless)).isEqualTo(Run.State.RUNNING);
        a.kill();
        // nobody hears of it any more: the other takes it over
        await(() -> state(store, endless) == Run.State.DONE);
        await(() -> state(store, UUID.fromString(queued.substring(TRIAL.length() + 1))) == Run.State.DONE);
        assertThat(atB.get("/").status()).isEqualTo(200);
    }

    private static void savedAtOneIsSeenAtTheOther(Client atA, Client atB) {
        Map<String, String> old = Forms.of(atB.get(TEXT).body(), TEXT);
        Map<String, String> form = Forms.of(atA.get(TEXT).body(), TEXT);
        form.computeIfPresent("text", (key, text) -> text.replace("restart: 10min", "restart: 25min"));
        try (Listening page = atB.listen("/b/gemeinsam/ereignisse").read()) {
            assertThat(atA.post(TEXT, form).location()).contains("gespeichert");
            assertThat(page.next().data()).as("a page at the other server").contains("Fassung 2 von Alleine");
        }
        assertThat(Forms.of(atB.get(TEXT).body(), TEXT).get("text")).contains("restart: 25min");
        old.computeIfPresent("text", (key, text) -> text.replace("restart: 10min", "restart: 35min"));
        assertThat(atB.post(TEXT, old).status())
                .as("two at once, at two servers")
                .isEqualTo(409);
    }

    private static Run.State state(Store store, UUID run) {
        return Objects.requireNonNull(store.runs().find(run)).state();
    }

    private static void await(BooleanSupplier what) {
        for (int i = 0; i < 1200; i++) {
            if (what.getAsBoolean()) return;
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("waited in vain");
    }
}
