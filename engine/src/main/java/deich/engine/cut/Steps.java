// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

import static deich.engine.Run.NEVER;

import deich.engine.run.Times;
import java.util.Arrays;

/**
 * Something that is so or not, over time: an answer of a {@link Logic} from each time on until the next. Before the
 * first, which is 0, it is not so. The last holds for ever.
 */
final class Steps {
    static final Steps NEVER_SO = new Steps(new long[] {0}, new int[] {Logic.NO}, new int[] {Logic.NO});

    private final long[] at;
    private final int[] so;
    /**
     * Whether it is so while others rise at just that moment (docs/law.md, "One moment", step 2): what falls at a moment,
     * or rises and falls again, is still there for them.
     */
    private final int[] rising;

    private Steps(long[] at, int[] so, int[] rising) {
        this.at = at;
        this.so = so;
        this.rising = rising;
    }

    int count() {
        return at.length;
    }

    long at(int step) {
        return at[step];
    }

    int so(int step) {
        return so[step];
    }

    /** Which step a time is in; below 0 before the first. */
    private int step(long time) {
        int found = Arrays.binarySearch(at, time);
        return found >= 0 ? found : -2 - found;
    }

    /** Whether it is so from that time on. */
    int so(long time) {
        return time < 0 ? Logic.NO : so[step(time)];
    }

    /** Whether it is so while others rise at that time. */
    int rising(long time) {
        int step = step(time);
        return at[step] == time ? rising[step] : so[step];
    }

    /** Whether it is so at each moment of a time. @param until the first moment that does not matter */
    int always(Logic logic, long from, long until) {
        if (from < 0) return Logic.NO;
        int all = Logic.YES;
        for (int s = step(from); s < at.length && at[s] < until && all != Logic.NO; s++) all = logic.and(all, so[s]);
        return all;
    }

    /** Whether it is so at some moment of a time. @param until the first moment that does not matter */
    int ever(Logic logic, long from, long until) {
        int any = Logic.NO;
        int begin = Math.max(0, step(Math.max(0, from)));
        for (int s = begin; s < at.length && at[s] < until && any != Logic.YES; s++) any = logic.or(any, so[s]);
        return any;
    }

    /** Whether it is so on and on for longer than a span somewhere. */
    int longerThan(Logic logic, long span) {
        int any = Logic.NO;
        for (int s = 0; s < at.length; s++)
            if (so[s] != Logic.NO) any = logic.or(any, always(logic, at[s], Times.plus(Times.plus(at[s], span), 1)));
        return any;
    }

    /** Writes steps one after the other. */
    static final class Builder {
        private long[] at = new long[4];
        private int[] so = new int[4];
        private int[] rising = new int[4];
        private int count;

        int last() {
            return count == 0 ? Logic.NO : so[count - 1];
        }

        int count() {
            return count;
        }

        long at(int step) {
            return at[step];
        }

        int so(int step) {
            return so[step];
        }

        /** Nothing is noted where nothing changes. @return whether what is so changed */
        boolean note(long time, int now, int whileRising) {
            boolean changed = now != last();
            if (count > 0 && !changed && whileRising == now) return false;
            if (count == at.length) {
                at = Arrays.copyOf(at, 2 * count);
                so = Arrays.copyOf(so, 2 * count);
                rising = Arrays.copyOf(rising, 2 * count);
            }
            at[count] = time;
            so[count] = now;
            rising[count++] = whileRising;
            return changed;
        }

        /** As {@link Steps#always}, of what is written so far. */
        int always(Logic logic, long from, long until) {
            if (from < 0 || count == 0) return from < until ? Logic.NO : Logic.YES;
            int all = Logic.YES;
            for (int s = count - 1; s >= 0 && all != Logic.NO; s--) {
                if (at[s] < until) all = logic.and(all, so[s]);
                if (at[s] <= from) break;
            }
            return all;
        }

        /** As {@link Steps#ever}, of what is written so far. */
        int ever(Logic logic, long from, long until) {
            int any = Logic.NO;
            for (int s = count - 1; s >= 0 && any != Logic.YES; s--) {
                if (at[s] < until) any = logic.or(any, so[s]);
                if (at[s] <= from) break;
            }
            return any;
        }

        Steps build() {
            if (count == 0) return NEVER_SO;
            return new Steps(Arrays.copyOf(at, count), Arrays.copyOf(so, count), Arrays.copyOf(rising, count));
        }
    }

    /** Outages, as a run tells them: in order, not touching. */
    static final class Outages {
        private final Builder builder = new Builder();

        Outages() {
            builder.note(0, Logic.NO, Logic.NO);
        }

        void outage(long from, long until) {
            if (from == 0) builder.count = 0;
            else if (builder.count > 0 && builder.at[builder.count - 1] == from) builder.count--;
            builder.note(from, Logic.YES, Logic.YES);
            if (until != NEVER) builder.note(until, Logic.NO, Logic.NO);
        }

        Steps steps() {
            return builder.build();
        }
    }
}
