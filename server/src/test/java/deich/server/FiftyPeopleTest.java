// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.laender.BothLaender;
import deich.formats.laender.Register;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.server.work.Content;
import deich.store.Actor;
import deich.store.people.Role;
import deich.store.stock.Files;
import deich.store.stock.StockId;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty people at once in an inventory of 10,000 components, as docs/benchmarks.md tells: they search, read sheets and look at
 * what needs what, and think for two to six seconds in between. Prints how long pages took; judges nothing but that all of them
 * came. Only with {@code -Ddeich.big=true}.
 */
class FiftyPeopleTest {
    private static final int PEOPLE = 50;
    private static final int COMPONENTS = 10_000;
    private static final Duration LASTS = Duration.ofSeconds(Integer.getInteger("deich.seconds", 60));
    private static final StockId STOCK = new StockId("gross");

    /** @param kind of page @param millis until the last byte was there */
    private record Seen(String kind, int status, long millis) {}

    private final ConcurrentLinkedQueue<Seen> seen = new ConcurrentLinkedQueue<>();

    @Test
    void fiftyPeopleAtOnce(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(Boolean.getBoolean("deich.big"));
        Inventory inventory = written(folder.resolve("gross"));
        try (Served served = Served.joint()) {
            served.store()
                    .stocks()
                    .create(STOCK, "Groß", Served.OWNER, Files.of(folder.resolve("gross")), "Messung", Actor.DEICH);
            List<Client> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++)
                people.add(served.as(served.person("p" + i, Served.OWNER, EnumSet.of(Role.ISB))));
            long opening = System.nanoTime();
            assertThat(people.getFirst().get("/b/gross/bestand").status()).isEqualTo(200);
            System.out.printf("first opening: %.1f s%n", (System.nanoTime() - opening) / 1e9);
            List<Component> components = List.copyOf(inventory.components().values());
            crowd(people, components, Duration.ofSeconds(15));
            seen.clear();
            double cpu = cpu();
            crowd(people, components, LASTS);
            tell(cpu() - cpu);
        }
        assertThat(seen).allMatch(page -> page.status() == 200);
    }

    private static Inventory written(Path folder) throws IOException {
        Content content = Content.read(Served.ROOT.resolve("content"));
        Register register =
                Register.read(Served.ROOT.resolve("content/register")).orThrow();
        Inventory made = BothLaender.inventory(register, content.classes(), COMPONENTS, 1);
        BothLaender.write(made, content.classes(), folder);
        return made;
    }

    private void crowd(List<Client> people, List<Component> components, Duration lasts) throws Exception {
        long end = System.nanoTime() + lasts.toNanos();
        List<Callable<Boolean>> walks = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Client person = people.get(i);
            var random = new Random(i);
            walks.add(() -> walk(person, components, random, end));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> walked : threads.invokeAll(walks)) walked.get();
        }
    }

    private boolean walk(Client person, List<Component> components, Random random, long end)
            throws InterruptedException {
        Thread.sleep(random.nextInt(4_000));
        while (System.nanoTime() < end) {
            Component one = components.get(random.nextInt(components.size()));
            switch (random.nextInt(5)) {
                case 0 -> look(person, "list", "/b/gross/bestand?seite=" + (1 + random.nextInt(50)));
                case 1 ->
                    look(person, "search", "/b/gross/bestand?q=" + one.id().substring(0, 5));
                case 2 -> look(person, "needs", "/b/gross/bestand/" + one.id() + "/netz");
                default -> look(person, "sheet", "/b/gross/bestand/" + one.id());
            }
            Thread.sleep(2_000 + random.nextInt(4_000));
        }
        return true;
    }

    private void look(Client person, String kind, String path) {
        long asked = System.nanoTime();
        int status = person.get(path).status();
        seen.add(new Seen(kind, status, (System.nanoTime() - asked) / 1_000_000));
    }

    private void tell(double cpu) {
        Map<String, List<Long>> kinds = new TreeMap<>();
        for (Seen page : seen) {
            kinds.computeIfAbsent(page.kind(), _ -> new ArrayList<>()).add(page.millis());
            kinds.computeIfAbsent("all", _ -> new ArrayList<>()).add(page.millis());
        }
        kinds.forEach((kind, all) -> {
            all.sort(null);
            System.out.printf(
                    "%-7s %5d pages, milliseconds: median %d, 95th percentile %d, slowest %d%n",
                    kind, all.size(), all.get(all.size() / 2), all.get(all.size() * 95 / 100), all.getLast());
        });
        System.out.printf("processor: %.1f of %d seconds%n", cpu, LASTS.toSeconds());
    }

    /** Seconds of processor that this JVM has used, its garbage collector included. */
    private static double cpu() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
