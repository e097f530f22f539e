// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import deich.model.fact.Fact;
import deich.model.fact.Span;
import org.jspecify.annotations.Nullable;

/**
 * Another way to provide a service (Ausweichverfahren); the state it gives is Notbetrieb (law 6).
 *
 * @param id unique within the service
 * @param prepared agreed and exercised before; only prepared fallbacks count for a verdict
 * @param lead from the beginning of the outage to the first use
 * @param level what it achieves, above 0 to 1 (1 is normal service)
 * @param needs what it needs itself
 * @param lasts how long it can be kept up (MTN), from the end of the lead time
 * @param hours when it can begin; once begun it goes on
 * @param draws whose capacity it uses up; null when it is one's own
 */
public record Fallback(
        String id,
        String name,
        boolean prepared,
        Fact<Span> lead,
        Fact<Double> level,
        Need needs,
        Fact<Span> lasts,
        Hours hours,
        @Nullable Draw draws) {

    /** The same, coming into use and kept up in other times. */
    public Fallback withTimes(Fact<Span> otherLead, Fact<Span> otherLasts) {
        return new Fallback(id, name, prepared, otherLead, level, needs, otherLasts, hours, draws);
    }

    /**
     * A share of what somebody else can lend, for as long as the fallback is used.
     *
     * @param from id of the component whose {@code capacity} is shared
     * @param amount units of it, 1 or more
     */
    public record Draw(String from, int amount) {
        public Draw {
            if (amount < 1) throw new IllegalArgumentException("draws " + amount + " from " + from);
        }
    }
}
