// SPDX-License-Identifier: EUPL-1.2
package deich.bench;

import java.util.Arrays;
import java.util.function.LongSupplier;

/** Measures work by a clock that it is given. @param nanoseconds what the clock shows */
record Stopwatch(LongSupplier nanoseconds) {

    /** @return how long it took, in nanoseconds */
    long time(Runnable work) {
        long begin = nanoseconds.getAsLong();
        work.run();
        return nanoseconds.getAsLong() - begin;
    }

    /**
     * The medians of several times, after some that do not count. The works take turns, so that whatever else the machine
     * is doing slows them all.
     */
    long[] medians(int warmUp, int times, Runnable... works) {
        for (int i = 0; i < warmUp; i++) for (Runnable work : works) work.run();
        long[][] taken = new long[works.length][times];
        for (int i = 0; i < times; i++) for (int w = 0; w < works.length; w++) taken[w][i] = time(works[w]);
        return Arrays.stream(taken).mapToLong(Stopwatch::middle).toArray();
    }

    private static long middle(long[] taken) {
        Arrays.sort(taken);
        return taken[taken.length / 2];
    }
}
