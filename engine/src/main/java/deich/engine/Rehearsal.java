// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import deich.engine.draw.Values;
import deich.engine.run.Simulation;
import deich.model.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The planning case of one scenario, played with one deployment of the crews after the other. Thread-safe. */
public final class Rehearsal {
    private final Simulation simulation;
    private final Values values;

    public Rehearsal(Plant plant, Scenario scenario, Settings settings) {
        simulation = new Simulation(plant.layout(), plant.grounds(), scenario, settings);
        values = Values.planning(settings.seed());
    }

    /**
     * With {@link Deployment#LAW} the same as {@link StressTest#planningCase}.
     *
     * @throws IllegalArgumentException when the deployment names what is not in the inventory
     */
    public Run run(Deployment deployment) {
        return simulation.run(values, deployment);
    }

    /**
     * With as many places in every crew as there could be jobs: nothing can be back sooner, whatever the order.
     *
     * @param crews ids of the crews that have a say
     */
    public Run withPlacesForAll(Set<String> crews) {
        var places = new TreeMap<String, Integer>();
        for (String crew : crews) places.put(crew, Integer.MAX_VALUE);
        return run(new Deployment(List.of(), places));
    }

    /**
     * What has to happen before everything is back, where the order of jobs changes nothing else; empty where it does:
     * where a tolerance, a later hit, spoiled data or a fallback may come out one way or the other.
     *
     * @param early {@link #withPlacesForAll}
     */
    public Optional<Comeback> comeback(Run early) {
        return simulation.comeback(values, early);
    }

    /** A crew of the inventory on the scenario's clock. */
    public Shift shift(String crew) {
        return simulation.shift(crew);
    }

    /** The {@link Run#levels} of that run and nothing else, which is less work. */
    public Map<String, List<Run.Stretch>> levels(Deployment deployment) {
        return simulation.levels(values, deployment);
    }
}
