// SPDX-License-Identifier: EUPL-1.2
package deich.bench;

import deich.engine.Futures;
import deich.engine.Plant;
import deich.engine.Progress;
import deich.engine.Run;
import deich.engine.Settings;
import deich.engine.StressTest;
import deich.engine.plant.Layout;
import deich.model.scenario.Scenario;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Measures scenarios on a plant, each beside a propagation on a graph and beside bare loops. */
public final class Bench {
    /** So often that the Java compiler has seen enough. */
    private static final int WARM_UP = 30;

    private static final int TIMES = 15;
    private static final int GRAPH_TIMES = 3;

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
                0,
                0,
                0,
                "");
    }

    /**
     * Draws futures of a scenario.
     *
     * @param measured what else was measured about it
     * @throws java.util.concurrent.CancellationException when progress asked to stop
     */
    public Measured draw(Measured measured, Load load, int futures, Executor executor, Progress progress) {
        Scenario scenario = load.scenario();
        Futures[] drawn = new Futures[1];
        long drawing =
                clock.time(() -> drawn[0] = StressTest.futures(plant, scenario, settings, futures, executor, progress));
        return measured.with(drawn[0], drawing);
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
