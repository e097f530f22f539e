// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import deich.store.Actor;
import deich.store.Store;
import deich.store.run.Run;
import deich.store.run.Runs;
import deich.store.stock.Bytes;
import deich.store.stock.StockId;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works off the queue of runs, a few at a time. The queue lies in the store, so that several servers share it and a run
 * outlives the server that began it.
 */
public final class Jobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int AT_ONCE = 2;
    private static final int WARM = 4;
    private static final long LOOK_AGAIN_SECONDS = 2;

    private final Store store;
    private final Workbench workbench;
    private final Map<String, Job> kinds;
    private final InstantSource clock;
    private final Duration silent;
    private final String worker = UUID.randomUUID().toString();
    private final Semaphore waiting = new Semaphore(0);
    private final List<Thread> threads;
    private volatile boolean closing;

    public Jobs(Store store, Workbench workbench, List<Job> kinds, InstantSource clock, Patience patience) {
        this.store = store;
        this.workbench = workbench;
        this.clock = clock;
        this.silent = patience.silent();
        this.kinds = kinds.stream().collect(Collectors.toMap(Job::kind, Function.identity()));
        this.threads = java.util.stream.IntStream.range(0, AT_ONCE)
                .mapToObj(n ->
                        Thread.ofPlatform().name("deich-jobs-" + n).daemon().start(this::loop))
                .toList();
    }

    /** Puts a run into the queue. */
    public Run ask(Opened of, String kind, Map<String, String> order, Actor actor) {
        if (!kinds.containsKey(kind)) throw new IllegalArgumentException("no such kind of run: " + kind);
        Run run = runs().queue(of.stock().id(), of.version(), kind, order, actor);
        waiting.release();
        return run;
    }

    /**
     * Computes again what was done before and is gone from memory: the same version, day and choice give the same. Once for
     * all who wait for it.
     *
     * @return the run to wait for; one that failed or was cancelled, when doing it again came to nothing
     */
    public Run again(Run done) {
        Run run = runs().again(done, Actor.DEICH);
        if (run.state() == Run.State.QUEUED) waiting.release();
        return run;
    }

    /** After a start memory is empty: the newest full stress tests are what people look at first. */
    public void warm() {
        store.stocks().all().stream()
                .flatMap(stock -> Newest.full(store, stock.id()).stream().limit(1))
                .sorted(Comparator.comparing(Run::asked).reversed())
                .limit(WARM)
                .forEach(this::again);
    }

    /** Newest first. */
    public List<Run> list(StockId stock, int most) {
        return runs().list(stock, most);
    }

    public LocalDate dayOf(Run run) {
        return LocalDate.ofInstant(run.asked(), workbench.zone());
    }

    public LocalDate today() {
        return workbench.today();
    }

    private Runs runs() {
        return store.runs();
    }

    /** Goes on whatever the store says: a database that was away for a moment must not leave the queue without workers. */
    private void loop() {
        while (!closing) {
            try {
                Run run = runs().claim(worker);
                if (run != null) work(run);
                else if (!called()) runs().takeBack(silent);
            } catch (RuntimeException unreachable) {
                if (!closing) LOG.warn("the queue of runs cannot be reached: {}", unreachable.getMessage());
                called();
            }
        }
    }

    /** Waits a while. @return whether somebody asked for something meanwhile */
    private boolean called() {
        try {
            if (!waiting.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS)) return false;
            waiting.drainPermits();
            return true;
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            closing = true;
            return true;
        }
    }

    private void work(Run run) {
        try {
            Job job = kinds.get(run.kind());
            Opened opened = workbench.newest(run.stock());
            if (job == null || opened == null) throw new IllegalStateException("nothing to work on");
            Opened asked = workbench.open(opened.stock(), run.version());
            Map<String, byte[]> results =
                    job.work(run, asked, new Steps(runs(), run.id(), worker, () -> closing, clock));
            runs().finish(run.id(), worker, kept(results));
        } catch (CancellationException stopped) {
            LOG.info("run {} was stopped", run.id());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
            LOG.error("run {} of kind {} failed", run.id(), run.kind(), failed);
            runs().fail(run.id(), worker, failed.getClass().getSimpleName());
        }
    }

    private static Map<String, Bytes> kept(Map<String, byte[]> results) {
        var kept = new LinkedHashMap<String, Bytes>();
        results.forEach((name, bytes) -> kept.put(name, Bytes.of(bytes)));
        return kept;
    }

    /** Stops. What was being worked on is taken back into the queue by whoever finds that nothing is heard of it. */
    @Override
    public void close() {
        closing = true;
        waiting.release(AT_ONCE);
        for (Thread thread : threads) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(10));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
