// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.Futures;
import deich.engine.Progress;
import deich.engine.draw.Values;
import deich.engine.plant.Layout;
import deich.engine.plant.Reach;
import deich.engine.plant.Shapes;
import deich.engine.plant.Urgency;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** Many futures of one scenario, summed up by service while they are drawn. */
public final class Forecast {
    private final Simulation simulation;
    private final Layout layout;
    private final long seed;
    private final int count;
    private final Map<Integer, Futures.OfService> services = new ConcurrentHashMap<>();
    private final long[] noLoss;
    private final Map<Integer, int[]> servicesOfData = new ConcurrentHashMap<>();

    public Forecast(Simulation simulation, long seed, int count) {
        if (count < 1) throw new IllegalArgumentException(count + " futures");
        this.simulation = simulation;
        this.seed = seed;
        this.count = count;
        layout = simulation.layout();
        noLoss = new long[count];
    }

    /** @throws java.util.concurrent.CancellationException when progress asked to stop */
    public Futures draw(Executor executor, Progress progress) {
        new Blocks(count, this::draw, progress).run(executor);
        SortedMap<String, Futures.OfService> out = new TreeMap<>();
        services.forEach((service, sums) -> {
            if (any(sums.outage())) out.put(layout.ids()[service], sums);
        });
        return new Futures(simulation.scenario().key(), count, seed, Collections.unmodifiableSortedMap(out));
    }

    private static boolean any(long[] outages) {
        for (long outage : outages) if (outage > 0) return true;
        return false;
    }

    private void draw(int future) {
        simulation.glance(Values.future(seed, future), new Glance() {
            @Override
            public void outage(int service, long from, long until, List<Log.Level> noted) {
                Futures.OfService sums = of(service);
                sums.outage()[future] = longer(sums.outage()[future], from, until);
                sums.downtime()[future] = Math.max(sums.downtime()[future], downtime(service, from, until, noted));
            }

            @Override
            public void loss(int data, long age) {
                for (int service : servicesOfData.computeIfAbsent(data, Forecast.this::servicesOf)) {
                    long[] loss = of(service).loss();
                    loss[future] = Math.max(loss[future], age);
                }
            }
        });
    }

    private Futures.OfService of(int service) {
        return services.computeIfAbsent(service, this::sums);
    }

    /** Arrays that cannot differ are one: there may be many services. */
    private Futures.OfService sums(int service) {
        long[] outage = new long[count];
        long[] downtime = layout.shapes().is(service, Shapes.FALLBACKS) ? new long[count] : outage;
        return new Futures.OfService(downtime, outage, simulation.spoils() ? new long[count] : noLoss);
    }

    private int[] servicesOf(int data) {
        return new Reach(layout)
                .up(data).stream()
                        .filter(c -> layout.shapes().is(c, Shapes.SERVICE))
                        .toArray();
    }

    private static long longer(long longest, long from, long until) {
        return until == NEVER ? NEVER : Math.max(longest, until - from);
    }

    /** The longest time at zero or below the minimum level within one outage. */
    private long downtime(int service, long from, long until, List<Log.Level> noted) {
        if (noted.isEmpty()) return longer(0, from, until);
        Double stated = Urgency.given(layout.component(service).objectives().minimumLevel());
        double minimum = stated == null ? 0 : stated;
        long longest = 0;
        long begin = from;
        for (Log.Level level : noted) {
            if (level.from() < from || level.from() >= until) continue;
            boolean enough = level.fallback() != null && level.fallback().level() >= minimum;
            if (enough && begin != NEVER) longest = Math.max(longest, level.from() - begin);
            begin = enough ? NEVER : begin == NEVER ? level.from() : begin;
        }
        return begin == NEVER ? longest : longer(longest, begin, until);
    }
}
