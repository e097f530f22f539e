// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.assess.facts.Census;
import deich.model.fact.Fact;
import deich.model.inventory.Component;
import java.time.LocalDate;

/**
 * How well a component is known: numbers of its facts.
 *
 * @param stated and not to be reviewed yet
 * @param stale stated, but the day of review has passed
 */
public record Balance(int stated, int assumed, int missing, int stale) {

    static final Balance NONE = new Balance(0, 0, 0, 0);

    static Balance of(Component component, LocalDate day) {
        Balance sum = NONE;
        for (Fact<?> fact : Census.of(component).values()) sum = sum.plus(fact, day);
        return sum;
    }

    private Balance plus(Fact<?> fact, LocalDate day) {
        return switch (fact) {
            case Fact.Stated<?> known ->
                known.source().overdueOn(day)
                        ? new Balance(stated, assumed, missing, stale + 1)
                        : new Balance(stated + 1, assumed, missing, stale);
            case Fact.Assumed<?> _ -> new Balance(stated, assumed + 1, missing, stale);
            case Fact.Missing<?> _ -> new Balance(stated, assumed, missing + 1, stale);
        };
    }

    Balance plus(Balance other) {
        return new Balance(
                stated + other.stated, assumed + other.assumed, missing + other.missing, stale + other.stale);
    }

    /** Facts on which nobody vouches today. */
    public int open() {
        return assumed + missing + stale;
    }

    public int all() {
        return stated + open();
    }
}
