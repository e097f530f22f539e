// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outages of one component in a run, where there is more to say than from when to when. */
final class Spells {
    /** What strikes the component. */
    final List<Strike> strikes = new ArrayList<>(1);
    /** By outage: what struck as it began; nothing where it starved. */
    final List<@Nullable Strike> causes = new ArrayList<>(1);
    /** Repairs done, or begun at the end. */
    final List<Repaired> repairs = new ArrayList<>(0);

    private long[] from = new long[2];
    private long[] until = new long[2];
    /** When the restart or rebuild with which an outage ended began; never for none. */
    private long[] began = new long[2];

    private int count;
    /** Moments within outages at which it rose and fell again. */
    private long[] flickers = new long[0];

    private int flickered;

    record Repaired(long ready, long began, long until) {}

    int count() {
        return count;
    }

    long from(int outage) {
        return from[outage];
    }

    long until(int outage) {
        return until[outage];
    }

    long began(int outage) {
        return began[outage];
    }

    void falls(long at, @Nullable Strike struck) {
        if (count == from.length) {
            from = Arrays.copyOf(from, count * 2);
            until = Arrays.copyOf(until, count * 2);
            began = Arrays.copyOf(began, count * 2);
        }
        from[count] = at;
        until[count] = NEVER;
        began[count++] = NEVER;
        causes.add(struck);
    }

    void rises(long at) {
        until[count - 1] = at;
    }

    /** What it owes in the present outage was begun, or lost all progress (never). */
    void restarts(long at) {
        began[count - 1] = at;
    }

    void flickers(long at) {
        if (flickered == flickers.length) flickers = Arrays.copyOf(flickers, 2 * flickered + 2);
        flickers[flickered++] = at;
    }

    /** The outage at that time; below 0 for none. */
    int at(long time) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (from[middle] <= time) low = middle;
            else high = middle - 1;
        }
        return count > 0 && from[low] <= time && time < until[low] ? low : -1;
    }

    /** Whether it was in the set after the rise of that moment, though not after the fall. */
    boolean risesAndFalls(int outage, long time) {
        if (from[outage] == time) return causes.get(outage) == null;
        return Arrays.binarySearch(flickers, 0, flickered, time) >= 0;
    }

    /** Whether one interval says it all to those who need the component. */
    boolean simple() {
        return count < 2 && flickered == 0;
    }

    /** Whether one interval, begun for want of something, does not say it all. */
    boolean matter() {
        return !simple() || causes.getFirst() != null;
    }

    int flickers() {
        return flickered;
    }

    long flicker(int i) {
        return flickers[i];
    }

    void clear() {
        strikes.clear();
        causes.clear();
        repairs.clear();
        count = 0;
        flickered = 0;
    }
}
