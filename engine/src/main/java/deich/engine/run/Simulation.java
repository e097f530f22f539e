// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.Run;
import deich.engine.Run.Circle;
import deich.engine.Settings;
import deich.engine.draw.Values;
import deich.engine.plant.Layout;
import deich.model.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A scenario on a plant, ready to be run as often as one likes, by any number of threads. */
public final class Simulation {
    private final Strikes strikes;
    private final Grounds grounds;
    private final Settings settings;

    public Simulation(Layout layout, Grounds grounds, Scenario scenario, Settings settings) {
        strikes = Strikes.of(layout, scenario);
        this.grounds = grounds;
        this.settings = settings;
    }

    /** One run, in words: component by component where the law allows it, else moment by moment. */
    public Run run(Values values) {
        return run(values, true);
    }

    /** @param sweeping false to go moment by moment in any case: the same run, more slowly */
    public Run run(Values values, boolean sweeping) {
        Ground ground = grounds.take();
        try {
            List<Strike> drawn = strikes.draw(values, settings.horizon());
            Sweep sweep = sweeping ? sweep(ground, values, drawn) : null;
            return sweep == null ? words(play(ground, values, true)) : words(sweep, values, drawn);
        } finally {
            grounds.giveBack(ground);
        }
    }

    /** Whether a run can be done component by component. */
    public boolean sweeps(Values values) {
        Ground ground = grounds.take();
        try {
            return sweep(ground, values, strikes.draw(values, settings.horizon())) != null;
        } finally {
            grounds.giveBack(ground);
        }
    }

    /** Several futures side by side. @param reader is told what they came to, before anything else is drawn */
    Batch batch(int first, int lanes, Consumer<Columns> reader) {
        Ground ground = grounds.take();
        try {
            ground.restore();
            Batch batch = new Batch(strikes, ground, settings, first, lanes);
            batch.run();
            reader.accept(new Columns(batch, settings.unprepared(), (int) settings.horizon()).fill());
            return batch;
        } finally {
            grounds.giveBack(ground);
        }
    }

    /** Whether the horizon is near enough for batches. */
    boolean narrow() {
        return settings.horizon() < Berth.FAR;
    }

    /** One future of which only outages and losses are wanted, without causes. */
    void glance(int future, Glance reader) {
        Values values = Values.future(settings.seed(), future);
        Ground ground = grounds.take();
        try {
            Sweep sweep = sweep(ground, values, strikes.draw(values, settings.horizon()));
            if (sweep == null) play(ground, values, false).scene.log.show(reader);
            else sweep.show(reader);
        } finally {
            grounds.giveBack(ground);
        }
    }

    Layout layout() {
        return strikes.layout();
    }

    long seed() {
        return settings.seed();
    }

    Scenario scenario() {
        return strikes.scenario();
    }

    private @Nullable Sweep sweep(Ground ground, Values values, List<Strike> drawn) {
        ground.restore();
        Sweep sweep = new Sweep(strikes, ground.downs(), values, settings.horizon(), settings.unprepared());
        return sweep.run(drawn) ? sweep : null;
    }

    private record Played(
            Scene scene,
            List<Strike> strikes,
            Circles circles,
            @Nullable Frozen frozen) {}

    private Played play(Ground ground, Values values, boolean causes) {
        Played first = play(ground, values, causes, settings.horizon(), false);
        if (!first.circles.suspicious()) return first;
        Played watched = play(ground, values, causes, settings.horizon(), true);
        Circles.Found found = watched.circles.found();
        if (found == null) return watched;
        // the circle as it was when it began: the run once more, up to and including that moment
        Played begun = play(ground, values, causes, found.since() + 1, false);
        Frozen frozen = new Frozen(begun.scene, watched.scene.log, found);
        frozen.stop(settings.horizon());
        return new Played(begun.scene, watched.strikes, watched.circles, frozen);
    }

    private Played play(Ground ground, Values values, boolean causes, long horizon, boolean closely) {
        ground.restore();
        Scene scene = new Scene(strikes, ground, values, horizon, settings.unprepared(), causes);
        List<Strike> drawn = strikes.draw(values, settings.horizon());
        Circles circles = new Circles(scene, closely);
        new Course(scene, strikes, drawn, circles).run();
        return new Played(scene, drawn, circles, null);
    }

    private Run words(Sweep sweep, Values values, List<Strike> drawn) {
        Swept swept = new Swept(sweep, strikes, values, settings);
        return new Run(
                strikes.scenario().key(),
                settings.horizon(),
                swept.outages(),
                swept.levels(),
                Map.of(),
                List.of(),
                List.of(),
                swept.jobs(),
                strikes.struck(drawn));
    }

    private Run words(Played played) {
        Outcome outcome = new Outcome(played.scene);
        Frozen frozen = played.frozen;
        List<Circle> circles = frozen == null ? List.of() : List.of(frozen.circle());
        return new Run(
                strikes.scenario().key(),
                settings.horizon(),
                outcome.outages(),
                outcome.levels(),
                outcome.losses(),
                frozen == null ? Deadlocks.of(played.scene) : List.of(),
                circles,
                outcome.jobs(),
                strikes.struck(played.strikes));
    }
}
