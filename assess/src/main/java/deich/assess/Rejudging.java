// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.look.Asking;
import deich.assess.work.Crowd;
import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import deich.model.standard.Requirement;
import deich.model.standard.Standard;
import deich.model.standard.Test;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges some requirements for a changed inventory, in the planning case and at both ends of what is open, without looking
 * for the facts that would decide.
 */
record Rejudging(Crowd crowd, Order order, Inventory inventory, List<Requirement> requirements) {

    static boolean looksAtTheInventory(Test test) {
        return !(test instanceof Test.Attested);
    }

    static boolean asksForFutures(Test test) {
        return test instanceof Test.Simulated s && s.share() != null;
    }

    List<Verdict> all() {
        Bench bench = Bench.of(changed(), crowd);
        List<Trial> trials = Trial.all(bench);
        List<Trial> telling = trials.stream().filter(t -> !t.hitsNothing()).toList();
        Worlds w = bench.worlds();
        var asking = new Asking(w.given(), w.best(), w.worst(), bench.open());
        List<Field> fields = crowd.map(trials, t -> Field.of(bench, t));
        Subjects subjects = Subjects.of(bench, asking);
        Cases cases = Cases.of(bench, telling, fields, subjects);
        Shares none = Shares.of(bench, telling, fields, subjects);
        var inRuns = new InRuns(bench, telling, idle(bench, telling), cases, Doubts.atCorners(cases), none);
        var assured = Assured.of(inventory, order.asOf());
        return new Judging(bench, subjects, asking, inRuns, assured)
                .all().stream().map(Judged::verdict).toList();
    }

    private Order changed() {
        Standard s = order.standard();
        var some = new Standard(
                s.id(),
                s.version(),
                s.title(),
                s.status(),
                s.reviewed(),
                requirements.stream().map(Rejudging::planned).toList());
        Set<String> used = new HashSet<>();
        for (Requirement r : requirements) if (r.test() instanceof Test.Simulated test) used.addAll(test.scenarios());
        List<Scenario> scenarios =
                order.scenarios().stream().filter(sc -> used.contains(sc.id())).toList();
        return new Order(inventory, some, scenarios, order.asOf(), order.settings(), 0);
    }

    private static Requirement planned(Requirement r) {
        if (!(r.test() instanceof Test.Simulated test) || test.share() == null) return r;
        var plan = new Test.Simulated(test.services(), test.scenarios(), test.claim(), null);
        return new Requirement(
                r.id(), r.title(), r.statement(), r.why(), r.obligations(), r.basis(), r.references(), plan);
    }

    private static Set<String> idle(Bench bench, List<Trial> telling) {
        Set<String> busy = telling.stream().map(t -> t.scenario().id()).collect(Collectors.toSet());
        return bench.order().scenarios().stream()
                .map(Scenario::id)
                .filter(id -> !busy.contains(id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
