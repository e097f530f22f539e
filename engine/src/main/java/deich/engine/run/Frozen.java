// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.Run.Circle;
import deich.engine.plant.FallbackPlan;
import deich.engine.plant.Graph;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A run that goes round, stopped where it began to: the ring is down for good, and only clocks of fallbacks go on. */
final class Frozen {
    private final Scene scene;
    private final Log watched;
    private final Circles.Found found;
    /** What changed while it went round, and the first outage each had after that. */
    private final Map<Integer, Integer> ring = new TreeMap<>();

    /** @param scene of a run up to and including the moment at which the circle begins. @param watched the run beyond */
    Frozen(Scene scene, Log watched, Circles.Found found) {
        this.scene = scene;
        this.watched = watched;
        this.found = found;
        for (int o = watched.outages() - 1; o >= 0; o--)
            if (turns(watched.from(o)) || turns(watched.until(o))) ring.put(watched.components.get(o), o);
    }

    private boolean turns(long time) {
        return time > found.since() && time <= found.until();
    }

    Circle circle() {
        int[] members = ring.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new Circle(scene.layout.names(members), found.since(), found.until() - found.since());
    }

    void stop(long horizon) {
        scene.now = found.since();
        Map<Integer, Integer> latest = new HashMap<>();
        for (int o = 0; o < scene.log.outages(); o++) latest.put(scene.log.components.get(o), o);
        ring.forEach((c, next) -> stop(c, next, latest.get(c)));
        for (Emergency e : scene.levels.borrowers.values())
            if (e.held != Emergency.NONE && scene.state.down(e.plans[e.held].pool())) e.held = Emergency.NONE;
        for (int c : unusable()) if (scene.levels.of(c) != null) level(c);
        for (long time : clocks(horizon)) {
            scene.now = time;
            for (int c : unusable()) if (scene.levels.of(c) != null) level(c);
        }
    }

    private void stop(int c, int next, @org.jspecify.annotations.Nullable Integer latest) {
        if (scene.state.down(c)) return;
        scene.state.set(c, State.DOWN);
        if (latest != null && scene.log.until(latest) == found.since()) {
            scene.log.until(latest, NEVER);
            scene.state.since[c] = scene.log.from(latest);
        } else {
            scene.log.downAs(c, watched, watched.from(next) > found.since() ? next : after(next));
            scene.state.since[c] = found.since();
        }
    }

    /** The next outage of the same component. */
    private int after(int outage) {
        int c = watched.components.get(outage);
        for (int o = outage + 1; o < watched.outages(); o++) if (watched.components.get(o) == c) return o;
        return outage;
    }

    private int[] unusable() {
        return Arrays.stream(scene.state.touched().toArray())
                .filter(scene.state::down)
                .toArray();
    }

    private void level(int service) {
        Emergency e = java.util.Objects.requireNonNull(scene.levels.of(service));
        int best = scene.levels.best(e);
        FallbackPlan used = best == Emergency.NONE ? null : e.plans[best];
        scene.log.level(service, scene.now, used);
    }

    /** When the level of a service may change without anything else. */
    private SortedSet<Long> clocks(long horizon) {
        SortedSet<Long> times = new TreeSet<>();
        Graph extras = scene.layout.extras().uses();
        for (int c : unusable()) {
            long since = scene.state.since[c];
            for (int use = extras.from()[c]; use < extras.from()[c + 1]; use++)
                times.add(Times.plus(since, scene.tolerance(extras.to()[use])));
            Emergency e = scene.levels.of(c);
            for (int i = 0; e != null && i < e.plans.length; i++) {
                times.add(e.first(i, since));
                times.add(e.last(i, since));
            }
        }
        return times.subSet(found.since() + 1, horizon);
    }
}
