// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Futures;
import deich.engine.Plant;
import deich.engine.Progress;
import deich.engine.Run;
import deich.engine.Run.Outage;
import deich.engine.StressTest;
import deich.model.fact.Readings;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.scenario.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What must hold between two runs of the engine, whatever the right result of either may be. */
class MetamorphicTest {
    private static final int MODELS = 600;

    /** All times five times as long: all of the run five times as long. */
    @Test
    void scalingTimeScalesTheRun() {
        holds(seed -> Plain.withoutInstants(RandomModels.certain(seed)), m -> {
            Model slow = Mapping.scaling(5).of(m);
            Run expected = new Translation(id -> id, t -> 5 * t).of(plan(m));
            return difference(expected, plan(slow.with(Translation.horizon(m.settings(), 5))));
        });
    }

    /** Other names in the same order: the same run under other names. */
    @Test
    void renamingInOrderRenamesTheRun() {
        holds(seed -> Plain.withoutLots(RandomModels.of(seed)), m -> {
            Model renamed = Mapping.renaming(id -> "x-" + id).of(m);
            var names = new Translation(id -> m.inventory().components().containsKey(id) ? "x-" + id : id, t -> t);
            return difference(names.of(plan(m)), plan(renamed));
        });
    }

    /** Where names decide nothing, because nobody queues and nothing is spoiled, their order does not matter either. */
    @Test
    void theOrderOfNamesDoesNotMatterWithoutQueues() {
        holds(seed -> withoutQueues(RandomModels.of(seed)), m -> {
            Function<String, String> other = id -> "z" + (char) ('a' + 'z' - id.charAt(0));
            Map<String, List<String>> expected = new TreeMap<>();
            times(plan(m)).forEach((id, times) -> expected.put(other.apply(id), times));
            return difference(
                    expected, times(plan(Mapping.renaming(other::apply).of(m))));
        });
    }

    /** A component cut in two, one half needing the other, is down when it was down before. */
    @Test
    void splittingAComponentInSeriesChangesNothing() {
        holds(seed -> Plain.withoutSpoil(Plain.withoutLots(RandomModels.certain(seed))), m -> {
            Map<String, List<String>> expected = times(plan(m));
            var found = new StringBuilder();
            for (String id : m.inventory().components().keySet()) {
                Model split = Plain.split(m, id);
                if (split == null) continue;
                Map<String, List<String>> times = times(plan(split));
                times.remove(id + ".1");
                found.append(difference(expected, times));
            }
            return found.toString();
        });
    }

    /** Without queues, levels and spoil more hits never mean less down; but for circles, which are cut short. */
    @Test
    void moreHitsNeverMeanLessDown() {
        holds(seed -> Plain.withoutFallbacks(withoutQueues(RandomModels.of(seed))), m -> {
            Run less = plan(m);
            List<Hit> more = new ArrayList<>(m.scenario().hits());
            Model other = Plain.withoutSpoil(RandomModels.of(m.seed() + MODELS));
            new Mapping(id -> id, s -> s, "more-").hits(other).forEach(more::add);
            Run run = plan(m.with(m.scenario().withHits(more)));
            if (!less.circles().isEmpty() || !run.circles().isEmpty()) return "";
            return less.outages().values().stream()
                    .flatMap(List::stream)
                    .filter(o -> run.outagesOf(o.component()).stream().noneMatch(covers(o)))
                    .map(o -> "not down any more: " + o + "\n")
                    .findFirst()
                    .orElse("");
        });
    }

    /** When nothing is uncertain, every future is the planning case. */
    @Test
    void theFuturesOfACertainModelAreItsPlanningCase() {
        holds(seed -> Plain.withoutData(Plain.withoutLots(RandomModels.certain(seed))), m -> {
            Run plan = plan(m);
            return difference(plan, run(m, 0)) + difference(plan, run(m, 17));
        });
    }

