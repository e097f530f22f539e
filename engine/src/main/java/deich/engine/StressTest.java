// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import deich.engine.draw.Values;
import deich.engine.run.Forecast;
import deich.engine.run.Simulation;
import deich.model.scenario.Scenario;
import java.util.concurrent.Executor;

/** Runs scenarios on a plant: the law of design.md, section 3. Thread-safe. */
public final class StressTest {

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
        return new Forecast(simulation(plant, scenario, settings), settings.seed(), count).draw(executor, progress);
    }

    private static Simulation simulation(Plant plant, Scenario scenario, Settings settings) {
        return new Simulation(plant.layout(), plant.grounds(), scenario, settings);
    }
}
