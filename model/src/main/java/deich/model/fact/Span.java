// SPDX-License-Identifier: EUPL-1.2
package deich.model.fact;

/**
 * A length of time, certain or not, in seconds. A future draws one value of it; the planning case takes a fixed
 * quantile (law 10).
 */
public sealed interface Span {

    Span ZERO = new Exactly(0);
    Span FOREVER = new Forever();

    /** @param seconds 0 or more */
    record Exactly(long seconds) implements Span {
        public Exactly {
            if (seconds < 0) throw new IllegalArgumentException("negative span: " + seconds + " s");
        }
    }

    /** It does not end by itself. */
    record Forever() implements Span {}

    /** Any value between the two, all alike. */
    record Uniform(long low, long high) implements Span {
        public Uniform {
            if (low < 0 || high < low) throw new IllegalArgumentException("range " + low + " to " + high + " s");
        }
    }

    /** Between {@code low} and {@code high}, most likely {@code mode}. */
    record Triangular(long low, long mode, long high) implements Span {
        public Triangular {
            if (low < 0 || mode < low || high < mode)
                throw new IllegalArgumentException("triangle " + low + ", " + mode + ", " + high + " s");
        }
    }

    /**
     * Log-normal, the usual shape of recovery times.
     *
     * @param median in seconds, above 0
     * @param sigma standard deviation of the natural logarithm, 0 or more
     */
    record LogNormal(double median, double sigma) implements Span {
        public LogNormal {
            if (!(median > 0) || !(sigma >= 0) || Double.isInfinite(median) || Double.isInfinite(sigma))
                throw new IllegalArgumentException("log-normal median " + median + " s, sigma " + sigma);
        }
    }

    /** As the recovery class of this id says. */
    record OfClass(String recoveryClass) implements Span {}

    /** Like {@code of}, but every span with the same {@code draw} name gets the same draw (law 10). */
    record Shared(String draw, Span of) implements Span {}

    static Span seconds(long seconds) {
        return seconds == 0 ? ZERO : new Exactly(seconds);
    }

    static Span minutes(long minutes) {
        return seconds(Math.multiplyExact(minutes, 60L));
    }

    static Span hours(long hours) {
        return seconds(Math.multiplyExact(hours, 3600L));
    }

    static Span days(long days) {
        return seconds(Math.multiplyExact(days, 86400L));
    }
}
