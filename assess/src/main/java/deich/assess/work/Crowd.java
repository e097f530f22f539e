// SPDX-License-Identifier: EUPL-1.2
package deich.assess.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Many hands for many pieces of the same work. The caller works too, so that an executor that is busy, or is the one
 * the caller itself runs on, delays nothing and blocks nothing.
 */
public record Crowd(Executor executor, Ticker ticker) {

    /** What {@code work} makes of each item, in the order of the items, whoever did it; ticks once for each. */
    public <T, R> List<R> map(List<T> items, Function<T, R> work) {
        var results = new ArrayList<R>(Collections.nCopies(items.size(), null));
        var round = new Round<>(
                items,
                item -> {
                    R result = work.apply(item);
                    ticker.tick();
                    return result;
                },
                results);
        for (int i = 1; i < Math.min(items.size(), Runtime.getRuntime().availableProcessors()); i++) invite(round);
        round.join();
        round.close();
        return results;
    }

    private void invite(Runnable round) {
        try {
            executor.execute(round);
        } catch (RejectedExecutionException full) {
            // then the others do it
        }
    }

    private static final class Round<T, R> implements Runnable {
        private final List<T> items;
        private final Function<T, R> work;
        private final List<R> results;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        private int inside;
        private boolean closed;

        Round(List<T> items, Function<T, R> work, List<R> results) {
            this.items = items;
            this.work = work;
            this.results = results;
        }

        /** As one of the crowd: whoever comes after the work is over goes home. */
        @Override
        public void run() {
            if (!enter()) return;
            try {
                join();
            } finally {
                leave();
            }
        }

        void join() {
            for (int i = next.getAndIncrement(); i < items.size() && failure.get() == null; i = next.getAndIncrement())
                take(i);
        }

        @SuppressWarnings("IllegalCatch")
        private void take(int i) {
            try {
                results.set(i, work.apply(items.get(i)));
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            }
        }

        private synchronized boolean enter() {
            if (closed) return false;
            inside++;
            return true;
        }

        private synchronized void leave() {
            inside--;
            notifyAll();
        }

        /** Waits for those still at work; what failed first fails the whole. */
        void close() {
            waitForAll();
            Throwable failed = failure.get();
            if (failed instanceof Error error) throw error;
            if (failed instanceof RuntimeException exception) throw exception;
        }

        private synchronized void waitForAll() {
            closed = true;
            boolean interrupted = false;
            while (inside > 0) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) Thread.currentThread().interrupt();
        }
    }
}
