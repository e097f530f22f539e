// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.Progress;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Work split into blocks, done by the caller and by whatever threads an executor has to spare. The caller never waits for
 * a thread that has not begun, so that a busy executor, even one that runs the caller itself, makes it slower but never
 * stuck.
 */
public final class Blocks {
    private static final int SIZE = 16;

    /** Where blocks begin, and where the last one ends. */
    private final int[] cuts;

    private final int total;
    private final Work block;
    private final Progress progress;
    /** Place of the next block among the cuts. */
    private int next;

    private int working;
    private int done;
    private boolean stopped;
    private @Nullable Throwable failure;

    /** What is done with the items from one to before another. */
    public interface Work {
        void block(int from, int until);
    }

    /** @param item what is done with each of so many items */
    public Blocks(int total, IntConsumer item, Progress progress) {
        this(
                even(total),
                (from, until) -> {
                    for (int i = from; i < until; i++) item.accept(i);
                },
                progress);
    }

    private static int[] even(int total) {
        int[] cuts = new int[Math.ceilDiv(total, SIZE) + 1];
        Arrays.setAll(cuts, i -> Math.min(total, i * SIZE));
        return cuts;
    }

    Blocks(int[] cuts, Work block, Progress progress) {
        this.cuts = cuts;
        total = cuts[cuts.length - 1] - cuts[0];
        this.block = block;
        this.progress = progress;
    }

    /** @throws CancellationException when progress asked to stop, or the thread was interrupted */
    public void run(Executor executor) {
        int helpers = Math.min(cuts.length - 2, Runtime.getRuntime().availableProcessors() - 1);
        try {
            for (int i = 0; i < helpers; i++) executor.execute(this::work);
        } catch (RejectedExecutionException e) {
            // nobody to spare: the caller does it alone
        }
        work();
        await();
    }

    private void work() {
        for (int at = take(); at < cuts.length - 1; at = take()) {
            try {
                block.block(cuts[at], cuts[at + 1]);
                finished(cuts[at + 1] - cuts[at]);
            } catch (Throwable e) {
                failed(e);
            }
        }
    }

    private synchronized int take() {
        if (stopped || next >= cuts.length - 1) return cuts.length;
        working++;
        return next++;
    }

    private void finished(int items) {
        int reached;
        synchronized (this) {
            done += items;
            reached = done;
        }
        boolean goOn = progress.reached(reached, total);
        synchronized (this) {
            if (!goOn) stopped = true;
            working--;
            notifyAll();
        }
    }

    private synchronized void failed(Throwable e) {
        if (failure == null) failure = e;
        stopped = true;
        working--;
        notifyAll();
    }

    private synchronized void await() {
        try {
            while (working > 0) wait();
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
        if (failure instanceof RuntimeException e) throw e;
        if (failure instanceof Error e) throw e;
        if (stopped) throw new CancellationException();
    }
}
