// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.claim.World;
import deich.assess.facts.Handle;
import deich.assess.facts.OpenFacts;
import deich.engine.Plant;
import deich.engine.Run;
import deich.engine.StressTest;
import deich.model.fact.Reading;
import deich.model.fact.Readings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tries out settlements of the open facts: which cases come out otherwise than at a corner. */
record Lab(Bench bench) {

    /**
     * A settlement.
     *
     * @param world null when the inventory would be in error, which no real one is: then it tells nothing
     * @param runsAs the corner whose runs are the same, because limits alone differ; null when it must be run
     */
    record Setup(@Nullable World world, @Nullable Reading runsAs) {}

    static Reading opposite(Reading corner) {
        return corner == Reading.BEST ? Reading.WORST : Reading.BEST;
    }

    /** All facts at a corner but these, which are at the other. */
    Setup turned(Reading corner, Collection<Handle> handles) {
        Readings all = corner == Reading.BEST ? Readings.BEST : Readings.WORST;
        Readings readings = all.except(OpenFacts.turned(handles, opposite(corner)));
        return handles.stream().allMatch(Handle::objective)
                ? new Setup(bench.worlds().at(corner).with(readings), corner)
                : settled(readings);
    }

    Setup settled(Readings readings) {
        Order order = bench.order();
        try {
            return new Setup(World.of(order.inventory(), order.asOf(), readings), null);
        } catch (IllegalArgumentException e) {
            if (Plant.errors(order.inventory(), readings, order.asOf()).isEmpty()) throw e;
            return new Setup(null, null);
        }
    }

    /** Those of the cases that come out otherwise than at the corner. */
    List<Case> changed(Setup setup, Reading corner, List<Case> cases) {
        World world = setup.world();
        if (world == null) return List.of();
        var found = new ArrayList<Case>();
        for (List<Case> of : byTrial(cases).values()) {
            Run run = run(setup, world, of.getFirst().trial());
            for (Case c : of) if (c.in(world, run).holds() != c.at(corner).holds()) found.add(c);
        }
        return found;
    }

    private Run run(Setup setup, World world, Trial trial) {
        Reading known = setup.runsAs();
        return known != null
                ? trial.at(known)
                : StressTest.planningCase(
                        world.plant(), trial.script(), bench.order().settings());
    }

    static SortedMap<Integer, List<Case>> byTrial(List<Case> cases) {
        var map = new TreeMap<Integer, List<Case>>();
        for (Case c : cases)
            map.computeIfAbsent(c.trial().number(), n -> new ArrayList<>()).add(c);
        return map;
    }
}
