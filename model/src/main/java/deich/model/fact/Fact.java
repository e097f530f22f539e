// SPDX-License-Identifier: EUPL-1.2
package deich.model.fact;

/**
 * One value of an inventory together with how we know it (law 11: unknown is never fine).
 *
 * @param <T> what the fact is about: a {@link Span}, a number, a yes or no
 */
public sealed interface Fact<T> {

    /** Somebody vouches for the value. Past {@link Source#reviewBy()} it counts as assumed. */
    record Stated<T>(T value, Source source) implements Fact<T> {}

    /**
     * Nobody vouches for the value; it is a working value with the range it may lie in.
     *
     * @param low the smallest value thinkable (for durations the shortest, for yes/no {@code false})
     * @param high the largest value thinkable
     */
    record Assumed<T>(T value, T low, T high, Source source) implements Fact<T> {}

    /**
     * Nobody has given it.
     *
     * @param ask whom to ask; empty when not known
     */
    record Missing<T>(String ask) implements Fact<T> {}

    static <T> Fact<T> stated(T value) {
        return new Stated<>(value, Source.UNNAMED);
    }

    static <T> Fact<T> assumed(T value, T low, T high) {
        return new Assumed<>(value, low, high, Source.UNNAMED);
    }

    static <T> Fact<T> missing() {
        return new Missing<>("");
    }
}
