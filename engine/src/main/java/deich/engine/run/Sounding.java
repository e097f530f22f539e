// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.Futures;
import deich.engine.Outlook;
import deich.engine.Outlook.Reason;
import deich.engine.Precision;
import deich.engine.Progress;
import deich.engine.draw.Normal;
import deich.engine.plant.Ints;
import deich.engine.plant.Layout;
import deich.engine.plant.Shapes;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;

/** Draws futures until enough is known. What is kept are counts, no times of single futures. */
public final class Sounding {
    /** After so many it is looked for the first time; then each time when there are twice as many. */
    private static final int FIRST = 200;

    private static final double MISS = 0.05;

    private final Simulation simulation;
    private final Layout layout;
    private final Precision precision;
    /** By number: the limit of each service asked about; below 0 for others. */
    private final long[] limits;

    private final Ledger<Tally> ledger;
    private final Fleet fleet;

    /** @throws IllegalArgumentException when a service asked about is not there */
    public Sounding(Simulation simulation, Precision precision) {
        this.simulation = simulation;
        this.precision = precision;
        layout = simulation.layout();
        limits = limits();
        ledger = new Ledger<>(layout.size(), Tally::new);
        fleet = new Fleet(simulation, this::add, this::add);
    }

    private long[] limits() {
        long[] of = new long[layout.size()];
        Arrays.fill(of, -1);
        long[] own = layout.urgency().own();
        if (precision.limits().isEmpty()) for (int c = 0; c < of.length; c++) of[c] = own[c] == NEVER ? -1 : own[c];
        precision.limits().forEach((service, limit) -> {
            int c = layout.number(service);
            if (!layout.shapes().is(c, Shapes.SERVICE)) throw new IllegalArgumentException(service + " is no service");
            of[c] = limit;
        });
        return of;
    }

    /** @throws java.util.concurrent.CancellationException when progress asked to stop */
    public Outlook draw(Executor executor, Progress progress) {
        int[] looks = looks(precision.most());
        int drawn = 0;
        for (int k = 0; ; k++) {
            int before = drawn;
            fleet.draw(before, looks[k], executor, (done, _) -> progress.reached(before + done, precision.most()));
            drawn = looks[k];
            Outlook found = new Look(drawn, k + 1, looks.length).outlook();
            if (found.reason() == Reason.PRECISE || k + 1 == looks.length) return found;
        }
    }

    /** The counts of futures at which it is looked. */
    private static int[] looks(int most) {
        var looks = new Ints();
        for (long n = FIRST; n < most; n *= 2) looks.add((int) n);
        looks.add(most);
        return looks.toArray();
    }

    private void add(int first, Columns columns) {
        Ints asked = new Ints();
        for (int i = 0; i < columns.services.size(); i++) if (limits[columns.services.get(i)] >= 0) asked.add(i);
        ledger.add(asked.size(), i -> columns.services.get(asked.get(i)), new Ledger.Entries<>() {
            @Override
            public void like(int i, Ints key) {
                key.add(columns.downtime.get(asked.get(i)));
                limit(columns.services.get(asked.get(i)), key);
            }

            @Override
            public void add(int i, Tally to) {
                to.of(limits[columns.services.get(asked.get(i))]);
                for (int time : columns.column(columns.downtime.get(asked.get(i)))) to.add(Berth.wide(time));
            }
        });
    }

    private void add(int future, Glimpse glimpse) {
        Ints asked = new Ints();
        for (int i = 0; i < glimpse.services.size(); i++) if (limits[glimpse.services.get(i)] >= 0) asked.add(i);
        ledger.add(asked.size(), i -> glimpse.services.get(asked.get(i)), new Ledger.Entries<>() {
            @Override
            public void like(int i, Ints key) {
                glimpse.like(asked.get(i), key);
                limit(glimpse.services.get(asked.get(i)), key);
            }

            @Override
            public void add(int i, Tally to) {
                to.of(limits[glimpse.services.get(asked.get(i))]).add(glimpse.downtime(asked.get(i)));
            }
        });
    }

    private void limit(int service, Ints key) {
        key.add((int) limits[service]);
        key.add((int) (limits[service] >>> Integer.SIZE));
    }

    /** One look at what was drawn so far. */
    private final class Look {
        private final int drawn;
        private final int number;
        private final int possible;
        private final double z;
        private final Ranks ranks;
        private final Map<Tally, Outlook.OfService> known = new HashMap<>();
        private boolean precise;

        Look(int drawn, int number, int possible) {
            this.drawn = drawn;
            this.number = number;
            this.possible = possible;
            double miss = MISS / possible / 2;
            z = -Normal.inverse(miss);
            ranks = Ranks.of(drawn, precision.quantile(), miss);
        }

        Outlook outlook() {
            Futures.Share unaffected = Futures.Share.of(0, drawn, z);
            precise = near(unaffected);
            SortedMap<String, Outlook.OfService> services = new TreeMap<>();
            for (int c = 0; c < limits.length; c++) {
                if (limits[c] < 0) continue;
                Tally of = ledger.of(c);
                if (of.fell()) services.put(layout.ids()[c], of(of, limits[c]));
            }
            return new Outlook(
                    simulation.scenario().key(),
                    simulation.seed(),
                    precision,
                    drawn,
                    number,
                    possible,
                    precise ? Reason.PRECISE : Reason.MOST,
                    Collections.unmodifiableSortedMap(services),
                    unaffected,
                    ledger.sorts());
        }

        /** Tallies are each one's own: services that share one are alike. */
        private Outlook.OfService of(Tally tally, long limit) {
            return known.computeIfAbsent(tally, t -> {
                var share = Futures.Share.of(t.exceeding(), drawn, z);
                var range = t.quantile(drawn, precision.quantile(), ranks);
                precise &= near(share) && range.width() <= precision.relative();
                return new Outlook.OfService(limit, share, range);
            });
        }

        private boolean near(Futures.Share share) {
            return Math.max(share.estimate() - share.low(), share.high() - share.estimate()) <= precision.share();
        }
    }
}
