// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.incident.Began;
import deich.model.incident.Incident;
import deich.model.incident.Samples;
import org.jspecify.annotations.Nullable;

/** Leaves one incident out: a forecast of it may rest on nothing that it taught. */
final class LeaveOut {

    /** Incidents known under another name began on the same day, or so. */
    private static final int SAME_DAYS = 3;

    private LeaveOut() {}

    /** What was seen in all other incidents; what may have been seen in this one is left out too. */
    static Samples of(Samples samples, Incident tested) {
        return samples.seenIn((incident, on) -> !same(incident, on, tested));
    }

    private static boolean same(String incident, @Nullable Began on, Incident tested) {
        return incident.equals(tested.id()) || on != null && on.near(tested.t0().toLocalDate(), SAME_DAYS);
    }
}
