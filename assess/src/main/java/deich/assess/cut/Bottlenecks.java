// SPDX-License-Identifier: EUPL-1.2
package deich.assess.cut;

import deich.assess.Residents;
import deich.assess.Served;
import deich.assess.cut.Bottleneck.Stopped;
import deich.engine.Progress;
import deich.model.inventory.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * The narrow points of a whole inventory: everything that alone stops a service, the widest effect first.
 *
 * @param served who lives behind its services, laid out once for all points
 * @param points those that stop services as the facts are given come before those that only might
 * @param judged how many services were asked about
 * @param notJudged services of which nobody said how long they may stand still; sorted
 */
public record Bottlenecks(CutOrder order, Served served, List<Bottleneck> points, int judged, List<String> notJudged) {
    public Bottlenecks {
        points = List.copyOf(points);
        notJudged = List.copyOf(notJudged);
    }

    /**
     * @param order of an inventory without errors
     * @throws java.util.concurrent.CancellationException when progress asked to stop
     */
    public static Bottlenecks of(CutOrder order, Executor executor, Progress progress) {
        return new Narrowing(order, executor, progress).bottlenecks();
    }

    /** Those that stop something as the facts are given. */
    public List<Bottleneck> sure() {
        return points.stream().filter(p -> !p.stopsNow().isEmpty()).toList();
    }

    /** Services that may stand still least long; of those alike, those for most people first, then by id. */
    public List<String> urgent(int most) {
        record Ranked(String id, long limit, int residents) {}
        return order.inventory().components().values().stream()
                .filter(c -> c.kind() == Kind.SERVICE && order.limit(c.id()) != null)
                .map(c -> new Ranked(
                        c.id(),
                        Objects.requireNonNull(order.limit(c.id())).seconds(),
                        served.residents(List.of(c.id())).total()))
                .sorted(Comparator.comparingLong(Ranked::limit)
                        .thenComparingInt(r -> -r.residents())
                        .thenComparing(Ranked::id))
                .limit(most)
                .map(Ranked::id)
                .toList();
    }

    /** Who lives behind the services that a point stops, nobody counted twice. */
    public Residents residents(Bottleneck point) {
        List<Stopped> stopped = point.stopsNow().isEmpty() ? point.stopped() : point.stopsNow();
        return served.residents(stopped.stream().map(Stopped::service).toList());
    }
}
