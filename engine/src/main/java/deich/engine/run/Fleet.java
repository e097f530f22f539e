// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.Progress;
import deich.engine.plant.Ints;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Draws futures in batches, on as many threads as there are. How futures are put together in batches changes how long it
 * takes, never what comes out.
 */
final class Fleet {
    /** The first batches are small: they show what is to be expected, and how soon somebody wants to stop. */
    private static final int FEWEST = 16;

    private static final int MOST = 256;

    /** Bytes that the rows of one batch may take. */
    private static final long ROOM = 1L << 28;

    /** Told what a batch came to; by several threads. */
    interface Batches {
        void add(int first, Columns columns);
    }

    /** Told what a future came to that could not be drawn with others; by several threads. */
    interface Singles {
        void add(int future, Glimpse glimpse);
    }

    private final Simulation simulation;
    private final Batches batches;
    private final Singles singles;
    private final Map<Integer, int[]> servicesOfData = new ConcurrentHashMap<>();
    private final AtomicInteger tried = new AtomicInteger();
    private final AtomicInteger givenUp = new AtomicInteger();
    /** The most rows of any batch so far. */
    private final AtomicInteger rows = new AtomicInteger(1);

    Fleet(Simulation simulation, Batches batches, Singles singles) {
        this.simulation = simulation;
        this.batches = batches;
        this.singles = singles;
    }

    /**
     * Draws futures from one to before another.
     *
     * @throws java.util.concurrent.CancellationException when progress asked to stop
     */
    void draw(int from, int until, Executor executor, Progress progress) {
        new Blocks(cuts(from, until), this::batch, progress).run(executor);
    }

    /** Where batches begin, and where the last one ends: small ones first, then enough for all threads. */
    private static int[] cuts(int from, int until) {
        int most = Math.clamp((until - from) / 8, FEWEST, MOST);
        var cuts = new Ints();
        int size = from == 0 ? FEWEST : most;
        for (int at = from; at < until; at += size, size = Math.min(2 * size, most)) cuts.add(at);
        cuts.add(until);
        return cuts.toArray();
    }

    /** In how many batches so many futures are drawn at once. */
    static int batches(int count) {
        return cuts(0, count).length - 1;
    }

    private void batch(int from, int until) {
        for (int at = from; at < until; ) {
            int end = Math.min(until, at + affordable());
            part(at, end);
            at = end;
        }
    }

    /** How many futures side by side there is room for, going by what was needed so far. */
    private int affordable() {
        return (int) Math.clamp(ROOM / (2L * Integer.BYTES * rows.get()), FEWEST, MOST);
    }

    private void part(int from, int until) {
        if (simulation.narrow() && worthIt()) {
            tried.addAndGet(until - from);
            Batch done = simulation.batch(from, until - from, columns -> batches.add(from, columns));
            rows.accumulateAndGet(done.rows(), Math::max);
            givenUp.addAndGet(done.givenUp.cardinality());
            done.givenUp.stream().forEach(lane -> single(from + lane));
        } else {
            for (int future = from; future < until; future++) single(future);
        }
    }

    /** Where most give up, they are better drawn one by one at once. */
    private boolean worthIt() {
        return 2 * givenUp.get() <= tried.get();
    }

    private void single(int future) {
        var glimpse = new Glimpse(simulation.layout(), servicesOfData);
        simulation.glance(future, glimpse);
        singles.add(future, glimpse);
    }
}
