// SPDX-License-Identifier: EUPL-1.2
package deich.model.scenario;

import deich.model.fact.Span;
import deich.model.inventory.Effect;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens to components (Schadensereignis).
 *
 * @param id unique in the scenario; part of the names of its draws
 * @param begins time after the scenario's start
 * @param end how it ends
 * @param chance whether it happens at all
 * @param share part of the targets that is struck, above 0 to 1: a fresh subset in every future, of size
 *     round(share × targets) but at least one
 * @param waves when the targets are struck one group after the other; null for all at once
 * @param dwell how long the intruder was inside before: copies younger than that are lost (law 7)
 * @param orderedBy who orders it, when it is a deliberate act such as an isolation; empty otherwise
 */
public record Hit(
        String id,
        String title,
        Selector selector,
        Effect effect,
        Span begins,
        End end,
        Chance chance,
        double share,
        @Nullable Waves waves,
        Span dwell,
        String orderedBy) {

    public Hit {
        if (!(share > 0 && share <= 1)) throw new IllegalArgumentException("hit " + id + ": share " + share);
    }

    /** How a hit ends (law 4). */
    public sealed interface End {}

    /** By itself; nobody works on it. */
    public record Lasts(Span span) implements End {}

    /**
     * By a repair job on each target.
     *
     * @param span how long the work takes; null means what the component itself says
     */
    public record Repaired(@Nullable Span span) implements End {}

    /**
     * Whether a hit happens (law 10). In the planning case everything with a probability above zero does.
     *
     * @param probability 0 to 1
     * @param each true for one coin per target, false for one for the hit
     * @param event hits with the same event share one coin; null for a coin of its own
     */
    public record Chance(
            double probability, boolean each, @Nullable String event) {
        public static final Chance SURE = new Chance(1, false, null);

        public Chance {
            if (!(probability >= 0 && probability <= 1))
                throw new IllegalArgumentException("probability " + probability);
            if (each && event != null) throw new IllegalArgumentException("each and event '" + event + "' together");
        }
    }

    /**
     * The targets, in a drawn order, split into {@code count} groups as even as can be, one every {@code every}.
     */
    public record Waves(int count, Span every) {
        public Waves {
            if (count < 1) throw new IllegalArgumentException(count + " waves");
        }
    }

    public static Hit lasting(String id, Effect effect, Span begins, Span lasts, String... targets) {
        return new Hit(
                id, id, Selector.ids(targets), effect, begins, new Lasts(lasts), Chance.SURE, 1, null, Span.ZERO, "");
    }

    public static Hit repaired(String id, Effect effect, Span begins, @Nullable Span repair, String... targets) {
        return new Hit(
                id,
                id,
                Selector.ids(targets),
                effect,
                begins,
                new Repaired(repair),
                Chance.SURE,
                1,
                null,
                Span.ZERO,
                "");
    }

    /** The same on other components. */
    public Hit with(Selector others) {
        return copy(others, chance);
    }

    /** The same, if it happens. */
    public Hit with(Chance other) {
        return copy(selector, other);
    }

    private Hit copy(Selector selector, Chance chance) {
        return new Hit(id, title, selector, effect, begins, end, chance, share, waves, dwell, orderedBy);
    }
}
