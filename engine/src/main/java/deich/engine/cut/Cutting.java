// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

import deich.engine.cut.CutSets.Event;
import deich.engine.cut.CutSets.Wanted;
import deich.engine.diagram.Bdd;
import deich.engine.diagram.Exhausted;
import deich.engine.diagram.Zdd;
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
    /** So many failures at once are looked for first where all sets are too many. */
    private static final int FEW = 6;

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
        try {
            return wanted.order() == 1 ? upTo(1) : all();
        } catch (Exhausted tooMany) {
            return fewer(Math.min(wanted.order(), FEW));
        } catch (Flow.Circling circling) {
            return result(0, List.of(), List.of(), layout.names(circling.ring));
        }
    }

    /** The sets of few failures, if all of them are too many to be found. */
    private CutSets fewer(int order) {
        try {
            return upTo(order);
        } catch (Exhausted tooMany) {
            if (order == 1) throw new IllegalStateException("single failures of " + layout.ids()[service], tooMany);
            return fewer(order - 1);
        }
    }

    private CutSets all() {
        var functions = new Bdd(wanted.nodes());
        int stopped = stopped(new Exactly(functions));
        var families = new Zdd(wanted.nodes());
        int minimal = functions.minimalOfMonotone(stopped, families);
        if (wanted.order() < failures.size()) minimal = families.upToOrder(minimal, wanted.order());
        return found(families, minimal, wanted.order() < failures.size() ? wanted.order() : CutSets.ALL);
    }

    private CutSets upTo(int order) {
        var families = new Families(new Zdd(wanted.nodes()), order);
        return found(families.sets(), stopped(families), order);
    }

    private CutSets found(Zdd families, int minimal, int complete) {
        List<BigInteger> counts = List.of(families.countByOrder(minimal));
        List<List<Event>> named = new ArrayList<>();
        for (int size = 1; size < counts.size() && named.size() < wanted.list(); size++)
            families.eachOfOrder(minimal, size, set -> named.add(events(set)) && named.size() < wanted.list());
        return result(complete, counts, named, List.of());
    }

    private int stopped(Logic logic) {
        var flow = new Flow(bare, lengths, logic, cone.members(), hits(logic));
        flow.run();
        return new Standing(layout, logic, flow::down, wanted.longer()).stopped(service);
    }

    private CutSets result(int complete, List<BigInteger> counts, List<List<Event>> named, List<String> circling) {
        return new CutSets(
                layout.ids()[service], wanted.longer(), wanted.unrepaired(), complete, counts, named, circling);
    }

    private Map<Integer, List<Flow.Hit>> hits(Logic logic) {
        Map<Integer, List<Flow.Hit>> hits = new HashMap<>();
        for (int f = 0; f < failures.size(); f++) {
            Failure failure = failures.get(f);
            for (int i = 0; i < failure.components().length; i++)
                hits.computeIfAbsent(failure.components()[i], _ -> new ArrayList<>())
                        .add(new Flow.Hit(failure.lasts()[i], logic.failure(f)));
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
