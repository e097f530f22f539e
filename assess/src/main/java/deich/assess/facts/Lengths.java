// SPDX-License-Identifier: EUPL-1.2
package deich.assess.facts;

import deich.model.fact.Fact;
import deich.model.fact.Reading;
import deich.model.fact.RecoveryClass;
import deich.model.fact.Span;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time in hours as a structural condition reads them: as in the planning case, durations at their 90th
 * percentile and tolerances at their 10th (law 10).
 *
 * @param classes recovery classes of the inventory
 */
public record Lengths(Map<String, RecoveryClass> classes, LocalDate asOf) {
    /** 90th percentile of the standard normal distribution. */
    private static final double Z90 = 1.2815515655446004;

    /** Of a duration: short is best, missing is zero at best and forever otherwise. */
    public double duration(Fact<Span> fact, Reading reading) {
        return hours(fact, reading, false);
    }

    /** Of a tolerance, a lasting or keeping time: long is best, missing is forever at best and zero otherwise. */
    public double tolerance(Fact<Span> fact, Reading reading) {
        return hours(fact, reading, true);
    }

    private double hours(Fact<Span> fact, Reading reading, boolean longIsBest) {
        Ends<Span> ends = Ends.of(fact, asOf, this::stretched);
        if (ends == null) return longIsBest == (reading == Reading.BEST) ? Double.POSITIVE_INFINITY : 0;
        Span span = ends.at(reading, longIsBest);
        return reading == Reading.GIVEN || !ends.open() ? seconds(span, longIsBest) / 3600 : median(span) / 3600;
    }

    private Span stretched(Span span, boolean up) {
        double median = median(span);
        if (Double.isInfinite(median)) return Span.FOREVER;
        double bound = up
                ? Math.max(2 * median, span instanceof Span.Exactly ? 0 : quantile(span, Z90, 0.9))
                : Math.min(median / 2, span instanceof Span.Exactly ? median : quantile(span, -Z90, 0.1));
        return Span.seconds(Math.round(bound));
    }

    private double seconds(Span span, boolean tolerance) {
        return tolerance ? quantile(span, -Z90, 0.1) : quantile(span, Z90, 0.9);
    }

    private double median(Span span) {
        return quantile(span, 0, 0.5);
    }

    private double quantile(Span span, double z, double p) {
        return switch (span) {
            case Span.Exactly e -> e.seconds();
            case Span.Forever f -> Double.POSITIVE_INFINITY;
            case Span.Uniform u -> u.low() + p * (u.high() - u.low());
            case Span.Triangular t -> triangular(t, p);
            case Span.LogNormal n -> n.median() * StrictMath.exp(n.sigma() * z);
            case Span.Shared s -> quantile(s.of(), z, p);
            case Span.OfClass c -> ofClass(classes.get(c.recoveryClass()), z, p);
        };
    }

    private double ofClass(@Nullable RecoveryClass found, double z, double p) {
        return found == null ? Double.POSITIVE_INFINITY : quantile(found.span(), z, p);
    }

    private static double triangular(Span.Triangular t, double p) {
        double width = t.high() - t.low();
        if (width == 0) return t.low();
        double left = t.mode() - t.low();
        return p < left / width
                ? t.low() + Math.sqrt(p * width * left)
                : t.high() - Math.sqrt((1 - p) * width * (t.high() - t.mode()));
    }
}
