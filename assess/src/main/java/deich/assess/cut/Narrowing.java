// SPDX-License-Identifier: EUPL-1.2
package deich.assess.cut;

import deich.assess.Served;
import deich.assess.cut.Bottleneck.Stopped;
import deich.engine.Plant;
import deich.engine.Progress;
import deich.engine.cut.CutSets.Event;
import deich.engine.cut.SinglePoints;
import deich.engine.cut.SinglePoints.Point;
import deich.model.fact.Readings;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Looks for the narrow points of an inventory as its facts are given, at their best and at their worst. */
final class Narrowing {
    private static final Comparator<Bottleneck> WIDEST_FIRST = Comparator.<Bottleneck>comparingLong(b -> -b.weight())
            .thenComparingInt(b -> -b.stopsNow().size())
            .thenComparingInt(b -> -b.stopped().size())
            .thenComparing(Bottleneck::event);

    private final CutOrder order;
    private final Executor executor;
    private final Progress progress;
    private final Map<String, Limit> limits = new HashMap<>();
    private final List<String> notJudged = new ArrayList<>();
    private final Map<String, Integer> residents = new HashMap<>();
    private final Served served;
    private int round;

    Narrowing(CutOrder order, Executor executor, Progress progress) {
        this.order = order;
        this.executor = executor;
        this.progress = progress;
        served = new Served(order.inventory());
        for (Component c : order.inventory().components().values()) {
            if (c.kind() != Kind.SERVICE) continue;
            Limit limit = order.limit(c.id());
            if (limit == null) notJudged.add(c.id());
            else limits.put(c.id(), limit);
        }
    }

    Bottlenecks bottlenecks() {
        Map<Event, Map<String, Stopped>> stopped = new LinkedHashMap<>();
        // what is seen later knows better: at its worst it might, as given it does, at its best it does in any case
        look(Readings.WORST, Certainty.PERHAPS, stopped);
        look(Readings.GIVEN, Certainty.ASSUMED, stopped);
        look(Readings.BEST, Certainty.SURE, stopped);
        List<Bottleneck> points = new ArrayList<>(stopped.size());
        stopped.forEach((event, services) -> points.add(bottleneck(event, services.values())));
        points.sort(WIDEST_FIRST);
        notJudged.sort(Comparator.naturalOrder());
        return new Bottlenecks(order, served, points, limits.size(), notJudged);
    }

    private void look(Readings readings, Certainty certainty, Map<Event, Map<String, Stopped>> into) {
        Plant plant = Plant.of(order.inventory(), readings, order.asOf());
        Map<String, Long> longer = new HashMap<>();
        limits.forEach((id, limit) -> longer.put(id, limit.seconds()));
        int before = round++;
        Progress part = (done, total) -> progress.reached((int) ((before + (double) done / total) * 1000), 3000);
        for (Point point : SinglePoints.of(plant, longer, order.unrepaired(), executor, part)) {
            Map<String, Stopped> services = into.computeIfAbsent(point.event(), _ -> new TreeMap<>());
            for (int i = 0; i < point.services().size(); i++)
                note(point.services().get(i), point.from()[i], point.lasts()[i], certainty, services);
        }
    }

    private void note(String id, long from, long lasts, Certainty certainty, Map<String, Stopped> services) {
        @Nullable Stopped known = services.get(id);
        if (certainty != Certainty.SURE) {
            services.put(id, new Stopped(id, from, lasts, certainty));
        } else if (known != null && known.certainty() == Certainty.ASSUMED) {
            Certainty sure = Objects.requireNonNull(limits.get(id)).sure() ? certainty : Certainty.ASSUMED;
            services.put(id, new Stopped(id, known.from(), known.lasts(), sure));
        }
    }

    private Bottleneck bottleneck(Event event, Collection<Stopped> services) {
        List<Stopped> sorted = new ArrayList<>(services);
        sorted.sort(Comparator.comparing(Stopped::certainty)
                .thenComparingLong(Stopped::from)
                .thenComparing(Stopped::service));
        long weight = 0;
        for (Stopped s : sorted) if (s.certainty() != Certainty.PERHAPS) weight += residents(s.service());
        return new Bottleneck(event, sorted, weight);
    }

    private int residents(String service) {
        return residents.computeIfAbsent(
                service, id -> served.residents(List.of(id)).total());
    }
}
