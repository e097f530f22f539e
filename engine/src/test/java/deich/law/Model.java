// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Run;
import deich.engine.Settings;
import deich.model.fact.FactRef;
import deich.model.fact.Reading;
import deich.model.fact.Readings;
import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import java.time.LocalDate;

/** Everything a run takes. */
record Model(long seed, Inventory inventory, Scenario scenario, Settings settings, LocalDate asOf) {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    Run run(Law law, Readings readings, int index) {
        return law.run(inventory, readings, asOf, scenario, settings, index);
    }

    Model with(Inventory other) {
        return new Model(seed, other, scenario, settings, asOf);
    }

    Model with(Scenario other) {
        return new Model(seed, inventory, other, settings, asOf);
    }

    Model with(Settings other) {
        return new Model(seed, inventory, scenario, other, asOf);
    }

    /** Every fact one way or another, but always the same. */
    static final Readings MIXED =
            fact -> Reading.values()[Math.floorMod(fact.toString().hashCode(), Reading.values().length)];

    /** As a reader of a failure wants it. */
    static String name(Readings readings) {
        if (readings == MIXED) return "mixed readings";
        return readings.of(new FactRef("a", "repair")) + " readings";
    }
}
