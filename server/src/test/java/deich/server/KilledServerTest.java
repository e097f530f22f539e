// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import static org.assertj.core.api.Assertions.assertThat;

import deich.store.Address;
import deich.store.Store;
import deich.store.audit.Verdict;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that people save at is killed in the middle of it: what their browser was told is saved is there. */
class KilledServerTest {
    private static final int KILLS = Integer.getInteger("deich.kills", 1);
    private static final String PAGE = "/b/gemeinsam/bestand/lan-kreis-bodden/text";

    @TempDir
    Path folder;

    /** Minutes of restart that were written last: confirmed to the browser, and sent. */
    private record Last(int confirmed, int sent) {}

    @Test
    void whatABrowserWasToldIsSavedIsThere() throws Exception {
        Address at = Address.file(folder.resolve("deich"));
        try (Store store = Store.open(at, InstantSource.system())) {
            Alone.furnish(store);
        }
        int port = Alone.freePort();
        var random = new Random(5);
        Client client = null;
        Last last = new Last(10, 10);
        for (int kill = 1; kill <= KILLS; kill++) {
            Path said = folder.resolve("said");
            java.nio.file.Files.deleteIfExists(said);
            java.nio.file.Files.createFile(said);
            try (Alone alone = Alone.start(at, port, said)) {
                // a session outlives the server: nobody signs in twice
                if (client == null) client = new Client(alone.base()).signIn(Alone.LOGIN, Served.PASSWORD);
                assertThat(minutes(text(client))).isBetween(last.confirmed(), last.sent());
                last = saveUntilKilled(alone, client, last.sent(), random.nextInt(4), random.nextInt(300));
            }
            look(at, last);
        }
        System.out.println("killed " + KILLS + " times; " + last.confirmed() + " minutes confirmed last, nothing lost");
    }

    /** Killed so many milliseconds after so many saves were confirmed. */
    private static Last saveUntilKilled(Alone alone, Client client, int from, int saves, int milliseconds) {
        int confirmed = minutes(text(client));
        int sent = from;
        try (ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor()) {
            for (int saved = 0; ; saved++) {
                if (saved == saves) killer.schedule(alone::kill, milliseconds, TimeUnit.MILLISECONDS);
                Map<String, String> form = Forms.of(client.get(PAGE).body(), PAGE);
                String before = form.getOrDefault("text", "");
                form.put("text", before.replaceFirst("restart: \\d+min", "restart: " + ++sent + "min"));
                Client.Answer answer = client.post(PAGE, form);
                assertThat(answer.location()).contains("gespeichert");
                confirmed = sent;
            }
        } catch (AssertionError dead) {
            if (!(dead.getCause() instanceof java.io.IOException)) throw dead;
        }
        return new Last(confirmed, sent);
    }

    private static String text(Client client) {
        return Forms.of(client.get(PAGE).body(), PAGE).getOrDefault("text", "");
    }

    private static int minutes(String text) {
        var found = java.util.regex.Pattern.compile("restart: (\\d+)min").matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return Integer.parseInt(found.group(1));
    }

    /** What stands in the store itself. */
    private static void look(Address at, Last last) {
        try (Store store = Store.existing(at, InstantSource.system())) {
            int head = Objects.requireNonNull(store.stocks().find(Served.JOINT)).head();
            String file = store.stocks().files(Served.JOINT, head).text("kreis-bodden.yaml");
            String block = Objects.requireNonNull(file).substring(file.indexOf("lan-kreis-bodden:"));
            assertThat(minutes(block)).isBetween(last.confirmed(), last.sent());
            assertThat(store.stocks().history(Served.JOINT)).hasSize(head);
            assertThat(store.audit().verify()).isInstanceOf(Verdict.Intact.class);
        }
    }
}
