// SPDX-License-Identifier: EUPL-1.2
package deich.store;

import static deich.store.Faults.fault;
import static deich.store.Fresh.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import deich.store.audit.Verdict;
import deich.store.people.Organisation;
import deich.store.people.OrganisationKind;
import deich.store.stock.Files;
import deich.store.stock.Saved;
import deich.store.stock.StockId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that saves is killed in the middle of it, again and again: what it had confirmed is there. */
class KillTest {

    private static final StockId ID = new StockId("ostsee");
    private static final int KILLS = Integer.getInteger("deich.kills", 2);

    @TempDir
    Path folder;

    @Test
    void whatWasConfirmedSurvives() throws Exception {
        Address at = Address.file(folder.resolve("store"));
        create(at);
        var random = new Random(7);
        for (int i = 0; i < KILLS; i++) {
            int confirmed = killed(at, 1 + random.nextInt(40), random.nextInt(10));
            try (Store store = Store.open(at, new Ticking())) {
                int head = Objects.requireNonNull(store.stocks().find(ID)).head();
                assertThat(head).isBetween(confirmed, confirmed + 1);
                assertThat(store.stocks().files(ID, head).text("n")).isEqualTo("n" + head);
                assertThat(store.stocks().files(ID, confirmed).text("n")).isEqualTo("n" + confirmed);
                assertThat(store.audit().verify()).isInstanceOf(Verdict.Intact.class);
            }
        }
    }

    private static void create(Address at) {
        try (Store store = Store.open(at, new Ticking())) {
            var land = new Organisation("land", "Land", OrganisationKind.LAND, "SH");
            store.people().organisations().create(land, SOMEBODY);
            store.stocks().create(ID, "x", "land", Files.NONE.with("n", "n1"), "", SOMEBODY);
        }
    }

    /** The last version that the killed process had confirmed. It writes to a file: pipes are closed with the process. */
    private int killed(Address at, int saves, int milliseconds) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillTest.class.getName(),
                        at.url())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        while (confirmed(said).size() < saves) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(1);
        }
        fault("store.locked", () -> Store.open(at, new Ticking()).close());
        Thread.sleep(milliseconds);
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return confirmed(said).getLast();
    }

    /** Whole lines alone: the process may have died in the middle of one. */
    private static List<Integer> confirmed(Path said) throws IOException {
        return java.nio.file.Files.readString(said)
                .lines()
                .filter(line -> line.endsWith("."))
                .map(line -> Integer.valueOf(line.substring(0, line.length() - 1)))
                .toList();
    }

    /** Saves for ever, and says each version once it is confirmed. */
    public static void main(String[] url) {
        try (Store store = Store.open(new Address(url[0], null, null), new Ticking())) {
            int head = Objects.requireNonNull(store.stocks().find(ID)).head();
            while (true) {
                Files next = store.stocks().files(ID, head).with("n", "n" + (head + 1));
                Saved saved = store.stocks().save(ID, head, next, "", SOMEBODY);
                if (!(saved instanceof Saved.Kept(var version))) throw new AssertionError(saved.toString());
                head = version.number();
                System.out.println(head + ".");
            }
        }
    }
}
