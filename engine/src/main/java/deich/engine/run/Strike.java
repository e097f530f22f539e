// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.model.inventory.Effect;
import deich.model.scenario.Hit;
import org.jspecify.annotations.Nullable;

/**
 * A hit on one component.
 *
 * @param component number of the component struck
 * @param via shared-fate group or jurisdiction it came through; null for none
 * @param ends when it ends by itself; {@link deich.engine.Run#NEVER} for never, or by a repair
 * @param order by hit id, then by component id
 */
record Strike(Hit hit, int component, long begins, @Nullable String via, long ends, long order) {

    boolean repaired() {
        return hit.end() instanceof Hit.Repaired;
    }

    boolean endless() {
        return !repaired() && ends == NEVER;
    }

    Effect effect() {
        return hit.effect();
    }

    boolean spoils() {
        return hit.effect().spoils();
    }
}
