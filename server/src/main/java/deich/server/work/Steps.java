// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import deich.engine.Progress;
import deich.store.run.Runs;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Writes down how far a run has come, once a second at most, and asks whether somebody cancelled it. */
final class Steps implements Progress {
    private static final long PAUSE_MILLIS = 1000;

    private final Runs runs;
    private final UUID run;
    private final String worker;
    private final BooleanSupplier closing;
    private final InstantSource clock;
    private final AtomicLong told = new AtomicLong();

    Steps(Runs runs, UUID run, String worker, BooleanSupplier closing, InstantSource clock) {
        this.runs = runs;
        this.run = run;
        this.worker = worker;
        this.closing = closing;
        this.clock = clock;
    }

    @Override
    public boolean reached(int done, int total) {
        if (closing.getAsBoolean()) return false;
        long now = clock.millis();
        long before = told.get();
        if (now - before < PAUSE_MILLIS || !told.compareAndSet(before, now)) return true;
        return runs.progress(run, worker, total == 0 ? 0 : Math.min(1, (double) done / total));
    }
}
