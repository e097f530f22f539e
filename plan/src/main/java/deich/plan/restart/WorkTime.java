// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import static deich.engine.Run.NEVER;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import deich.engine.Shift;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A crew's working time beside the time of the clock. A job takes the same working time whenever it is done, so that crews
 * with hours can be planned like those that are always there; clock times are looked up in a table of the pieces.
 */
final class WorkTime {
    /** More pieces than this make a model that nobody would wait for. */
    private static final int MOST = 3000;

    private final Shift shift;
    private final long until;
    /** By piece: when it begins on the clock, in working time, and how long it is. */
    private final long[] clock;

    private final long[] work;
    private final long[] length;

    private WorkTime(Shift shift, long until, List<long[]> pieces) {
        this.shift = shift;
        this.until = until;
        clock = pieces.stream().mapToLong(p -> p[0]).toArray();
        work = pieces.stream().mapToLong(p -> p[1]).toArray();
        length = pieces.stream().mapToLong(p -> p[2]).toArray();
    }

    /** @param until the latest time of interest. @return null for too many pieces */
    static @Nullable WorkTime of(Shift shift, long until) {
        List<long[]> pieces = new ArrayList<>();
        long worked = 0;
        for (long on = shift.next(0); on <= until; ) {
            if (pieces.size() == MOST) return null;
            long off = shift.change(on);
            long stops = off == NEVER ? until + 1 : off;
            pieces.add(new long[] {on, worked, stops - on});
            worked += stops - on;
            if (off == NEVER) break;
            on = shift.next(off);
        }
        return pieces.isEmpty() ? null : new WorkTime(shift, until, pieces);
    }

    private boolean always() {
        return clock.length == 1 && clock[0] == 0;
    }

    /** How much is worked until then. */
    long within(long time) {
        return shift.within(0, time);
    }

    /** All there is. */
    long whole() {
        return work[work.length - 1] + length[length.length - 1];
    }

    /** @param at on the clock. @return the same in working time; it must lie in a piece */
    IntVar begin(CpModel model, IntVar at) {
        if (always()) return at;
        IntVar onDuty = model.newIntVar(0, whole(), "");
        tie(model, at, onDuty, 0);
        return onDuty;
    }

    /** On the clock, when so much has been worked since a begin in working time. */
    IntVar end(CpModel model, IntVar onDuty, long span) {
        IntVar done = model.newIntVar(0, until, "");
        if (always()) {
            model.addEquality(done, LinearExpr.affine(onDuty, 1, span));
        } else {
            IntVar at = model.newIntVar(1, whole(), "");
            model.addEquality(at, LinearExpr.affine(onDuty, 1, span));
            tie(model, done, at, 1);
        }
        return done;
    }

    /** @param first 0 for a begin, which lies before the end of its piece; 1 for an end, which lies after its begin */
    private void tie(CpModel model, IntVar at, IntVar onDuty, int first) {
        IntVar piece = model.newIntVar(0, clock.length - 1, "");
        IntVar into = model.newIntVar(first, maximum() - 1 + first, "");
        model.addLessOrEqual(LinearExpr.affine(into, 1, 1 - first), element(model, piece, length));
        model.addEquality(at, LinearExpr.sum(new IntVar[] {element(model, piece, clock), into}));
        model.addEquality(onDuty, LinearExpr.sum(new IntVar[] {element(model, piece, work), into}));
    }

    private long maximum() {
        long most = 1;
        for (long l : length) most = Math.max(most, l);
        return most;
    }

    private static IntVar element(CpModel model, IntVar piece, long[] values) {
        long least = Long.MAX_VALUE;
        long most = 0;
        for (long value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        IntVar of = model.newIntVar(least, most, "");
        model.addElement(piece, values, of);
        return of;
    }
}
