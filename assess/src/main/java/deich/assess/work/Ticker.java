// SPDX-License-Identifier: EUPL-1.2
package deich.assess.work;

import deich.engine.Progress;
import java.util.concurrent.CancellationException;

/** Turns phases of work into one number that only grows, in thousandths of the whole. */
public final class Ticker {
    private static final int WHOLE = 1000;

    private final Progress progress;
    private int from;
    private int to;
    private long done;
    private long items = 1;
    private int told;
    private boolean stopped;

    public Ticker(Progress progress) {
        this.progress = progress;
    }

    /**
     * Begins the next phase.
     *
     * @param upTo thousandths of the whole that are done when it is over
     * @throws CancellationException when progress asked to stop
     */
    public synchronized void phase(int upTo, long of) {
        from = to;
        to = upTo;
        done = 0;
        items = Math.max(1, of);
        tell(0);
    }

    /** Begins a phase of nobody knows how many: it takes a third of what is left until {@code end}. */
    public synchronized void step(int end, long of) {
        phase(to + (end - to) / 3, of);
    }

    /** One item is done. @throws CancellationException when progress asked to stop */
    public synchronized void tick() {
        done++;
        tell((double) Math.min(done, items) / items);
    }

    public synchronized void finish() {
        from = WHOLE;
        to = WHOLE;
        tell(1);
    }

    /** For work that counts by itself: its whole is item number {@code item} of this phase. */
    public Progress item(int item) {
        return (part, total) -> reached((item + (double) part / Math.max(1, total)) / items);
    }

    private synchronized boolean reached(double part) {
        told = Math.max(told, from + (int) ((to - from) * Math.min(1, part)));
        stopped |= !progress.reached(told, WHOLE);
        return !stopped;
    }

    private void tell(double part) {
        if (!reached(part)) throw new CancellationException("stopped on request");
    }
}
