// SPDX-License-Identifier: EUPL-1.2
package deich.bench;

import deich.engine.Futures;
import deich.engine.Outlook;
import deich.engine.Plant;
import deich.engine.Precision;
import deich.engine.Progress;
import deich.engine.Run;
import deich.engine.Settings;
import deich.engine.StressTest;
import deich.engine.plant.Layout;
import deich.engine.run.Forecast;
import deich.model.scenario.Scenario;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures scenarios on a plant, each beside a propagation on a graph and beside bare loops. */
public final class Bench {
    /** So often that the Java compiler has seen enough. */
    private static final int WARM_UP = 30;

    private static final int TIMES = 15;
    private static final int GRAPH_TIMES = 3;
    /** So many futures are drawn one by one. */
    private static final int ONES = 20;
    /** So many are drawn before it counts. */
    private static final int WARM = 100;

    private final Plant plant;
    private final Layout layout;
    private final Settings settings;
    private final Stopwatch clock;
    private @Nullable GraphWalk graph;

    /** @param nanoseconds a clock that only goes forward */
    public Bench(Plant plant, Settings settings, LongSupplier nanoseconds) {
        this.plant = plant;
        this.settings = settings;
        layout = plant.layout();
        clock = new Stopwatch(nanoseconds);
    }

    /** Builds the library's graph. @return how long that took, in nanoseconds */
    public long build() {
        return clock.time(() -> graph = new GraphWalk(layout));
    }

    /** Gives the memory of the library's graph back. */
    public void demolish() {
        graph = null;
    }

    /** All but the futures, of which there are none in what is returned. */
    public Measured measure(Load load) {
        GraphWalk walk = graph;
        if (walk == null) throw new IllegalStateException("build first");
        Scenario scenario = load.scenario();
        Struck struck = struck(load);
        Run[] run = {StressTest.planningCase(plant, scenario, settings)};
        int[] down = numbers(run[0].outages().keySet());
        var pass = new ArrayPass(layout);
        var affected = new ArrayPass(layout);
        affected.all(struck, settings.horizon());
        long[] quick = clock.medians(
                WARM_UP,
                TIMES,
                () -> run[0] = StressTest.planningCase(plant, scenario, settings),
                () -> pass.all(struck, settings.horizon()),
                () -> affected.some(struck, down, settings.horizon()));
        String[] print = new String[2];
        long words = clock.time(() -> print[0] = Fingerprint.of(run[0]));
        Run[] slow = new Run[1];
        long moments =
                clock.time(() -> slow[0] = StressTest.momentByMoment(plant, scenario, settings, StressTest.PLANNING));
        print[1] = Fingerprint.of(slow[0]);
        long[] library = clock.medians(
                1,
                GRAPH_TIMES,
                () -> walk.walk(struck, settings.horizon()),
                () -> walk.walkInOrder(struck, settings.horizon()));
        boolean agreed = print[0].equals(print[1])
                && Arrays.equals(down, pass.down())
                && Arrays.equals(down, affected.down())
                && Arrays.equals(down, walk.components());
        return new Measured(
                load.id(),
                layout.size(),
                down.length,
                quick[0],
                words,
                print[0],
                moments,
                library[0],
                library[1],
                quick[1],
                quick[2],
                agreed,
                others(run[0], pass),
                null,
                null);
    }

    /**
     * Draws futures of a scenario, and some of them again one by one.
     *
     * @param measured what else was measured about it
     * @throws java.util.concurrent.CancellationException when progress asked to stop
     */
    public Measured draw(Measured measured, Load load, int futures, Executor executor, Progress progress) {
        Scenario scenario = load.scenario();
        var loop = new OneByOne(plant, scenario, settings);
        int ones = Math.min(ONES, futures);
        loop.loop(WARM_UP);
        long plain = clock.time(() -> loop.loop(ones)) / ones;
        StressTest.futures(plant, scenario, settings, Math.min(futures, WARM), executor, progress);
        Futures[] drawn = new Futures[1];
        long drawing =
                clock.time(() -> drawn[0] = StressTest.futures(plant, scenario, settings, futures, executor, progress));
        return measured.with(new Drawing(
                futures,
                drawing,
                plain,
                Forecast.batches(futures),
                compulsory(scenario),
                drawn[0].services().size(),
                (int) distinct(drawn[0], of -> Stream.of(of)),
                (long) Long.BYTES
                        * futures
                        * distinct(drawn[0], of -> Stream.of(of.downtime(), of.outage(), of.loss())),
                loop.agree(drawn[0], ones),
                Fingerprint.of(drawn[0])));
    }

    /**
     * Draws as many futures of a scenario as it takes.
     *
     * @throws java.util.concurrent.CancellationException when progress asked to stop
     */
    public Measured sound(Measured measured, Load load, Precision precision, Executor executor, Progress progress) {
        Scenario scenario = load.scenario();
        Outlook[] known = new Outlook[1];
        long taken = clock.time(
                () -> known[0] = StressTest.futures(plant, scenario, settings, precision, executor, progress));
        return measured.with(new Sounded(known[0], taken));
    }

    /** How many bytes a second this machine copies, those read and those written, on one thread. */
    public double bandwidth(int mebibytes) {
        return Copying.bandwidth(clock, mebibytes);
    }

    private static long distinct(Futures drawn, Function<Futures.OfService, Stream<Object>> parts) {
        Set<Object> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        drawn.services().values().stream().flatMap(parts).forEach(distinct::add);
        return distinct.size();
    }

    /** Of each component that is down in the planning case: where its leaves begin, their targets and the targets' rows; its
     * traits, what it owes and its own row; where its users begin, and who they are. */
    private long compulsory(Scenario scenario) {
        long bytes = 0;
        for (String id :
                StressTest.planningCase(plant, scenario, settings).outages().keySet()) {
            int c = layout.number(id);
            int leaves = layout.trees().leafFrom()[c + 1] - layout.trees().leafFrom()[c];
            int users = layout.users().from()[c + 1] - layout.users().from()[c];
            bytes += Integer.BYTES * (3L + 2L * leaves + users) + Byte.BYTES + Long.BYTES;
        }
        return bytes;
    }

    private Struck struck(Load load) {
        int[] components = numbers(load.targets());
        long[] from = new long[components.length];
        long[] until = new long[components.length];
        long lasts = load.planned();
        Arrays.fill(until, lasts >= settings.horizon() ? Run.NEVER : lasts);
        return new Struck(components, from, until);
    }

    private int[] numbers(Collection<String> ids) {
        return ids.stream().mapToInt(layout::number).sorted().toArray();
    }

    private int others(Run run, ArrayPass pass) {
        int others = 0;
        for (Map.Entry<String, List<Run.Outage>> e : run.outages().entrySet()) {
            int c = layout.number(e.getKey());
            Run.Outage first = e.getValue().getFirst();
            if (e.getValue().size() > 1 || first.from() != pass.from[c] || first.until() != pass.until[c]) others++;
        }
        return others;
    }
}
