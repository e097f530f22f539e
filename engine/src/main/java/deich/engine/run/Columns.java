// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.run.Berth.FAR;
import static deich.engine.run.Berth.SEVERAL;

import deich.engine.plant.FallbackPlan;
import deich.engine.plant.Ints;
import deich.engine.plant.Layout;
import deich.engine.plant.Shapes;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What a batch comes to for each service: two columns with a number for each of its futures, the longest outage and the longest
 * downtime in seconds, {@link Berth#FAR} for ever; 0 where there was none, and where a future gave up.
 */
final class Columns {
    private final Batch batch;
    private final Berth berth;
    private final Layout layout;
    private final boolean unprepared;
    private final int lanes;
    private final BitSet givenUp;
    private final Likeness likeness;
    /** By row: the column of outages plus one; 0 for not known yet. */
    private final int[] outageOf;

    /** Services with a row other than that of what is up, rising. */
    final Ints services = new Ints();

    final Ints outage = new Ints();
    final Ints downtime = new Ints();
    /** Places of services that may borrow. */
    private final Ints borrowers = new Ints();

    Columns(Batch batch, boolean unprepared, int horizon) {
        this.batch = batch;
        berth = batch.berth();
        layout = batch.layout();
        this.unprepared = unprepared;
        lanes = batch.lanes();
        givenUp = batch.givenUp;
        likeness = new Likeness(layout, berth, horizon);
        outageOf = new int[berth.rows.count()];
    }

    Columns fill() {
        for (int i = 0; i < berth.fallen.size(); i++) {
            int c = berth.fallen.get(i);
            if (layout.shapes().is(c, Shapes.SERVICE)) service(c);
        }
        if (borrowers.size() > 0) lend();
        return this;
    }

    int[] column(int number) {
        return berth.columns.get(number);
    }

    private void service(int c) {
        int out = outages(berth.at[c]);
        services.add(c);
        outage.add(out);
        downtime.add(layout.shapes().is(c, Shapes.FALLBACKS) ? downtimes(c, out) : out);
    }

    private int outages(int row) {
        if (outageOf[row] == 0) outageOf[row] = 1 + longest(berth.rows.get(row), berth.spellsOf(row));
        return outageOf[row] - 1;
    }

    private int longest(int[] row, @Nullable Spells @Nullable [] spells) {
        int[] column = berth.columns.next();
        for (int i = 0; i < lanes; i++) {
            int until = row[lanes + i];
            column[i] = row[i] == FAR ? 0 : until == FAR ? FAR : until - row[i];
            if (until == SEVERAL && spells != null) column[i] = longest(java.util.Objects.requireNonNull(spells[i]));
            if (givenUp.get(i)) column[i] = 0;
        }
        return berth.columns.intern();
    }

    private static int longest(Spells its) {
        long longest = 0;
        for (int o = 0; o < its.count(); o++) longest = Math.max(longest, Spans.length(its.from(o), its.until(o)));
        return Berth.narrow(longest);
    }

    private int downtimes(int service, int out) {
        boolean any = false;
        boolean draws = false;
        for (FallbackPlan f : fallbacks(service)) {
            if (!f.prepared() && !unprepared) continue;
            any = true;
            draws |= f.draws();
        }
        if (!any) return out;
        if (draws) borrowers.add(services.size() - 1);
        double minimum = Spans.minimum(layout, service);
        likeness.service(service, minimum, unprepared);
        if (likeness.alone) return downtimes(service, minimum);
        int known = berth.recall.find(likeness.key);
        if (known != Recall.UNKNOWN) return known;
        int column = downtimes(service, minimum);
        berth.recall.put(likeness.key, column);
        return column;
    }

    private FallbackPlan[] fallbacks(int service) {
        return java.util.Objects.requireNonNull(layout.fallbacks()[service]);
    }

    private int downtimes(int service, double minimum) {
        int[] column = berth.columns.next();
        for (int i = 0; i < lanes; i++)
            column[i] =
                    berth.down(service, i) && !givenUp.get(i) ? batch.lane(i).downtime(service, minimum) : 0;
        return berth.columns.intern();
    }

    /** Futures in which anybody is down long enough to borrow are looked at one by one, with all who draw on the same. */
    private void lend() {
        for (Ints group : Pools.groups(layout, borrowers, services)) lend(group);
    }

    /** @param group places of services */
    private void lend(Ints group) {
        BitSet lending = new BitSet();
        int[] all = new int[group.size()];
        double[] minimum = new double[all.length];
        for (int b = 0; b < all.length; b++) {
            all[b] = services.get(group.get(b));
            minimum[b] = Spans.minimum(layout, all[b]);
            longEnough(all[b], column(outage.get(group.get(b))), lending);
        }
        lending.andNot(givenUp);
        if (lending.isEmpty()) return;
        int[][] found = new int[lanes][];
        lending.stream().forEach(i -> {
            found[i] = new int[all.length];
            batch.lane(i).lend(all, minimum, found[i]);
        });
        for (int b = 0; b < all.length; b++) mend(group.get(b), b, found);
    }

    /** @param outages the longest of the service, which need not be long enough for there to be a loan */
    private void longEnough(int service, int[] outages, BitSet lending) {
        for (FallbackPlan f : fallbacks(service)) {
            if (!f.draws() || (!f.prepared() && !unprepared)) continue;
            long least = f.lead().certain() ? f.lead().at(0.5) : 0;
            for (int i = 0; i < lanes; i++) if (outages[i] > least) lending.set(i);
        }
    }

    private void mend(int place, int borrower, int[] @Nullable [] found) {
        int[] before = column(downtime.get(place));
        int[] column = berth.columns.next();
        System.arraycopy(before, 0, column, 0, lanes);
        for (int i = 0; i < lanes; i++) {
            int[] of = found[i];
            if (of != null) column[i] = of[borrower];
        }
        downtime.set(place, berth.columns.intern());
    }

    /** Adds to a key in what a service differs from others. */
    void like(int place, Ints key) {
        key.add(outage.get(place));
        key.add(downtime.get(place));
    }
}
