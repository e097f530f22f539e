// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.Deployment;
import deich.engine.Run.JobKind;
import deich.engine.plant.CrewPlan;
import deich.engine.plant.JobPlan;
import deich.engine.plant.Layout;
import java.util.HashMap;
import java.util.Map;

/** A deployment in numbers: which job has its turn when, and how many places crews have. */
final class Turns {
    /** The turn of all that are not named: after the others, whenever there is a place. */
    static final Turn LAST = new Turn(Integer.MAX_VALUE, 0);

    private final Map<Integer, Turn> byJob = new HashMap<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    /** @param rank place in the order, from 0 on */
    record Turn(int rank, long notBefore) {}

    Turns(Layout layout, Deployment deployment) {
        int rank = 0;
        for (Deployment.Turn turn : deployment.turns())
            byJob.put(
                    key(number(layout, turn.task().component()), turn.task().kind()),
                    new Turn(rank++, turn.notBefore()));
        deployment.places().forEach((crew, n) -> places.put(number(layout, crew), n));
    }

    private static int number(Layout layout, String id) {
        Integer number = layout.numbers().get(id);
        if (number == null) throw new IllegalArgumentException("no component '" + id + "'");
        return number;
    }

    private static int key(int component, JobKind kind) {
        return component * JobKind.values().length + kind.ordinal();
    }

    Turn of(int component, JobPlan plan) {
        return byJob.getOrDefault(key(component, plan.kind()), LAST);
    }

    int places(int crew, CrewPlan plan) {
        return places.getOrDefault(crew, plan.places());
    }
}
