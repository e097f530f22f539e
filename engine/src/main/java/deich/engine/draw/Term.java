// SPDX-License-Identifier: EUPL-1.2
package deich.engine.draw;

import static deich.engine.Run.NEVER;

import deich.model.fact.RecoveryClass;
import deich.model.fact.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A span with its class and its shared name looked up.
 *
 * @param shape the distribution itself: neither of a class nor shared
 * @param ofClass id of the class it comes from; null for none
 * @param correlation of two spans of that class under one hit, 0 to 1; 0 for a shared draw
 * @param draw name of the draw it shares with others; null when it has one of its own
 */
public record Term(
        Span shape,
        @Nullable String ofClass,
        double correlation,
        @Nullable String draw) {
    public static final Term ZERO = new Term(Span.ZERO, null, 0, null);
    public static final Term FOREVER = new Term(Span.FOREVER, null, 0, null);
    private static final int DEEPEST = 100;

    /** @throws IllegalArgumentException when a class is missing or refers to itself */
    public static Term of(Span span, Map<String, RecoveryClass> classes) {
        Span at = span;
        String ofClass = null;
        double correlation = 0;
        String draw = null;
        for (int depth = 0; depth < DEEPEST; depth++) {
            switch (at) {
                case Span.Shared shared -> {
                    draw = shared.draw();
                    correlation = 0;
                    at = shared.of();
                }
                case Span.OfClass named -> {
                    RecoveryClass found = classes.get(named.recoveryClass());
                    if (found == null)
                        throw new IllegalArgumentException("no recovery class '" + named.recoveryClass() + "'");
                    ofClass = found.id();
                    correlation = draw == null ? found.correlation() : 0;
                    at = found.span();
                }
                default -> {
                    return ofClass == null && draw == null ? plain(at) : new Term(at, ofClass, correlation, draw);
                }
            }
        }
        throw new IllegalArgumentException("recovery class '" + ofClass + "' refers to itself");
    }

    private static Term plain(Span shape) {
        if (shape instanceof Span.Forever) return FOREVER;
        return shape.equals(Span.ZERO) ? ZERO : new Term(shape, null, 0, null);
    }

    /** Whether every draw gives the same. */
    public boolean certain() {
        return switch (shape) {
            case Span.Exactly _, Span.Forever _ -> true;
            case Span.Uniform u -> u.low() == u.high();
            case Span.Triangular t -> t.low() == t.high();
            case Span.LogNormal l -> l.sigma() == 0;
            case Span.OfClass _, Span.Shared _ -> throw new IllegalStateException("not looked up: " + shape);
        };
    }

    /** The quantile at u in seconds, rounded, halves up; {@link deich.engine.Run#NEVER} for what does not end. */
    public long at(double u) {
        return switch (shape) {
            case Span.Exactly e -> e.seconds();
            case Span.Forever _ -> NEVER;
            case Span.Uniform(long low, long high) -> Math.round(low + u * (high - low));
            case Span.Triangular t -> Math.round(triangular(t, u));
            case Span.LogNormal _ -> atNormal(Normal.inverse(u));
            case Span.OfClass _, Span.Shared _ -> throw new IllegalStateException("not looked up: " + shape);
        };
    }

    /** The quantile at Φ(z). */
    long atNormal(double z) {
        return shape instanceof Span.LogNormal(double median, double sigma)
                ? Math.round(median * StrictMath.exp(sigma * z))
                : at(Normal.below(z));
    }

    private static double triangular(Span.Triangular t, double u) {
        double width = t.high() - t.low();
        double rise = t.mode() - t.low();
        return u * width < rise
                ? t.low() + StrictMath.sqrt(u * width * rise)
                : t.high() - StrictMath.sqrt((1 - u) * width * (t.high() - t.mode()));
    }
}
