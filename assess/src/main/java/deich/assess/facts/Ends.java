// SPDX-License-Identifier: EUPL-1.2
package deich.assess.facts;

import deich.model.fact.Fact;
import deich.model.fact.Reading;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The values a fact may take: as given, and the ends of its range (docs/law.md, "Settling the inventory").
 *
 * @param open whether low and high may differ: assumed, or past its review date
 */
public record Ends<T>(T given, T low, T high, boolean open) {

    /** @param highIsBest which end keeps services up */
    public T at(Reading reading, boolean highIsBest) {
        return switch (reading) {
            case GIVEN -> given;
            case BEST -> highIsBest ? high : low;
            case WORST -> highIsBest ? low : high;
        };
    }

    /** Null for a missing fact. A stated one past its review date ranges from half to double. */
    public static @Nullable Ends<Duration> ofDuration(Fact<Duration> fact, LocalDate asOf) {
        return of(fact, asOf, (d, up) -> up ? d.multipliedBy(2) : d.dividedBy(2));
    }

    /** As above; a level never exceeds 1. */
    public static @Nullable Ends<Double> ofLevel(Fact<Double> fact, LocalDate asOf) {
        return of(fact, asOf, (l, up) -> up ? Math.min(1, l * 2) : l / 2);
    }

    /** As above, in whole numbers of at least one. */
    public static @Nullable Ends<Integer> ofNumber(Fact<Integer> fact, LocalDate asOf) {
        return of(fact, asOf, (n, up) -> up ? n * 2 : Math.max(1, n / 2));
    }

    static <T> @Nullable Ends<T> of(Fact<T> fact, LocalDate asOf, BiFunction<T, Boolean, T> stretched) {
        return switch (fact) {
            case Fact.Stated<T> s
            when !s.source().overdueOn(asOf) -> new Ends<>(s.value(), s.value(), s.value(), false);
            case Fact.Stated<T> s ->
                new Ends<>(s.value(), stretched.apply(s.value(), false), stretched.apply(s.value(), true), true);
            case Fact.Assumed<T> a -> new Ends<>(a.value(), a.low(), a.high(), true);
            case Fact.Missing<T> m -> null;
        };
    }
}
