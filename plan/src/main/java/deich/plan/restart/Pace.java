// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import java.util.concurrent.CancellationException;

/** Tells how far a plan is: nearly all of its time goes into trials, and how many there will be at most is known. */
final class Pace {
    static final Pace NONE = new Pace(deich.engine.Progress.NONE, 1);

    private final deich.engine.Progress progress;
    private final int most;

    Pace(deich.engine.Progress progress, int most) {
        this.progress = progress;
        this.most = most;
    }

    /** @throws CancellationException when somebody asked to stop */
    void tried(int trials) {
        if (!progress.reached(Math.min(trials, most), most)) throw new CancellationException();
    }
}
