// SPDX-License-Identifier: EUPL-1.2
package deich.bench;

import java.util.Arrays;

/** How fast memory can be copied: what nothing that moves as much can beat. */
final class Copying {
    private static final int WARM_UP = 3;
    private static final int TIMES = 9;

    private Copying() {}

    /** @param mebibytes size of each of two arrays. @return bytes read and written a second, on one thread */
    static double bandwidth(Stopwatch clock, int mebibytes) {
        long[] from = new long[mebibytes << 17];
        long[] to = new long[from.length];
        Arrays.fill(from, 1);
        long[] taken = clock.medians(WARM_UP, TIMES, () -> System.arraycopy(from, 0, to, 0, from.length));
        return 2.0 * Long.BYTES * from.length / (taken[0] / 1e9);
    }
}
