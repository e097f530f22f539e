// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.plant.CopyPlan;
import deich.engine.plant.FallbackPlan;
import deich.engine.plant.Ints;
import deich.engine.plant.Shapes;
import deich.model.scenario.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What happened in a run, in the order in which it did. */
final class Log {
    private final Scene scene;
    private final boolean causes;

    final Ints components = new Ints();
    private long[] from = new long[16];
    private long[] until = new long[16];
    /** What struck, by outage; nothing for those that starved. */
    final List<@Nullable Strike> strikes = new ArrayList<>();
    /** Where in {@link #missing} the targets that an outage lacked begin. */
    final Ints lacks = new Ints();

    final Ints missing = new Ints();
    final List<Job> jobs = new ArrayList<>();
    final SortedMap<Integer, List<Level>> levels = new TreeMap<>();
    final List<Lost> losses = new ArrayList<>();

    /** @param began and until: never for not */
    record Job(Work work, long ready, long began, long until) {}

    /** From when on a service ran on which fallback. */
    record Level(long from, @Nullable FallbackPlan fallback) {}

    record Lost(int data, long at, long age, @Nullable CopyPlan copy, Hit hit) {}

    /** @param causes whether to note why outages began */
    Log(Scene scene, boolean causes) {
        this.scene = scene;
        this.causes = causes;
    }

    int outages() {
        return components.size();
    }

    long from(int outage) {
        return from[outage];
    }

    long until(int outage) {
        return until[outage];
    }

    void until(int outage, long time) {
        until[outage] = time;
    }

    /** A component is not usable from now on. */
    void down(int c, @Nullable Strike strike) {
        begin(c);
        if (!causes) return;
        strikes.add(strike);
        lacks.add(missing.size());
        if (strike == null)
            scene.running.missing(c, leaf -> missing.add(scene.trees.target()[leaf]));
    }

    /** A component is not usable from now on, for the reason that an outage in another log has. */
    void downAs(int c, Log other, int outage) {
        begin(c);
        if (!causes) return;
        strikes.add(other.strikes.get(outage));
        lacks.add(missing.size());
        for (int i = other.lacks.get(outage); i < other.lacksEnd(outage); i++) missing.add(other.missing.get(i));
    }

    /** Where the targets that an outage lacked end. */
    int lacksEnd(int outage) {
        return outage + 1 < lacks.size() ? lacks.get(outage + 1) : missing.size();
    }

    private void begin(int c) {
        int outage = components.size();
        if (outage == from.length) {
            from = Arrays.copyOf(from, outage * 2);
            until = Arrays.copyOf(until, outage * 2);
        }
        components.add(c);
        from[outage] = scene.now;
        until[outage] = NEVER;
        scene.state.outage[c] = outage;
    }

    void up(int c) {
        until[scene.state.outage[c]] = scene.now;
    }

    void level(int service, long at, @Nullable FallbackPlan fallback) {
        levels.computeIfAbsent(service, _ -> new ArrayList<>()).add(new Level(at, fallback));
    }

    void loss(int data, long at, long age, @Nullable CopyPlan copy, Hit hit) {
        losses.add(new Lost(data, at, age, copy, hit));
    }

    void job(Work work, long done) {
        jobs.add(new Job(work, work.ready, work.began, done));
    }

    /** A job that the end of the run finds undone. */
    void open(Work work) {
        if (work.begun) jobs.add(new Job(work, work.ready, work.began, NEVER));
        else if (work.waiting) jobs.add(new Job(work, work.ready, NEVER, NEVER));
    }

    void show(Glance reader) {
        for (int o = 0; o < outages(); o++) {
            int c = components.get(o);
            if (scene.layout.shapes().is(c, Shapes.SERVICE))
                reader.outage(c, from(o), until(o), levels.getOrDefault(c, List.of()));
        }
        for (Lost lost : losses) reader.loss(lost.data(), lost.age());
    }
}
