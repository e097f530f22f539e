// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.Futures;
import deich.engine.Progress;
import deich.engine.plant.Ints;
import deich.engine.plant.Layout;
import deich.engine.plant.Shapes;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;

/** Many futures of one scenario, summed up by service while they are drawn. */
public final class Forecast {
    private final Simulation simulation;
    private final Layout layout;
    private final int count;
    private final Ledger<Drawn> ledger;
    private final Fleet fleet;

    public Forecast(Simulation simulation, int count) {
        if (count < 1) throw new IllegalArgumentException(count + " futures");
        this.simulation = simulation;
        this.count = count;
        layout = simulation.layout();
        ledger = new Ledger<>(layout.size(), () -> new Drawn(new long[count]));
        fleet = new Fleet(simulation, this::add, this::add);
    }

    /** @throws java.util.concurrent.CancellationException when progress asked to stop */
    public Futures draw(Executor executor, Progress progress) {
        fleet.draw(0, count, executor, progress);
        SortedMap<String, Futures.OfService> out = new TreeMap<>();
        Map<Drawn, Futures.OfService> words = new IdentityHashMap<>();
        for (int c = 0; c < layout.size(); c++) {
            if (!layout.shapes().is(c, Shapes.SERVICE)) continue;
            Drawn of = ledger.of(c);
            Futures.OfService said = words.computeIfAbsent(of, Drawn::words);
            if (of.fell()) out.put(layout.ids()[c], said);
        }
        return new Futures(
                simulation.scenario().key(), count, simulation.seed(), Collections.unmodifiableSortedMap(out));
    }

    /** In how many batches so many futures are drawn: for whoever measures that. */
    public static int batches(int count) {
        return Fleet.batches(count);
    }

    private void add(int first, Columns columns) {
        ledger.add(columns.services.size(), columns.services::get, new Ledger.Entries<>() {
            @Override
            public void like(int i, Ints key) {
                columns.like(i, key);
            }

            @Override
            public void add(int i, Drawn to) {
                to.add(first, columns.column(columns.outage.get(i)), columns.column(columns.downtime.get(i)));
            }
        });
    }

    private void add(int future, Glimpse glimpse) {
        ledger.add(glimpse.services.size(), glimpse.services::get, new Ledger.Entries<>() {
            @Override
            public void like(int i, Ints key) {
                glimpse.like(i, key);
            }

            @Override
            public void add(int i, Drawn to) {
                to.add(future, glimpse.outage(i), glimpse.downtime(i), glimpse.loss(i));
            }
        });
    }
}
