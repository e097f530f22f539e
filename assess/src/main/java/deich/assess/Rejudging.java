// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.work.Crowd;
import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import deich.model.standard.Requirement;
import deich.model.standard.Standard;
import deich.model.standard.Test;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        return new Checking(Bench.of(changed(), crowd)).atCorners();
    }

    private Order changed() {
        Standard some = order.standard()
                .withRequirements(requirements.stream().map(Rejudging::planned).toList());
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
}
