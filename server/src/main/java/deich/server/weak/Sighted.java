// SPDX-License-Identifier: EUPL-1.2
package deich.server.weak;

import deich.assess.cut.Bottleneck;
import deich.assess.cut.Bottleneck.Stopped;
import deich.assess.cut.Bottlenecks;
import deich.assess.cut.Combinations;
import deich.assess.cut.CutOrder;
import deich.engine.cut.CutSets.Event;
import deich.server.veil.Veil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Narrow points as somebody may see them who sees part of the inventory. */
final class Sighted {
    private final Veil veil;
    private final Predicate<String> services;

    /** @param services which of them the reader wants to see, of those that the veil leaves */
    Sighted(Veil veil, Predicate<String> services) {
        this.veil = veil;
        this.services = id -> veil.opens(id) && services.test(id);
    }

    Bottlenecks of(Bottlenecks whole) {
        Map<String, Bottleneck> points = new LinkedHashMap<>();
        for (Bottleneck point : whole.points()) {
            List<Stopped> stopped = point.stopped().stream()
                    .filter(s -> services.test(s.service()))
                    .toList();
            if (!stopped.isEmpty())
                points.merge(
                        key(point.event()), new Bottleneck(point.event(), stopped, point.weight()), Sighted::together);
        }
        List<Bottleneck> sorted = points.values().stream()
                .sorted(Comparator.comparing((Bottleneck p) -> p.stopsNow().isEmpty())
                        .thenComparingInt(p -> -p.stopped().size()))
                .toList();
        List<String> notJudged = whole.notJudged().stream().filter(services).toList();
        long all = veil.services().stream().filter(s -> services.test(s.id())).count();
        return new Bottlenecks(order(whole.order()), whole.served(), sorted, (int) all - notJudged.size(), notJudged);
    }

    private CutOrder order(CutOrder whole) {
        return new CutOrder(veil.inventory(), whole.asOf(), whole.longer(), whole.unrepaired());
    }

    /** What must not be told apart is one. */
    private String key(Event event) {
        return veil.hides(event.id()) ? "veiled " + veil.names().component(event.id()) : event.toString();
    }

    /** Of each service the earliest and surest. */
    private static Bottleneck together(Bottleneck a, Bottleneck b) {
        Map<String, Stopped> stopped = new LinkedHashMap<>();
        for (Bottleneck point : List.of(a, b))
            for (Stopped s : point.stopped())
                stopped.merge(s.service(), s, (x, y) -> y.certainty().compareTo(x.certainty()) < 0 ? y : x);
        return new Bottleneck(
                a.event(),
                stopped.values().stream()
                        .sorted(Comparator.comparing(Stopped::certainty).thenComparingLong(Stopped::from))
                        .toList(),
                Math.max(a.weight(), b.weight()));
    }

    List<Combinations> of(List<Combinations> whole) {
        return whole.stream()
                .filter(c -> services.test(c.service()))
                .map(this::of)
                .toList();
    }

    /** Sets that the reader cannot tell apart are one set. */
    Combinations of(Combinations whole) {
        var seen = new LinkedHashSet<List<String>>();
        var listed = new ArrayList<Combinations.Listed>();
        for (Combinations.Listed set : whole.listed())
            if (seen.add(set.events().stream().map(this::key).sorted().toList())) listed.add(set);
        return new Combinations(
                order(whole.order()),
                whole.service(),
                whole.limit(),
                whole.given(),
                listed,
                whole.best(),
                whole.worst());
    }
}
