// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.engine.Futures;
import deich.engine.StressTest;
import deich.model.fact.Reading;
import deich.model.scenario.Scenario;

/** Futures of a variant. */
final class Draws {
    private Draws() {}

    /** @param item which item of the present phase of progress this is */
    static Futures of(Bench bench, Scenario variant, Reading reading, int item) {
        Order order = bench.order();
        return StressTest.futures(
                bench.worlds().at(reading).plant(),
                variant,
                order.settings(),
                order.futures(),
                bench.crowd().executor(),
                bench.crowd().ticker().item(item));
    }
}
