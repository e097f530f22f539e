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

    /** The median of several times, after some that do not count. */
    long median(int warmUp, int times, Runnable work) {
        for (int i = 0; i < warmUp; i++) work.run();
        long[] taken = new long[times];
        for (int i = 0; i < times; i++) taken[i] = time(work);
        Arrays.sort(taken);
        return taken[times / 2];
    }
}
