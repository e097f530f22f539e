// SPDX-License-Identifier: EUPL-1.2
package deich.model.fact;

/**
 * How long putting one sort of thing right has taken (Wiederherstellungsklasse).
 *
 * @param title what a reader sees
 * @param span the distribution; never {@link Span.OfClass}
 * @param samples how many observations stand behind it; below five the result says so on the same line
 * @param source where the observations come from
 * @param correlation of two durations of this class under one hit, 0 to 1 (law 10)
 * @param assumed true when it is an own assumption rather than a measurement
 */
public record RecoveryClass(
        String id, String title, Span span, int samples, String source, double correlation, boolean assumed) {
    public RecoveryClass {
        if (span instanceof Span.OfClass) throw new IllegalArgumentException("class " + id + " refers to a class");
        if (!(correlation >= 0 && correlation <= 1))
            throw new IllegalArgumentException("class " + id + ": correlation " + correlation);
    }
}
