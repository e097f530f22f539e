// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.plant.Ints;
import deich.engine.plant.Layout;
import deich.engine.plant.Reach;
import deich.engine.plant.Shapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one future comes to for each service. */
final class Glimpse implements Glance {
    private final Layout layout;
    private final Map<Integer, int[]> servicesOfData;
    private final Map<Integer, Integer> places = new HashMap<>();
    final Ints services = new Ints();
    /** Outage, downtime and loss in turn. */
    private final List<long[]> times = new ArrayList<>();

    /** @param servicesOfData what is known so far about who lives by which data; may be asked by several threads */
    Glimpse(Layout layout, Map<Integer, int[]> servicesOfData) {
        this.layout = layout;
        this.servicesOfData = servicesOfData;
    }

    @Override
    public void outage(int service, long from, long until, List<Log.Level> noted) {
        long[] of = of(service);
        of[0] = Math.max(of[0], Spans.length(from, until));
        long downtime = noted.isEmpty()
                ? Spans.length(from, until)
                : Spans.downtime(Spans.minimum(layout, service), from, until, noted);
        of[1] = Math.max(of[1], downtime);
    }

    @Override
    public void loss(int data, long age) {
        for (int service : servicesOfData.computeIfAbsent(data, this::servicesOf)) {
            long[] of = of(service);
            of[2] = Math.max(of[2], age);
        }
    }

    private int[] servicesOf(int data) {
        return new Reach(layout)
                .up(data).stream()
                        .filter(c -> layout.shapes().is(c, Shapes.SERVICE))
                        .toArray();
    }

    private long[] of(int service) {
        Integer place = places.putIfAbsent(service, times.size());
        if (place != null) return times.get(place);
        services.add(service);
        times.add(new long[3]);
        return times.getLast();
    }

    long outage(int place) {
        return times.get(place)[0];
    }

    long downtime(int place) {
        return times.get(place)[1];
    }

    long loss(int place) {
        return times.get(place)[2];
    }

    void like(int place, Ints key) {
        for (long time : times.get(place)) {
            key.add((int) time);
            key.add((int) (time >>> Integer.SIZE));
        }
    }
}
