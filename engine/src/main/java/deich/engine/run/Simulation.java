// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.Comeback;
import deich.engine.Deployment;
import deich.engine.Run;
import deich.engine.Run.Circle;
import deich.engine.Settings;
import deich.engine.Shift;
import deich.engine.draw.Values;
import deich.engine.plant.Layout;
import deich.model.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A scenario on a plant, ready to be run as often as one likes, by any number of threads. */
public final class Simulation {
    private final Strikes strikes;
    private final Grounds grounds;
    private final Settings settings;
    private final Turns law;

    public Simulation(Layout layout, Grounds grounds, Scenario scenario, Settings settings) {
        strikes = Strikes.of(layout, scenario);
        this.grounds = grounds;
        this.settings = settings;
        law = new Turns(layout, Deployment.LAW);
    }

    /** One run, in words: component by component where the law allows it, else moment by moment. */
    public Run run(Values values) {
        return run(values, true);
    }

    /** The same with crews put to work in another way. Where no crew has a say, it is the same run. */
    public Run run(Values values, Deployment deployment) {
        return run(values, new Turns(strikes.layout(), deployment), true);
    }

    /** @param sweeping false to go moment by moment in any case: the same run, more slowly */
    public Run run(Values values, boolean sweeping) {
        return run(values, law, sweeping);
    }

    private Run run(Values values, Turns turns, boolean sweeping) {
        Ground ground = grounds.take();
        try {
            List<Strike> drawn = strikes.draw(values, settings.horizon());
            Sweep sweep = sweeping ? sweep(ground, values, drawn) : null;
            return sweep == null
                    ? words(play(ground, new Play(values, turns, drawn, true)))
                    : words(sweep, values, drawn);
        } finally {
            grounds.giveBack(ground);
        }
    }

    /** Levels of the services in such a run. */
    public Map<String, List<Run.Stretch>> levels(Values values, Deployment deployment) {
        Ground ground = grounds.take();
        try {
            List<Strike> drawn = strikes.draw(values, settings.horizon());
            Sweep sweep = sweep(ground, values, drawn);
            return sweep == null
                    ? new Outcome(play(ground, new Play(values, new Turns(strikes.layout(), deployment), drawn, false))
                                    .scene)
                            .levels()
                    : new Swept(sweep, strikes, values, settings).levels();
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
            ground.berth().end();
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
            List<Strike> drawn = strikes.draw(values, settings.horizon());
            Sweep sweep = sweep(ground, values, drawn);
            if (sweep == null)
                play(ground, new Play(values, law, drawn, false)).scene.log.show(reader);
            else sweep.show(reader);
        } finally {
            grounds.giveBack(ground);
        }
    }

    /** One run in which just these strikes happen, and when everything was down in it. */
    void blow(Values values, List<Strike> given, Consumer<Blows.After> reader) {
        Ground ground = grounds.take();
        try {
            Sweep sweep = sweep(ground, values, given);
            if (sweep != null) reader.accept(sweep.downs());
            else reader.accept(new Logged(play(ground, new Play(values, law, given, false)).scene.log));
        } finally {
            grounds.giveBack(ground);
        }
    }

    /**
     * What has to happen before everything is back, where the order of jobs changes nothing else.
     *
     * @param early the run with places for everybody
     */
    public Optional<Comeback> comeback(Values values, Run early) {
        return Comebacks.of(this, values, early);
    }

    /** The crew of a job as the scenario's clock finds it. */
    public Shift shift(String crew) {
        return Comebacks.shift(layout(), layout().number(crew), scenario().start());
    }

    List<Strike> struck(Values values) {
        return strikes.draw(values, settings.horizon());
    }

    Layout layout() {
        return strikes.layout();
    }

    /** Whether data may be lost. */
    boolean spoils() {
        return strikes.spoil();
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

    /** What to play. @param drawn whom it strikes. @param causes whether to note why outages began */
    private record Play(Values values, Turns turns, List<Strike> drawn, boolean causes) {}

    private Played play(Ground ground, Play play) {
        Played first = play(ground, play, settings.horizon(), false);
        if (!first.circles.suspicious()) return first;
        Played watched = play(ground, play, settings.horizon(), true);
        Circles.Found found = watched.circles.found();
        if (found == null) return watched;
        // the circle as it was when it began: the run once more, up to and including that moment
        Played begun = play(ground, play, found.since() + 1, false);
        Frozen frozen = new Frozen(begun.scene, watched.scene.log, found);
        frozen.stop(settings.horizon());
        return new Played(begun.scene, watched.strikes, watched.circles, frozen);
    }

    private Played play(Ground ground, Play play, long horizon, boolean closely) {
        ground.restore();
        Scene scene = new Scene(strikes, ground, play.values, play.turns, horizon, settings.unprepared(), play.causes);
        Circles circles = new Circles(scene, closely);
        new Course(scene, strikes, play.drawn, circles).run();
        return new Played(scene, play.drawn, circles, null);
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
