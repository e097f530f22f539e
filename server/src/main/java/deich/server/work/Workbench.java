// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import deich.assess.Assessment;
import deich.assess.Check;
import deich.assess.Order;
import deich.engine.Progress;
import deich.engine.Settings;
import deich.formats.inventory.InventoryFolder;
import deich.formats.problem.Read;
import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import deich.server.frame.Frame;
import deich.store.Store;
import deich.store.people.Organisation;
import deich.store.run.Run;
import deich.store.sight.Grant;
import deich.store.sight.Sight;
import deich.store.stock.Files;
import deich.store.stock.Stock;
import deich.store.stock.StockId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Inventories opened for work. What was read or computed once is kept as long as memory allows; because results depend on
 * their order alone, losing one costs time and nothing else.
 */
public final class Workbench {
    private final Store store;
    private final Content content;
    private final Executor executor;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Cache<OpenedKey, Opened> opened = cache();
    private final Cache<OpenedKey, SortedMap<String, Scenario>> scenarios = cache();
    private final Cache<SightKey, Seen> seen = cache();
    private final Cache<CheckKey, Assessment> assessments = cache();
    private final Cache<QuestionKey, Optional<Frame.Question>> questions = cache();

    private record OpenedKey(StockId stock, int version, String title, String owner, int head) {
        static OpenedKey of(Opened of) {
            Stock stock = of.stock();
            return new OpenedKey(stock.id(), of.version(), stock.title(), stock.owner(), stock.head());
        }
    }

    private record SightKey(StockId stock, int version, Organisation viewer, Set<Grant> grants) {}

    private record CheckKey(StockId stock, int version, LocalDate asOf, Choice choice) {}

    /** @param sight the very one: what one may see decides what one is asked, and it changes with every opening */
    private record QuestionKey(CheckKey check, Sight sight, Locale locale) {}

    public Workbench(Store store, Content content, Executor executor, InstantSource clock, ZoneId zone) {
        this.store = store;
        this.content = content;
        this.executor = executor;
        this.clock = clock;
        this.zone = zone;
    }

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder().maximumSize(64).softValues().build();
    }

    public Content content() {
        return content;
    }

    public Executor executor() {
        return executor;
    }

    /** The day on which facts are judged to be fresh or stale. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public ZoneId zone() {
        return zone;
    }

    /** @throws IllegalStateException when it cannot be read: it was checked before it was kept */
    public Opened open(Stock stock, int version) {
        var key = new OpenedKey(stock.id(), version, stock.title(), stock.owner(), stock.head());
        return opened.get(key, _ -> read(stock, version));
    }

    private Opened read(Stock stock, int version) {
        Files files = store.stocks().files(stock.id(), version);
        Read<Inventory> read = read(files);
        return new Opened(stock, version, files, read.orThrow(), read.positions(), read.problems());
    }

    /** The newest version; null when there is no such inventory. */
    public @Nullable Opened newest(StockId id) {
        Stock stock = store.stocks().find(id);
        return stock == null ? null : open(stock, stock.head());
    }

    /** What the reader makes of files that are not kept yet. */
    public Read<Inventory> read(Files files) {
        return InventoryFolder.read(files.bytes(), content.classes());
    }

    /** What an organisation sees of an inventory. */
    public Seen seen(Opened of, Organisation viewer) {
        Organisation as = Examples.is(of.stock()) ? keeper(of, viewer) : viewer;
        Collection<Grant> grants = store.grants().of(of.stock().id());
        var key = new SightKey(of.stock().id(), of.version(), as, Set.copyOf(grants));
        return seen.get(key, _ -> {
            Sight sight = Sight.of(of.inventory(), of.stock(), as, grants);
            return new Seen(sight, sight.inventory());
        });
    }

    private static Organisation keeper(Opened of, Organisation viewer) {
        return new Organisation(of.stock().owner(), viewer.name(), viewer.kind(), viewer.land());
    }

    /**
     * Those shipped and those of the inventory itself, by id. What is shipped cannot be replaced: the standard rests on it.
     * What others than the keeper wrote strikes no more than they see: see {@link #aimed}.
     */
    public SortedMap<String, Scenario> scenarios(Opened of) {
        return scenarios.get(OpenedKey.of(of), _ -> {
            var all = new TreeMap<>(OwnScenarios.of(of.files(), of.inventory().classes()));
            all.replaceAll((_, written) -> aimed(of, written));
            all.putAll(content.scenarios());
            return Collections.unmodifiableSortedMap(all);
        });
    }

    /** Whose a scenario of this id would be; null for whoever keeps the inventory. */
    public @Nullable Organisation writer(String scenario) {
        return Writers.of(scenario, store.people().organisations().all());
    }

    /** A scenario of the inventory as it is run: by {@link Aim} it strikes what its writer sees, and whole classes. */
    public Scenario aimed(Opened of, Scenario written) {
        Organisation writer = writer(written.id());
        if (writer == null || Examples.is(of.stock())) return written;
        Sight sight = Sight.of(of.inventory(), of.stock(), writer, List.of());
        return sight.all() ? written : Aim.of(written, new Seen(sight, sight.inventory()));
    }

    /** What is to be computed. Scenarios that there are no longer are left out. */
    public Order order(Opened of, Choice choice) {
        return order(of, choice, today());
    }

    /** @param day of judgement */
    public Order order(Opened of, Choice choice, LocalDate day) {
        List<Scenario> chosen = scenarios(of).values().stream()
                .filter(scenario ->
                        choice.scenarios().isEmpty() || choice.scenarios().contains(scenario.id()))
                .toList();
        var settings = Settings.DEFAULT.withSeed(choice.seed());
        return new Order(of.inventory(), content.standard(), chosen, day, settings, choice.futures());
    }

    /**
     * The stress test of this version, computed unless it was computed before.
     *
     * @throws java.util.concurrent.CancellationException when progress asked to stop
     */
    public Assessment assessment(Opened of, Choice choice, Progress progress) {
        return assessment(of, choice, today(), progress);
    }

    /** @param day of judgement: a result of another day is another result */
    public Assessment assessment(Opened of, Choice choice, LocalDate day, Progress progress) {
        Assessment known = known(of, choice, day);
        if (known != null) return known;
        Assessment found = Check.run(order(of, choice, day), executor, progress);
        assessments.put(key(of, choice, day), found);
        return found;
    }

    /** The same, only if it was computed before. */
    public @Nullable Assessment known(Opened of, Choice choice) {
        return known(of, choice, today());
    }

    public @Nullable Assessment known(Opened of, Choice choice, LocalDate day) {
        return assessments.getIfPresent(key(of, choice, day));
    }

    /**
     * What to find out next, from the newest stress test over all scenarios of this version; null when none was made yet, or
     * it is being computed again.
     */
    public Frame.@Nullable Question question(Opened of, Sight sight, Locale locale) {
        Run newest = Newest.run(store, of);
        if (newest == null || newest.version() != of.version()) return null;
        Asked asked = Asked.of(newest);
        Assessment found = known(of, asked.choice(), asked.day());
        if (found == null) return null;
        var key = new QuestionKey(key(of, asked.choice(), asked.day()), sight, locale);
        return questions
                .get(key, _ -> Optional.ofNullable(Questions.next(of, found, sight, locale)))
                .orElse(null);
    }

    private static CheckKey key(Opened of, Choice choice, LocalDate day) {
        return new CheckKey(of.stock().id(), of.version(), day, choice);
    }
}
