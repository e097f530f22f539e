// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.engine.Progress;
import java.util.concurrent.CancellationException;

/**
 * Tells how far a search for measures is. How many rounds it takes nobody knows before: each moves a part of what is left
 * of their stretch, so that it goes ever on and never back.
 */
final class Pace {
    /** Ends of the stretches: verdicts as it is, what can be mended at all, rounds, order of the measures, other figures. */
    static final double JUDGED = 0.1;

    static final double SCREENED = 0.25;
    static final double FOUND = 0.8;
    static final double ORDERED = 0.85;

    private static final double OF_WHAT_IS_LEFT = 0.1;
    private static final int WHOLE = 1000;

    private final Progress progress;
    private double done;

    Pace(Progress progress) {
        this.progress = progress;
    }

    /** For a search within a search. */
    static Pace none() {
        return new Pace(Progress.NONE);
    }

    /** @throws CancellationException when somebody asked to stop */
    void to(double part) {
        synchronized (this) {
            done = Math.max(done, part);
        }
        look();
    }

    /** One more round. */
    void round() {
        synchronized (this) {
            if (done < FOUND) done += (FOUND - done) * OF_WHAT_IS_LEFT;
        }
        look();
    }

    /** No further, but a moment to be stopped at. */
    void look() {
        int at;
        synchronized (this) {
            at = (int) (done * WHOLE);
        }
        if (!progress.reached(at, WHOLE)) throw new CancellationException();
    }
}
