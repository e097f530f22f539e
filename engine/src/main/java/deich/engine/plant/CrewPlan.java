// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import deich.model.inventory.Hours;

/** A team: how many jobs at a time, and when. */
public record CrewPlan(int places, Hours hours) {
    static final CrewPlan UNSAID = new CrewPlan(1, Hours.ALWAYS);
}
