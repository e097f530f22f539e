// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.claim.Finding;
import deich.assess.claim.World;
import deich.engine.Futures;
import deich.engine.Futures.Share;
import deich.engine.StressTest;
import deich.model.fact.Reading;
import deich.model.inventory.Component;
import deich.model.standard.Requirement;
import deich.model.standard.Test;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which part of the futures a claim held. */
final class Shares {
    private static final List<Reading> ENDS = List.of(Reading.GIVEN, Reading.BEST, Reading.WORST);

    private record Place(int trial, Reading reading) {}

    private record Key(Place place, String service, Test.Claim claim) {}

    private final Bench bench;
    private final Map<Place, Futures> futures = new HashMap<>();
    /** Of claims that the sums of {@link Futures} do not answer. */
    private final Map<Key, Integer> held = new HashMap<>();

    private Shares(Bench bench) {
        this.bench = bench;
    }

    static Shares of(Bench bench, List<Trial> trials, List<Field> fields, Subjects subjects) {
        var shares = new Shares(bench);
        if (bench.order().futures() == 0) return shares;
        Set<String> scenarios = shares.asked();
        List<Trial> concerned = trials.stream()
                .filter(t -> scenarios.contains(t.scenario().id()))
                .toList();
        shares.draw(concerned, fields);
        shares.follow(concerned, fields, Asked.byScenario(bench.order(), subjects, Shares::followed));
        return shares;
    }

    private Set<String> asked() {
        var scenarios = new HashSet<String>();
        for (Requirement r : bench.order().standard().requirements())
            if (r.test() instanceof Test.Simulated test && test.share() != null) scenarios.addAll(test.scenarios());
        return scenarios;
    }

    /** Claims for which each future must be looked at. */
    private static boolean followed(Test.Simulated test) {
        return test.share() != null
                && (test.claim() instanceof Test.ComesBack || test.claim() instanceof Test.DeadlinesKept);
    }

    /** At both ends too, where open facts can matter. */
    private static List<Reading> ends(Trial trial, List<Field> fields) {
        return fields.get(trial.number()).live().isEmpty() ? List.of(Reading.GIVEN) : ENDS;
    }

    private void draw(List<Trial> concerned, List<Field> fields) {
        bench.crowd().ticker().step(850, concerned.size());
        for (int i = 0; i < concerned.size(); i++) {
            Trial t = concerned.get(i);
            for (Reading r : ends(t, fields)) {
                Futures known = r == Reading.GIVEN ? t.futures() : null;
                futures.put(new Place(t.number(), r), known != null ? known : Draws.of(bench, t.script(), r, i));
            }
        }
    }

    private record Walk(Trial trial, Reading reading, List<Asked> asked) {}

    private void follow(List<Trial> concerned, List<Field> fields, Map<String, List<Asked>> asked) {
        var walks = new ArrayList<Walk>();
        for (Trial t : concerned) {
            List<Asked> of = asked.getOrDefault(t.scenario().id(), List.of());
            if (!of.isEmpty()) for (Reading r : ends(t, fields)) walks.add(new Walk(t, r, of));
        }
        bench.crowd().map(walks, this::walk).forEach(held::putAll);
    }

    private Map<Key, Integer> walk(Walk walk) {
        var counts = new HashMap<Key, Integer>();
        World world = bench.worlds().at(walk.reading);
        for (int i = 0; i < bench.order().futures(); i++) {
            var run = StressTest.future(
                    world.plant(), walk.trial.script(), bench.order().settings(), i);
            for (Asked a : walk.asked) {
                boolean holds = Finding.of(a.claim(), world, walk.trial.scenario(), run, a.service())
                        .holds();
                counts.merge(key(walk.trial, walk.reading, a.service(), a.claim()), holds ? 1 : 0, Integer::sum);
            }
        }
        return counts;
    }

    private static Key key(Trial trial, Reading reading, Component service, Test.Claim claim) {
        return new Key(new Place(trial.number(), reading), service.id(), claim);
    }

    /** Null when no futures were drawn. Where open facts cannot matter, both ends are as given. */
    @Nullable
    Share of(Trial trial, Reading reading, Component service, Test.Claim claim) {
        Futures drawn = futures.get(new Place(trial.number(), reading));
        if (drawn == null) return reading == Reading.GIVEN ? null : of(trial, Reading.GIVEN, service, claim);
        return Share.of(count(trial, reading, drawn, service, claim), drawn.count());
    }

    private int count(Trial trial, Reading reading, Futures drawn, Component service, Test.Claim claim) {
        Integer counted = held.get(key(trial, reading, service, claim));
        if (counted != null) return counted;
        Futures.OfService of = drawn.services().get(service.id());
        return of == null ? drawn.count() : within(measured(of, claim), limit(reading, service, claim));
    }

    private static long[] measured(Futures.OfService of, Test.Claim claim) {
        return switch (claim) {
            case Test.DowntimeWithin c -> of.downtime();
            case Test.RestoredWithin c -> of.outage();
            case Test.DataLossWithin c -> of.loss();
            case Test.DeadlinesKept c -> of.downtime();
            case Test.ComesBack c -> of.outage();
        };
    }

    private long limit(Reading reading, Component service, Test.Claim claim) {
        var limits = bench.worlds().at(reading).limits();
        return switch (claim) {
            case Test.DowntimeWithin c -> limits.of(service, c.limit());
            case Test.RestoredWithin c -> c.limit().toSeconds();
            case Test.DataLossWithin c -> limits.of(service, c.limit());
            case Test.DeadlinesKept c -> 0;
            case Test.ComesBack c -> Long.MAX_VALUE - 1;
        };
    }

    private static int within(long[] found, long limit) {
        return (int) Arrays.stream(found)
                .filter(f -> f != Long.MAX_VALUE && f <= limit)
                .count();
    }
}
