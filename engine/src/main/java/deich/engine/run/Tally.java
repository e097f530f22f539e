// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.Outlook.Range;
import java.util.Arrays;

/**
 * How many futures of services that fared alike came to which downtime. Counted are how many exceed the limit, exactly, and
 * how many fall in each class of times: each second up to two minutes is one, then 128 classes make a doubling.
 */
final class Tally implements Ledger.Sums<Tally> {
    private static final int BITS = 7;
    private static final int FINE = 1 << BITS;

    /** The limit in seconds that exceeding is counted of; all services that share the tally have it. */
    private long limit = NEVER;

    private int exceeding;
    private int never;
    /** Futures with any downtime. */
    private int down;
    /** Number of the class that is counted first. */
    private int first;

    private int[] counts = {};

    @Override
    public Tally copy() {
        var copy = new Tally();
        copy.limit = limit;
        copy.exceeding = exceeding;
        copy.never = never;
        copy.down = down;
        copy.first = first;
        copy.counts = counts.clone();
        return copy;
    }

    Tally of(long itsLimit) {
        limit = itsLimit;
        return this;
    }

    /** @param downtime in seconds; 0 for none is not counted */
    void add(long downtime) {
        if (downtime == 0) return;
        down++;
        if (downtime > limit) exceeding++;
        if (downtime == NEVER) never++;
        else count(kind(downtime));
    }

    private void count(int kind) {
        if (counts.length == 0) first = kind;
        if (kind < first) {
            int[] more = new int[counts.length + first - kind];
            System.arraycopy(counts, 0, more, first - kind, counts.length);
            counts = more;
            first = kind;
        }
        if (kind - first >= counts.length) counts = Arrays.copyOf(counts, kind - first + 1 + counts.length / 4);
        counts[kind - first]++;
    }

    private static int kind(long time) {
        if (time < FINE) return (int) time;
        int shift = Long.SIZE - 1 - Long.numberOfLeadingZeros(time) - BITS;
        return FINE * shift + (int) (time >>> shift);
    }

    private static long least(int kind) {
        if (kind < 2 * FINE) return kind;
        int shift = kind / FINE - 1;
        return (long) (kind - FINE * shift) << shift;
    }

    boolean fell() {
        return down > 0;
    }

    int exceeding() {
        return exceeding;
    }

    /** @param draws how many futures there are. @param quantile of the downtime. @param ranks of its interval */
    Range quantile(int draws, double quantile, Ranks ranks) {
        int rank = Math.max(1, (int) Math.ceil(quantile * draws));
        return new Range(at(draws, ranks.low(), false), at(draws, rank, true), at(draws, ranks.high(), true));
    }

    /** The downtime of that rank. @param upper whether the end of its class, and not the beginning */
    private long at(int draws, int rank, boolean upper) {
        int up = draws - down;
        if (rank <= up) return 0;
        if (rank > draws - never) return NEVER;
        int left = rank - up;
        for (int i = 0; i < counts.length; i++) {
            left -= counts[i];
            if (left <= 0) return upper ? least(first + i + 1) - 1 : least(first + i);
        }
        return NEVER;
    }
}
