// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import static deich.engine.Run.NEVER;

import deich.engine.draw.Term;
import deich.model.fact.Fact;
import deich.model.fact.FactRef;
import deich.model.fact.Reading;
import deich.model.fact.Readings;
import deich.model.fact.RecoveryClass;
import deich.model.fact.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns facts into values: the table in docs/law.md. Asks the readings for open facts only. */
final class Facts {
    private static final int MOST_PLACES = 1000;
    private static final int MOST_CAPACITY = 1_000_000;

    private final Readings readings;
    private final LocalDate asOf;
    private final Map<String, RecoveryClass> classes;

    Facts(Readings readings, LocalDate asOf, Map<String, RecoveryClass> classes) {
        this.readings = readings;
        this.asOf = asOf;
        this.classes = classes;
    }

    LocalDate asOf() {
        return asOf;
    }

    Term term(Span span) {
        return Term.of(span, classes);
    }

    /** A time that hurts when it is long. */
    Term duration(Fact<Span> fact, String owner, String field) {
        return span(fact, owner, field, false);
    }

    /** A time that helps when it is long. */
    Term buffer(Fact<Span> fact, String owner, String field) {
        return span(fact, owner, field, true);
    }

    private Term span(Fact<Span> fact, String owner, String field, boolean longIsGood) {
        Fact<Span> known = review(fact, this::around);
        if (known instanceof Fact.Stated<Span> s) return term(s.value());
        Reading reading = reading(owner, field);
        if (known instanceof Fact.Assumed<Span> a) return term(choose(a, reading, longIsGood));
        return longIsGood == (reading == Reading.BEST) ? Term.FOREVER : Term.ZERO;
    }

    int places(Fact<Integer> fact, String owner) {
        return number(fact, owner, "crew.places", 1, MOST_PLACES);
    }

    int capacity(Fact<Integer> fact, String owner) {
        return number(fact, owner, "capacity", 0, MOST_CAPACITY);
    }

    private int number(Fact<Integer> fact, String owner, String field, int least, int most) {
        Fact<Integer> known =
                review(fact, n -> assumed(n, Math.max(least, n / 2), (int) Math.min(Integer.MAX_VALUE, 2L * n)));
        if (known instanceof Fact.Stated<Integer> s) return s.value();
        Reading reading = reading(owner, field);
        if (known instanceof Fact.Assumed<Integer> a) return choose(a, reading, true);
        return reading == Reading.BEST ? most : least;
    }

    /** 0 when the fallback is to be ignored. */
    double level(Fact<Double> fact, String owner, String field) {
        Fact<Double> known = review(fact, l -> assumed(l, l / 2, Math.min(1, 2 * l)));
        if (known instanceof Fact.Stated<Double> s) return s.value();
        Reading reading = reading(owner, field);
        if (known instanceof Fact.Assumed<Double> a) return choose(a, reading, true);
        return reading == Reading.BEST ? 1 : 0;
    }

    boolean present(Fact<Boolean> fact, String owner, String field) {
        Fact<Boolean> known = review(fact, p -> assumed(p, false, true));
        if (known instanceof Fact.Stated<Boolean> s) return s.value();
        return switch (reading(owner, field)) {
            case GIVEN -> !(known instanceof Fact.Assumed<Boolean> a) || a.value();
            case BEST -> false;
            case WORST -> true;
        };
    }

    /**
     * The admin domain of a copy.
     *
     * @param shared the domain of the data itself
     * @return null for a domain of its own
     */
    @Nullable
    String domain(Fact<String> fact, String owner, String field, String shared) {
        Fact<String> known = review(fact, d -> assumed(d, d, d));
        if (known instanceof Fact.Stated<String> s) return s.value();
        return switch (reading(owner, field)) {
            case GIVEN -> known instanceof Fact.Assumed<String> a ? a.value() : shared;
            case BEST -> null;
            case WORST -> shared;
        };
    }

    /** Whether what nobody has said hurts: always but at its best. */
    boolean gap(String owner, String field) {
        return reading(owner, field) != Reading.BEST;
    }

    boolean open(Fact<?> fact) {
        return !(fact instanceof Fact.Stated<?> s) || s.source().overdueOn(asOf);
    }

    private Reading reading(String owner, String field) {
        return readings.of(new FactRef(owner, field));
    }

    private <T> Fact<T> review(Fact<T> fact, Function<T, Fact<T>> doubt) {
        return fact instanceof Fact.Stated<T>(T value, var source) && source.overdueOn(asOf)
                ? doubt.apply(value)
                : fact;
    }

    private static <T> Fact<T> assumed(T value, T low, T high) {
        return Fact.assumed(value, low, high);
    }

    private static <T> T choose(Fact.Assumed<T> fact, Reading reading, boolean highIsGood) {
        return switch (reading) {
            case GIVEN -> fact.value();
            case BEST -> highIsGood ? fact.high() : fact.low();
            case WORST -> highIsGood ? fact.low() : fact.high();
        };
    }

    /** A stated time past its review: half to double, or its 10th to 90th percentile where these are wider. */
    private Fact<Span> around(Span span) {
        Term term = term(span);
        long middle = term.at(0.5);
        if (middle == NEVER) return assumed(span, span, span);
        long low = middle / 2;
        long high = middle > NEVER / 2 ? NEVER : middle * 2;
        return assumed(span, exactly(Math.min(low, term.at(0.1))), exactly(Math.max(high, term.at(0.9))));
    }

    private static Span exactly(long seconds) {
        return seconds == NEVER ? Span.FOREVER : Span.seconds(seconds);
    }
}
