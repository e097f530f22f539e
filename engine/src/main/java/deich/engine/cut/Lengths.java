// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

import static deich.engine.Run.NEVER;

import deich.engine.draw.Values;
import deich.engine.plant.JobPlan;
import deich.engine.plant.Layout;
import deich.engine.plant.Shapes;
import deich.model.inventory.Kind;

/** How long things take when a set of failures is judged: the 90th percentile. */
final class Lengths {
    private final Layout layout;
    private final boolean unrepaired;

    /** @param unrepaired whether every hit lasts for ever */
    Lengths(Layout layout, boolean unrepaired) {
        this.layout = layout;
        this.unrepaired = unrepaired;
    }

    /** How long a hit on a component lasts, in seconds, 1 or more: as its repair; a vendor or jurisdiction stays away. */
    long of(int component) {
        if (unrepaired) return NEVER;
        JobPlan repair = layout.recoveries().repair()[component];
        if (repair.takes().at(Values.LONG) == NEVER) return NEVER;
        Kind kind = layout.component(component).kind();
        if (kind == Kind.VENDOR || kind == Kind.JURISDICTION) return NEVER;
        return Math.max(repair.least(), repair.takes().at(Values.LONG));
    }

    /** What a component owes after every outage before it is usable again: its restart, or rebuild from cold. */
    long restart(int component) {
        JobPlan owed = Shapes.owed(layout, component);
        return Math.max(owed.least(), owed.takes().at(Values.LONG));
    }
}
