// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.plant.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a batch of futures lies side by side: for each component the number of a row, which says from when to when it is
 * down in each future. Components that are down alike have one row. Used again by the next batch.
 */
final class Berth {
    /** A time beyond every horizon that a batch can have. */
    static final int FAR = 1 << 30;
    /** Instead of an end: {@link Spells} tell of several outages. */
    static final int SEVERAL = -1;
    /** The row of what is up in all futures. */
    static final int UP = 0;

    /** The row of each component. */
    final int[] at;
    /** Components that are down in any of the futures, rising. */
    final Ints fallen = new Ints();
    /** From when, future by future, then until when; {@link #FAR} and 0 for not at all. */
    final Rows rows = new Rows();
    /** What {@link Recall} knows to be the row of a component, or the column of a service. */
    final Recall recall = new Recall();
    /** Times of services, future by future. */
    final Rows columns = new Rows();

    private final List<@Nullable Spells @Nullable []> spells = new ArrayList<>();
    private final Ints special = new Ints();
    private int lanes;

    Berth(int size) {
        at = new int[size];
    }

    /** @param lanes how many futures lie here */
    void begin(int lanes) {
        for (int i = 0; i < fallen.size(); i++) at[fallen.get(i)] = UP;
        fallen.clear();
        for (int i = 0; i < special.size(); i++) spells.set(special.get(i), null);
        special.clear();
        this.lanes = lanes;
        int[] up = new int[2 * lanes];
        Arrays.fill(up, 0, lanes, FAR);
        rows.begin(up);
        columns.begin(new int[lanes]);
        recall.clear();
    }

    /** Gives memory back after a batch. */
    void end() {
        rows.trim();
        columns.trim();
    }

    int[] row(int component) {
        return rows.get(at[component]);
    }

    boolean down(int component, int lane) {
        return at[component] != UP && row(component)[lane] < FAR;
    }

    /** Where there is more to say about a row than one interval; null for nowhere. */
    @Nullable
    Spells @Nullable [] spellsOf(int row) {
        return row < spells.size() ? spells.get(row) : null;
    }

    void tell(int row, @Nullable Spells[] its) {
        while (spells.size() <= row) spells.add(null);
        spells.set(row, its);
        special.add(row);
    }

    @Nullable
    Spells spells(int component, int lane) {
        @Nullable Spells[] of = spellsOf(at[component]);
        return of == null ? null : of[lane];
    }

    void fell(int component, int row) {
        at[component] = row;
        fallen.add(component);
    }

    int lanes() {
        return lanes;
    }

    static long wide(int time) {
        return time >= FAR ? deich.engine.Run.NEVER : time;
    }

    static int narrow(long time) {
        return (int) Math.min(time, FAR);
    }
}
