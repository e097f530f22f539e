// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Plant;
import deich.engine.Run;
import deich.engine.Settings;
import deich.engine.StressTest;
import deich.model.fact.Readings;
import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import java.time.LocalDate;

/** Whoever can compute what the law says. */
interface Law {
    /** @param index which future; {@link #PLANNING} for the planning case */
    Run run(Inventory inventory, Readings readings, LocalDate asOf, Scenario scenario, Settings settings, int index);

    int PLANNING = -1;

    Law REFERENCE = new Law() {
        @Override
        public Run run(Inventory i, Readings r, LocalDate day, Scenario scenario, Settings settings, int index) {
            return Reference.run(i, r, day, scenario, settings, index);
        }

        @Override
        public String toString() {
            return "reference";
        }
    };

    Law ENGINE = new Law() {
        @Override
        public Run run(Inventory i, Readings r, LocalDate day, Scenario scenario, Settings settings, int index) {
            Plant plant = Plant.of(i, r, day);
            return index == PLANNING
                    ? StressTest.planningCase(plant, scenario, settings)
                    : StressTest.future(plant, scenario, settings, index);
        }

        @Override
        public String toString() {
            return "engine";
        }
    };
}
