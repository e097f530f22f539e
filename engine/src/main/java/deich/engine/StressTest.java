// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import deich.model.scenario.Scenario;
import java.util.concurrent.Executor;

/** Runs scenarios on a plant: the law of design.md, section 3. Thread-safe. */
public final class StressTest {

    private StressTest() {}

    /**
     * The planning case: probable hits happen, durations at their 90th percentile, tolerances at their 10th (law 10).
     */
    public static Run planningCase(Plant plant, Scenario scenario, Settings settings) {
        throw new UnsupportedOperationException();
    }

    /** One draw of everything uncertain. @param index which future, 0 or more */
    public static Run future(Plant plant, Scenario scenario, Settings settings, int index) {
        throw new UnsupportedOperationException();
    }

    /**
     * Many futures, summed up by service. The result does not depend on the executor or its number of threads.
     *
     * @throws java.util.concurrent.CancellationException when progress asked to stop
     */
    public static Futures futures(
            Plant plant, Scenario scenario, Settings settings, int count, Executor executor, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
