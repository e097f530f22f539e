// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import deich.model.fact.Fact;
import deich.model.fact.Span;
import org.jspecify.annotations.Nullable;

/**
 * How one sort of job on a component is done (law 4 and 5).
 *
 * @param takes how long the work takes once it has begun
 * @param crew id of the team that does it; null when it needs nobody in particular
 * @param needs what must be usable for the work itself: backup, directory, spare parts, clearance
 */
public record Job(Fact<Span> takes, @Nullable String crew, Need needs) {
    public static final Job INSTANT = new Job(Fact.stated(Span.ZERO), null, Need.NONE);
    public static final Job UNKNOWN = new Job(Fact.missing(), null, Need.NONE);

    public static Job taking(Span span) {
        return new Job(Fact.stated(span), null, Need.NONE);
    }

    public static Job taking(Span span, String crew) {
        return new Job(Fact.stated(span), crew, Need.NONE);
    }
}
