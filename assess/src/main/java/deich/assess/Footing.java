// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.Verdict.Outcome;
import deich.assess.claim.World;
import deich.model.fact.FactRef;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Need;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * Components that must run on something, of which nobody wrote down on what, and whose owner declares nothing for them
 * either. What rests on them cannot be called met: no fire and no attack finds a server that stands nowhere (law 11).
 */
record Footing(List<String> without) {

    static Footing of(Inventory inventory, LocalDate asOf) {
        return new Footing(inventory.components().values().stream()
                .filter(c -> c.kind().standsOnSomething() && c.needs().equals(Need.NONE))
                .filter(c -> c.assurance() == null || !c.assurance().validOn(asOf))
                .map(Component::id)
                .sorted()
                .toList());
    }

    /** What was seen of a component, unknown in place of met where what it rests on is not known to the ground. */
    List<Seen> below(World world, Component component, List<Seen> seen) {
        if (without.isEmpty() || seen.stream().noneMatch(s -> s.outcome() == Outcome.MET)) return seen;
        var needs = new TreeSet<FactRef>();
        for (String id : without)
            if (id.equals(component.id()) || world.uses(component.id()).contains(id))
                needs.add(new FactRef(id, "needs"));
        return needs.isEmpty()
                ? seen
                : seen.stream().map(s -> open(s, component, needs)).toList();
    }

    private static Seen open(Seen seen, Component component, TreeSet<FactRef> needs) {
        if (seen.outcome() != Outcome.MET) return seen;
        var doubt = new Doubt();
        doubt.breaks.addAll(needs);
        var witness = new Verdict.InStructure(Outcome.UNKNOWN, component.id(), List.of("needs"));
        return new Seen(witness, true, doubt, seen.service(), seen.weight());
    }
}
