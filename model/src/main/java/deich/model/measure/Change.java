// SPDX-License-Identifier: EUPL-1.2
package deich.model.measure;

import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Data;
import deich.model.inventory.Fallback;
import deich.model.scenario.Selector;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a measure changes in an inventory. The list is closed, so that what may be concluded from a change is known: all
 * but {@link MorePlaces} only ever take needs, waiting or damage away.
 */
public sealed interface Change {

    /** Where a need stands. */
    enum In {
        NEEDS,
        REPAIR,
        REBUILD,
        RESTART
    }

    /** Where the need is picked by its target, a spare does as well: {@code any} of both. */
    record Alternative(Set<In> in, Selector to, Spare spare) implements Change {
        public Alternative {
            in = Set.copyOf(in);
        }
    }

    /** The loss of what is needed is tolerated at least so long; a longer tolerance stays. */
    record LongerTolerance(Set<In> in, Selector to, Span atLeast) implements Change {
        public LongerTolerance {
            in = Set.copyOf(in);
        }
    }

    /** Starting no longer takes what is picked. */
    record FreeStart(Selector to) implements Change {}

    /**
     * Data get one more copy.
     *
     * @param at picks where it lies: the first by id that is not the place of the data
     * @param copy its place and admin domain are left open: the place is {@code at}, the admin domain one of its own
     */
    record MoreCopy(Selector at, Data.Copy copy) implements Change {}

    /**
     * A service gets one more fallback.
     *
     * @param fallback prepared; without needs of its own
     * @param keeps picks those of the service's own needs that the fallback has too; null for none
     */
    record MoreFallback(Fallback fallback, @Nullable Selector keeps) implements Change {}

    /**
     * The fallbacks of a service are agreed and exercised. Where nobody knows how long it takes, what it achieves or how
     * long it lasts, the exercise shows it: these values then stand.
     */
    record PrepareFallbacks(Fact<Span> lead, Fact<Double> level, Fact<Span> lasts) implements Change {}

    /** A crew can do more jobs at a time. @param more 1 or more */
    record MorePlaces(int more) implements Change {}

    /** A job takes at most so long, whatever was said before. */
    record ShorterJob(In job, Fact<Span> atMost) implements Change {}

    /** It gets keys of its own and leaves every shared fate. */
    record Separate() implements Change {}

    /** Whether it adds neither a need nor a crew, so that more of it never harms where nobody waits for a crew. */
    default boolean monotone() {
        return !(this instanceof MorePlaces);
    }
}
