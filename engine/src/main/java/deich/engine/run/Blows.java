// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.Settings;
import deich.engine.draw.Values;
import deich.engine.plant.Layout;
import deich.model.fact.Span;
import deich.model.inventory.Effect;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Planning-case runs in which components are hit at the start, each for a time of its own, and nothing else happens.
 * One after the other on the same ground, which makes a million of them bearable. Thread-safe.
 */
public final class Blows {
    private static final Hit BLOW = Hit.lasting("blow", Effect.DOWN, Span.ZERO, Span.FOREVER);

    private final Layout layout;
    private final Simulation simulation;
    private final Values values;

    /** What came of it; to be read at once, before the next run takes its place. */
    public interface After {
        /** The components that were down, each once. */
        int[] fallen();

        /** How many outages a component had. */
        int outages(int component);

        long from(int component, int outage);

        /** Never when it did not end before the horizon. */
        long until(int component, int outage);
    }

    /** @param horizon how far a run looks, in seconds */
    public Blows(Layout layout, long horizon) {
        this.layout = layout;
        values = Values.planning(Settings.DEFAULT.seed());
        simulation = new Simulation(
                layout, new Grounds(layout.size()), Scenario.of("blow"), new Settings(horizon, 1, false));
    }

    /** @param lasts how long each of the components is hit, 1 second or more; {@link deich.engine.Run#NEVER} for ever */
    public void strike(int[] components, long[] lasts, Consumer<After> reader) {
        List<Strike> strikes = new ArrayList<>(components.length);
        for (int i = 0; i < components.length; i++)
            strikes.add(new Strike(BLOW, components[i], 0, null, lasts[i], layout.rank()[components[i]]));
        simulation.blow(values, strikes, reader);
    }
}
