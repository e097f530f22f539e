// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.run.Berth.FAR;

import java.util.Arrays;

/**
 * The unmet time of a component that needs all of its leaves, in all futures of a batch at once: what {@link Union#flat} does
 * for one. The loops have no branches, so that the compiler can make vectors of them.
 */
final class Abreast {
    private final int lanes;
    private final int horizon;
    private final int[] first;
    private final int[] last;
    private final int[] odd;

    /** @param horizon in seconds, below {@link Berth#FAR} */
    Abreast(int lanes, int horizon) {
        this.lanes = lanes;
        this.horizon = horizon;
        first = new int[lanes];
        last = new int[lanes];
        odd = new int[lanes];
    }

    void begin() {
        Arrays.fill(first, FAR);
        Arrays.fill(last, 0);
        Arrays.fill(odd, 0);
    }

    /** A need whose target is down as the row says. @param tolerance in seconds, at most the horizon */
    void need(int[] row, int tolerance) {
        for (int i = 0; i < lanes; i++) {
            int over = row[lanes + i];
            int begin = row[i] + tolerance;
            int hurts = begin - Math.min(over, horizon) >> 31;
            int from = begin & hurts | FAR & ~hurts;
            int until = over & hurts;
            int again = first[i] - FAR >> 31;
            int apart = (last[i] - from - 1 | until - first[i] - 1) >> 31;
            odd[i] |= over >> 31 | hurts & again & apart;
            first[i] = Math.min(first[i], from);
            last[i] = Math.max(last[i], until);
        }
    }

    /** As {@link #need}, where the tolerance is drawn. */
    void need(int[] row, int[] tolerance) {
        for (int i = 0; i < lanes; i++) {
            int over = row[lanes + i];
            int begin = row[i] + tolerance[i];
            int hurts = begin - Math.min(over, horizon) >> 31;
            int from = begin & hurts | FAR & ~hurts;
            int until = over & hurts;
            int again = first[i] - FAR >> 31;
            int apart = (last[i] - from - 1 | until - first[i] - 1) >> 31;
            odd[i] |= over >> 31 | hurts & again & apart;
            first[i] = Math.min(first[i], from);
            last[i] = Math.max(last[i], until);
        }
    }

    /** Writes when the component is down. @param owes what it owes after an outage. @return whether any future is odd */
    boolean end(int[] row, int owes) {
        int any = 0;
        for (int i = 0; i < lanes; i++) {
            int back = last[i] + owes;
            int within = back - horizon >> 31;
            int falls = first[i] - FAR >> 31;
            row[i] = first[i];
            row[lanes + i] = (back & within | FAR & ~within) & falls;
            any |= odd[i];
        }
        return any != 0;
    }

    /** As {@link #end}, where what it owes is drawn. */
    boolean end(int[] row, int[] owes) {
        int any = 0;
        for (int i = 0; i < lanes; i++) {
            int back = last[i] + owes[i];
            int within = back - horizon >> 31;
            int falls = first[i] - FAR >> 31;
            row[i] = first[i];
            row[lanes + i] = (back & within | FAR & ~within) & falls;
            any |= odd[i];
        }
        return any != 0;
    }

    /** Whether any need is unmet for a while, in this future, so far. */
    boolean falls(int lane) {
        return first[lane] < FAR;
    }

    /** Whether one interval, found so, may not be all there is to say in this future. */
    boolean odd(int lane) {
        return odd[lane] != 0;
    }
}
