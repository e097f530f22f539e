// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.model.inventory.Effect;
import org.jspecify.annotations.Nullable;

/**
 * One hit arriving at one component.
 *
 * @param until when it ends by itself; NEVER when it is for ever or ends by the repair
 * @param repair how long the repair would take; null when nobody works on it
 * @param via shared-fate group or jurisdiction
 * @param dwell how long the intruder was there before
 */
record Strike(
        String hit,
        Effect effect,
        String component,
        long from,
        long until,
        @Nullable Long repair,
        @Nullable String via,
        long dwell) {}
