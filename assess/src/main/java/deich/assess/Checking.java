// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.look.Asking;
import deich.model.scenario.Scenario;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One check of an inventory without errors, from the runs to the questions. */
record Checking(Bench bench) {

    Assessment run() {
        List<Trial> trials = Trial.all(bench);
        List<Trial> telling = telling(trials);
        var served = new Served(bench.inventory());
        var assured = Assured.of(bench.inventory(), bench.order().asOf());
        List<Judged> judged =
                judged(trials, telling, assured, (fields, cases) -> Doubts.of(bench, trials, fields, cases));
        bench.crowd().ticker().phase(995, telling.size());
        List<ScenarioResult> results = bench.crowd().map(telling, new Effects(bench, assured, served)::of);
        return new Assessment(
                bench.order(),
                List.of(),
                results,
                hitNothing(trials),
                Judged.verdicts(judged),
                new Questions(bench.inventory(), served).of(judged),
                Balance.of(bench.inventory(), bench.order().asOf()));
    }

    /** The verdicts alone, without looking for the facts that would decide. */
    List<Verdict> atCorners() {
        List<Trial> trials = Trial.all(bench);
        var assured = Assured.of(bench.inventory(), bench.order().asOf());
        return Judged.verdicts(judged(trials, telling(trials), assured, (_, cases) -> Doubts.atCorners(cases)));
    }

    private static List<Trial> telling(List<Trial> trials) {
        return trials.stream().filter(t -> !t.hitsNothing()).toList();
    }

    private List<Judged> judged(
            List<Trial> trials, List<Trial> telling, Assured assured, BiFunction<List<Field>, Cases, Doubts> doubting) {
        var asking = new Asking(bench.worlds(), bench.open());
        List<Field> fields = bench.crowd().map(trials, t -> Field.of(bench, t));
        Subjects subjects = Subjects.of(bench, asking);
        Cases cases = Cases.of(bench, telling, fields, subjects);
        Shares shares = Shares.of(bench, telling, fields, subjects);
        Doubts doubts = doubting.apply(fields, cases);
        var inRuns = new InRuns(
                bench,
                telling,
                idle(telling),
                cases,
                doubts,
                shares,
                Footing.of(bench.inventory(), bench.order().asOf()));
        return new Judging(bench, subjects, asking, inRuns, assured).all();
    }

    /** Ids of scenarios of which no variant strikes anything. */
    private Set<String> idle(List<Trial> telling) {
        Set<String> busy = telling.stream().map(t -> t.scenario().id()).collect(Collectors.toSet());
        return bench.order().scenarios().stream()
                .map(Scenario::id)
                .filter(id -> !busy.contains(id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Variants that strike nothing, and scenarios that find no place to happen at. */
    private List<Scenario> hitNothing(List<Trial> trials) {
        return bench.order().scenarios().stream()
                .flatMap(s -> {
                    List<Trial> of = trials.stream()
                            .filter(t -> t.scenario().id().equals(s.id()))
                            .toList();
                    return of.isEmpty()
                            ? Stream.of(s)
                            : of.stream().filter(Trial::hitsNothing).map(Trial::scenario);
                })
                .toList();
    }
}