    /** What has nothing to do with one another does not touch; but for circles, which end a run for all. */
    @Test
    void anUnrelatedIslandChangesNothing() {
        holds(RandomModels::of, m -> {
            Model island = RandomModels.of(m.seed() + MODELS);
            if (Plain.has(island, Kind.JURISDICTION)) return "";
            var mapping = new Mapping(id -> "zz" + id, s -> s, "zz");
            Model both = joined(m, mapping.of(island), mapping.hits(island));
            if (!engineErrors(both).isEmpty()) return "";
            Run alone = run(m, 3);
            Run together = run(both, 3);
            if (!together.circles().isEmpty() || !alone.circles().isEmpty()) return "";
            return difference(alone, Translation.without(together, id -> id.startsWith("zz")));
        });
    }

    /** One thread or four, in whatever order: the same futures, and those that one gets one by one. */
    @Test
    void threadsDoNotMatter() {
        try (ExecutorService four = Executors.newFixedThreadPool(4)) {
            for (long seed = 0; seed < 150; seed++) {
                Model m = RandomModels.of(seed);
                if (!engineErrors(m).isEmpty()) continue;
                Plant plant = Plant.of(m.inventory(), Readings.GIVEN, m.asOf());
                Futures one = StressTest.futures(plant, m.scenario(), m.settings(), 40, Runnable::run, Progress.NONE);
                Futures many = StressTest.futures(plant, m.scenario(), m.settings(), 40, four, Progress.NONE);
                assertThat(many).usingRecursiveComparison().isEqualTo(one);
                one.services().forEach((id, of) -> {
                    for (int i = 0; i < 40; i++)
                        assertThat(of.outage()[i]).isEqualTo(longest(run(m, i).outagesOf(id)));
                });
            }
        }
    }

    // ----

    private static void holds(LongFunction<Model> models, Function<Model, String> law) {
        List<Model> sound = LongStream.range(0, MODELS)
                .mapToObj(models)
                .filter(m -> engineErrors(m).isEmpty())
                .toList();
        assertThat(sound).hasSizeGreaterThan(MODELS / 2);
        for (Model m : sound) {
            String difference = law.apply(m);
            if (difference.isEmpty()) continue;
            Model smallest = Shrink.smallest(
                    m,
                    other -> engineErrors(other).isEmpty() && !law.apply(other).isEmpty());
            assertThat(Dump.of(smallest) + law.apply(smallest)).isEmpty();
        }
    }

    private static List<?> engineErrors(Model m) {
        return Plant.errors(m.inventory(), Readings.GIVEN, m.asOf());
    }

    private static Run plan(Model m) {
        return run(m, Law.PLANNING);
    }

    private static Run run(Model m, int index) {
        return m.run(Law.ENGINE, Readings.GIVEN, index);
    }

    private static String difference(Object expected, Object found) {
        return expected.equals(found) ? "" : "expected " + expected + "\nfound    " + found + "\n";
    }

    private static Model withoutQueues(Model m) {
        Model plain = Plain.withoutLots(Plain.withoutSpoil(Plain.withoutCrews(m)));
        return Plain.components(plain, c -> Copies.changed(c, b -> b.capacity(null)));
    }

    private static Map<String, List<String>> times(Run run) {
        var times = new TreeMap<String, List<String>>();
        run.outages()
                .forEach((id, of) -> times.put(
                        id, of.stream().map(o -> o.from() + "-" + o.until()).toList()));
        return times;
    }

    private static Predicate<Outage> covers(Outage o) {
        return other -> other.from() <= o.from() && o.until() <= other.until();
    }

    private static long longest(List<Outage> outages) {
        return outages.stream()
                .mapToLong(o -> o.ends() ? o.until() - o.from() : Run.NEVER)
                .max()
                .orElse(0);
    }

    private static Model joined(Model m, Model other, List<Hit> hits) {
        var components = new ArrayList<>(m.inventory().components().values());
        components.addAll(other.inventory().components().values());
        var fates = new ArrayList<>(m.inventory().sharedFates());
        fates.addAll(other.inventory().sharedFates());
        Inventory inventory =
                Inventory.of(components).withClasses(m.inventory().classes()).withSharedFates(fates);
        List<Hit> all = new ArrayList<>(m.scenario().hits());
        all.addAll(hits);
        return m.with(inventory).with(m.scenario().withHits(Objects.requireNonNull(all)));
    }
}
