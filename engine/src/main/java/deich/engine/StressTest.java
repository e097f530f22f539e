// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import deich.engine.draw.Values;
import deich.engine.run.Forecast;
import deich.engine.run.Simulation;
import deich.engine.run.Sounding;
import deich.model.scenario.Scenario;
import java.util.concurrent.Executor;

/** Runs scenarios on a plant: the law of design.md, section 3. Thread-safe. */
public final class StressTest {
    /** The index of the planning case, where a future is asked for by its index. */
    public static final int PLANNING = -1;

    private StressTest() {}

    /**
     * The planning case: probable hits happen, durations at their 90th percentile, tolerances at their 10th (law 10).
     */
    public static Run planningCase(Plant plant, Scenario scenario, Settings settings) {
        return simulation(plant, scenario, settings).run(Values.planning(settings.seed()));
    }

    /** One draw of everything uncertain. @param index which future, 0 or more */
    public static Run future(Plant plant, Scenario scenario, Settings settings, int index) {
        return simulation(plant, scenario, settings).run(Values.future(settings.seed(), index));
    }

    /**
     * Many futures, summed up by service. The result does not depend on the executor or its number of threads.
     *
     * @throws java.util.concurrent.CancellationException when progress asked to stop
     */
    public static Futures futures(
            Plant plant, Scenario scenario, Settings settings, int count, Executor executor, Progress progress) {
        return new Forecast(simulation(plant, scenario, settings), count).draw(executor, progress);
    }

    /**
     * As many futures as it takes to know what is asked precisely enough. They are the first ones of {@link #futures(Plant,
     * Scenario, Settings, int, Executor, Progress)}; how many does not depend on the executor or its number of threads.
     *
     * @throws java.util.concurrent.CancellationException when progress asked to stop
     */
    public static Outlook futures(
            Plant plant,
            Scenario scenario,
            Settings settings,
            Precision precision,
            Executor executor,
            Progress progress) {
        return new Sounding(simulation(plant, scenario, settings), precision).draw(executor, progress);
    }

    /**
     * The same run as {@link #planningCase} or {@link #future}, done moment by moment even where it could be done component
     * by component: slower, for checks of the engine itself.
     *
     * @param index which future; {@link #PLANNING} for the planning case
     */
    public static Run momentByMoment(Plant plant, Scenario scenario, Settings settings, int index) {
        return simulation(plant, scenario, settings).run(values(settings, index), false);
    }

    /** Whether that run can be done component by component ({@code docs/law.md}, "One after the other"). */
    public static boolean sweeps(Plant plant, Scenario scenario, Settings settings, int index) {
        return simulation(plant, scenario, settings).sweeps(values(settings, index));
    }

    private static Values values(Settings settings, int index) {
        return index == PLANNING ? Values.planning(settings.seed()) : Values.future(settings.seed(), index);
    }

    private static Simulation simulation(Plant plant, Scenario scenario, Settings settings) {
        return new Simulation(plant.layout(), plant.grounds(), scenario, settings);
    }
}
