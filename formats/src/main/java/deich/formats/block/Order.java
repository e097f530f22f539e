// SPDX-License-Identifier: EUPL-1.2
package deich.formats.block;

import deich.model.fact.Span;
import java.time.Duration;

/** Compares values as far as they can be compared, to see whether a value lies in its range. */
final class Order {

    private Order() {}

    /** Whether {@code a} lies above {@code b}, for certain. */
    static boolean above(Object a, Object b) {
        double left = middle(a);
        double right = middle(b);
        return left > right; // false for NaN: what cannot be compared is not wrong
    }

    private static double middle(Object value) {
        return switch (value) {
            case Span span -> seconds(span);
            case Duration duration -> duration.toSeconds();
            case Number number -> number.doubleValue();
            default -> Double.NaN;
        };
    }

    private static double seconds(Span span) {
        return switch (span) {
            case Span.Exactly exactly -> exactly.seconds();
            case Span.Forever forever -> Double.POSITIVE_INFINITY;
            case Span.Uniform uniform -> (uniform.low() + uniform.high()) / 2.0;
            case Span.Triangular triangular -> triangular.mode();
            case Span.LogNormal logNormal -> logNormal.median();
            case Span.OfClass ofClass -> Double.NaN;
            case Span.Shared shared -> seconds(shared.of());
        };
    }
}
