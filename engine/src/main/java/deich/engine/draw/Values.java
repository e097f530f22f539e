// SPDX-License-Identifier: EUPL-1.2
package deich.engine.draw;

/**
 * What everything uncertain comes to in one run: fixed quantiles in the planning case, named draws in a future (law 10).
 */
public final class Values {
    /** In the planning case, of times that hurt when they are long: nine of ten are no longer. */
    public static final double LONG = 0.9;

    /** In the planning case, of times that help when they are long: nine of ten are longer. */
    public static final double SHORT = 0.1;

    private static final int PLANNING = -1;
    private static final double MEDIAN = 0.5;
    private static final long DRAW = Draws.name("draw:");
    private static final long CLASS = Draws.name("class:");

    private final long seed;
    private final int future;

    private Values(long seed, int future) {
        this.seed = seed;
        this.future = future;
    }

    public static Values planning(long seed) {
        return new Values(seed, PLANNING);
    }

    public static Values future(long seed, int future) {
        if (future < 0) throw new IllegalArgumentException("future " + future);
        return new Values(seed, future);
    }

    public boolean planned() {
        return future == PLANNING;
    }

    /** A time that hurts when it is long: repair, lead, how long a hit lasts. @param name hash of its name */
    public long duration(Term term, long name) {
        return value(term, name, LONG);
    }

    /** A time that helps when it is long: tolerance, how long a fallback or an old copy is kept. */
    public long buffer(Term term, long name) {
        return value(term, name, SHORT);
    }

    /** When something happens. */
    public long moment(Term term, long name) {
        return value(term, name, MEDIAN);
    }

    /** A job's time; jobs of one class under one hit share a common factor. @param hit id of the hit */
    public long job(Term term, long name, String hit) {
        if (planned() || term.correlation() == 0 || term.certain()) return duration(term, name);
        double common = uniform(Draws.name(Draws.name(CLASS, term.ofClass() + ":"), hit));
        double own = uniform(nameOf(term, name));
        double rho = term.correlation();
        return term.atNormal(
                StrictMath.sqrt(rho) * Normal.inverse(common) + StrictMath.sqrt(1 - rho) * Normal.inverse(own));
    }

    /** The draw of a name, in the planning case too (shares, order of waves). */
    public double uniform(long name) {
        return Draws.uniform(seed, future, name);
    }

    private long value(Term term, long name, double quantile) {
        if (term.certain()) return term.at(MEDIAN);
        return term.at(planned() ? quantile : uniform(nameOf(term, name)));
    }

    private static long nameOf(Term term, long name) {
        return term.draw() == null ? name : Draws.name(DRAW, term.draw());
    }
}
