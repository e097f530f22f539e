// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.Progress;
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

    private final int total;
    private final IntConsumer item;
    private final Progress progress;
    private int next;
    private int working;
    private int done;
    private boolean stopped;
    private @Nullable Throwable failure;

    public Blocks(int total, IntConsumer item, Progress progress) {
        this.total = total;
        this.item = item;
        this.progress = progress;
    }

    /** @throws CancellationException when progress asked to stop, or the thread was interrupted */
    public void run(Executor executor) {
        int helpers = Math.min((total - 1) / SIZE, Runtime.getRuntime().availableProcessors() - 1);
        try {
            for (int i = 0; i < helpers; i++) executor.execute(this::work);
        } catch (RejectedExecutionException e) {
            // nobody to spare: the caller does it alone
        }
        work();
        await();
    }

    private void work() {
        for (int begin = take(); begin < total; begin = take()) {
            try {
                int end = Math.min(total, begin + SIZE);
                for (int i = begin; i < end; i++) item.accept(i);
                finished(end - begin);
            } catch (Throwable e) {
                failed(e);
            }
        }
    }

    private synchronized int take() {
        if (stopped || next >= total) return total;
        int begin = next;
        next += SIZE;
        working++;
        return begin;
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
