// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.plant.CrewPlan;
import deich.engine.plant.Ints;
import org.jspecify.annotations.Nullable;

/** What is to be looked at before a moment is over: jobs, crews, what may have been spoiled. */
final class Looks {
    private final State state;
    private final @Nullable CrewPlan[] crewPlans;
    private final boolean spoil;
    final Ints jobs = new Ints();
    final Ints crews = new Ints();
    final Ints spoiled = new Ints();

    /** @param spoil whether any hit of the scenario spoils anything */
    Looks(Scene scene, boolean spoil) {
        state = scene.state;
        crewPlans = scene.layout.crews();
        this.spoil = spoil;
    }

    void begin() {
        jobs.clear();
        crews.clear();
        spoiled.clear();
    }

    void jobs(int component) {
        if (state.is(component, State.LOOK)) return;
        state.set(component, State.LOOK);
        jobs.add(component);
    }

    /** Something that an unusable component needs was lost. */
    void hurt(int component) {
        if (state.is(component, State.OWES)) jobs(component);
        spoil(component);
    }

    void spoil(int component) {
        if (spoil) spoiled.add(component);
    }

    /** The component went up or down. */
    void crew(int component) {
        if (crewPlans[component] != null) crews.add(component);
    }
}
