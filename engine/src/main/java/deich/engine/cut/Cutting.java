// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

import deich.engine.cut.CutSets.Event;
import deich.engine.cut.CutSets.Wanted;
import deich.engine.plant.Bare;
import deich.engine.plant.Layout;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for the cut sets of one service. */
final class Cutting {
    private final Layout layout;
    private final Layout bare;
    private final int service;
    private final Wanted wanted;
    private final Lengths lengths;
    private final Cone cone;
    private final List<Failure> failures;

    Cutting(Layout layout, int service, Wanted wanted) {
        this.layout = layout;
        bare = Bare.of(layout);
        this.service = service;
        this.wanted = wanted;
        lengths = new Lengths(bare, wanted.unrepaired());
        cone = Cone.of(layout, service);
        failures = ordered(new Failures(layout, lengths).within(cone.members(), service));
    }

    /** What is met together in the plant stands together in the diagram. */
    private List<Failure> ordered(List<Failure> failures) {
        int[] place = new int[layout.size()];
        Arrays.fill(place, Integer.MAX_VALUE);
        for (int i = 0; i < cone.order().length; i++) place[cone.order()[i]] = i;
        List<Failure> ordered = new ArrayList<>(failures);
        ordered.sort(Comparator.comparingInt(
                f -> Arrays.stream(f.components()).map(c -> place[c]).min().orElseThrow()));
        return ordered;
    }

    CutSets sets() {
        for (int order = wanted.order() >= failures.size() ? CutSets.ALL : wanted.order(); ; order = fewer(order)) {
            try {
                return sets(order);
            } catch (Families.TooMany tooMany) {
                if (order == 1) throw new IllegalStateException("single failures of " + layout.ids()[service], tooMany);
            } catch (Flow.Circling circling) {
                return new CutSets(
                        layout.ids()[service],
                        wanted.longer(),
                        wanted.unrepaired(),
                        0,
                        List.of(),
                        List.of(),
                        layout.names(circling.ring));
            }
        }
    }

    private static int fewer(int order) {
        return order > 8 ? 6 : order - 1;
    }

    private CutSets sets(int order) {
        var families = new Families(order, wanted.nodes());
        var flow = new Flow(bare, lengths, families, cone.members(), hits(families));
        flow.run();
        int stopped = new Standing(layout, families, flow::down, wanted.longer()).stopped(service);
        List<BigInteger> counts = families.byOrder(stopped);
        List<List<Event>> named = new ArrayList<>();
        for (int size = 0; size < counts.size() && named.size() < wanted.list(); size++)
            families.tell(stopped, size, wanted.list() - named.size(), set -> named.add(events(set)));
        return new CutSets(
                layout.ids()[service],
                wanted.longer(),
                wanted.unrepaired(),
                order,
                counts,
                named,
                List.of());
    }

    private Map<Integer, List<Flow.Hit>> hits(Families families) {
        Map<Integer, List<Flow.Hit>> hits = new HashMap<>();
        for (int f = 0; f < failures.size(); f++) {
            Failure failure = failures.get(f);
            for (int i = 0; i < failure.components().length; i++)
                hits.computeIfAbsent(failure.components()[i], _ -> new ArrayList<>())
                        .add(new Flow.Hit(failure.lasts()[i], families.failure(f)));
        }
        return hits;
    }

    private List<Event> events(int[] set) {
        return Arrays.stream(set)
                .mapToObj(f -> new Event(failures.get(f).id(), failures.get(f).group()))
                .sorted()
                .toList();
    }
}
