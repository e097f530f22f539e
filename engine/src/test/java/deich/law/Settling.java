// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.model.fact.Fact;
import deich.model.fact.FactRef;
import deich.model.fact.Reading;
import deich.model.fact.Readings;
import deich.model.fact.Span;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Chooses the value of every fact, and notes which ones a reading could have turned. */
final class Settling {
    final SortedSet<FactRef> open = new TreeSet<>();
    private final Readings readings;
    private final LocalDate day;
    private final Sizes sizes;

    Settling(Readings readings, LocalDate day, Sizes sizes) {
        this.readings = readings;
        this.day = day;
        this.sizes = sizes;
    }

    Reading reading(FactRef ref) {
        open.add(ref);
        return readings.of(ref);
    }

    /** A time that services suffer from when it is long. */
    Span shortIsGood(FactRef ref, Fact<Span> fact) {
        return choose(ref, fact, true, Span.ZERO, Span.FOREVER, this::doubted);
    }

    /** A time that bridges. */
    Span longIsGood(FactRef ref, Fact<Span> fact) {
        return choose(ref, fact, false, Span.FOREVER, Span.ZERO, this::doubted);
    }

    int number(FactRef ref, Fact<Integer> fact, int best, int worst) {
        return choose(
                ref, fact, false, best, worst, n -> new Fact.Assumed<>(n, atLeast(worst, n / 2), 2 * n, BY_NOBODY));
    }

    double level(FactRef ref, Fact<Double> fact) {
        return choose(ref, fact, false, 1.0, 0.0, l -> new Fact.Assumed<>(l, l / 2, Math.min(1, 2 * l), BY_NOBODY));
    }

    boolean present(FactRef ref, Fact<Boolean> fact) {
        Fact<Boolean> wide =
                fact instanceof Fact.Assumed<Boolean> a ? new Fact.Assumed<>(a.value(), false, true, a.source()) : fact;
        return choose(ref, wide, true, false, true, p -> new Fact.Assumed<>(p, false, true, BY_NOBODY));
    }

    /** @param own a domain nobody else has; @param common that of the data themselves */
    String domain(FactRef ref, Fact<String> fact, String own, String common) {
        Function<String, Fact.Assumed<String>> between = d -> new Fact.Assumed<>("domain " + d, own, common, BY_NOBODY);
        Fact<String> wide = switch (fact) {
            case Fact.Stated<String>(var value, var source) -> new Fact.Stated<>("domain " + value, source);
            case Fact.Assumed<String> a -> between.apply(a.value());
            case Fact.Missing<String> missing -> missing;
        };
        return choose(ref, wide, true, own, common, d -> new Fact.Assumed<>(d, own, common, BY_NOBODY));
    }

    private static final deich.model.fact.Source BY_NOBODY = deich.model.fact.Source.UNNAMED;

    private static int atLeast(int worst, int n) {
        return Math.max(worst, n);
    }

    private <T> T choose(
            FactRef ref, Fact<T> fact, boolean lowIsBest, T best, T worst, Function<T, Fact.Assumed<T>> doubted) {
        return switch (fact) {
            case Fact.Stated<T>(var value, var source) ->
                source.overdueOn(day) ? ofRange(ref, doubted.apply(value), lowIsBest) : value;
            case Fact.Assumed<T> assumed -> ofRange(ref, assumed, lowIsBest);
            case Fact.Missing<T> missing -> reading(ref) == Reading.BEST ? best : worst;
        };
    }

    private <T> T ofRange(FactRef ref, Fact.Assumed<T> range, boolean lowIsBest) {
        return switch (reading(ref)) {
            case GIVEN -> range.value();
            case BEST -> lowIsBest ? range.low() : range.high();
            case WORST -> lowIsBest ? range.high() : range.low();
        };
    }

    /** A stated time past its review: half to double, wider where the distribution itself is wider. */
    private Fact.Assumed<Span> doubted(Span span) {
        double median = sizes.quantile(span, 0.5);
        if (Double.isInfinite(median)) return new Fact.Assumed<>(span, span, span, BY_NOBODY);
        long middle = Math.round(median);
        long low = Math.min(middle / 2, Math.round(sizes.quantile(span, 0.1)));
        long high = Math.max(2 * middle, Math.round(sizes.quantile(span, 0.9)));
        return new Fact.Assumed<>(span, Span.seconds(low), Span.seconds(high), BY_NOBODY);
    }
}
