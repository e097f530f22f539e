// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.draw.Draws;
import deich.engine.plant.Graph;
import deich.engine.plant.Ints;
import deich.engine.plant.Users;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notices when a run goes round (law 3; docs/law.md, "Deadlocks and circles").
 *
 * <p>Comparing the state at every moment would cost far more than the run. So a first run looks only at moments at which
 * something falls that had come back before, which every circle has. When such a state repeats, or might, the run is
 * done once more and watched closely.
 */
final class Circles {
    private final Scene scene;
    private final boolean closely;
    /** States of the present quiet period, and when each was first. */
    private final Map<Long, Long> seen = new HashMap<>();

    private int toCome;
    private boolean suspect;
    private boolean suspected;
    private boolean repeated;
    private @Nullable Found found;

    /** @param since when the state was first as it was at {@code until} */
    record Found(long since, long until) {}

    Circles(Scene scene, boolean closely) {
        this.scene = scene;
        this.closely = closely;
    }

    void await(int strikes) {
        toCome = strikes;
    }

    void begun() {
        toCome--;
    }

    /** Something fell that had come back before. */
    void suspect() {
        suspect = true;
    }

    /** The circle found by a close watch. */
    @Nullable
    Found found() {
        return found;
    }

    /** Whether a run that was not watched closely should be. */
    boolean suspicious() {
        return repeated || (suspected && scene.agenda.any());
    }

    /** Looks at the end of a moment. @return true when the run goes round from here on */
    boolean closed(Tide tide, Jobs jobs) {
        return closely ? watch(tide, jobs) : glance(jobs);
    }

    private boolean glance(Jobs jobs) {
        if (!suspect) return false;
        suspect = false;
        if (!quiet(jobs)) return false;
        suspected = true;
        repeated = seen.put(state(), scene.now) != null;
        return repeated;
    }

    private boolean watch(Tide tide, Jobs jobs) {
        if (!quiet(jobs)) {
            seen.clear();
            return false;
        }
        if (!changed(tide)) return false;
        Long first = seen.putIfAbsent(state(), scene.now);
        if (first != null) found = new Found(first, scene.now);
        return first != null;
    }

    private boolean changed(Tide tide) {
        if (!tide.fallen.isEmpty()) return true;
        for (int i = 0; i < tide.risen.size(); i++) if (!scene.state.down(tide.risen.get(i))) return true;
        return false;
    }

    /** Nothing is pending but restarts and rebuilds without crew, tolerances, and fallbacks that begin at any hour. */
    private boolean quiet(Jobs jobs) {
        if (toCome > 0 || jobs.loud() || scene.levels.waitsForHours()) return false;
        Ints touched = scene.state.touched();
        for (int i = 0; i < touched.size(); i++) {
            Trouble trouble = scene.state.trouble(touched.get(i));
            if (trouble == null) continue;
            if (trouble.lasting > trouble.endless) return false;
            if (trouble.repair != null && trouble.repair.until() != NEVER) return false;
        }
        return true;
    }

    /** A number for the state: the same for the same state, whatever the time. */
    private long state() {
        long sum = 0;
        Ints touched = scene.state.touched();
        for (int i = 0; i < touched.size(); i++)
            if (scene.state.down(touched.get(i))) sum += Draws.mix(state(touched.get(i)));
        return sum;
    }

    private long state(int c) {
        long clock = Math.min(scene.now - scene.state.since[c], longestClock(c));
        long state = Draws.mix(Draws.mix(c + 1L) ^ clock);
        Trouble trouble = scene.state.trouble(c);
        if (trouble != null) {
            if (trouble.start != null) state = Draws.mix(state ^ trouble.start.progress(scene.now));
            if (trouble.spoiledBy != null) state = Draws.mix(state + trouble.spoiledBy.order() + 1);
        }
        Emergency loan = scene.levels.borrowers.get(c);
        return loan == null ? state : Draws.mix(state - loan.held - 2);
    }

    /** The longest clock that runs while a component is down. */
    private long longestClock(int c) {
        long longest = 0;
        Users users = scene.layout.users();
        for (int use = users.from()[c]; use < users.from()[c + 1]; use++)
            longest = finite(longest, scene.tolerance(users.leaf()[use]));
        Graph extras = scene.layout.extras().uses();
        for (int use = extras.from()[c]; use < extras.from()[c + 1]; use++)
            longest = finite(longest, scene.tolerance(extras.to()[use]));
        Emergency e = scene.levels.of(c);
        if (e == null) return longest;
        for (int i = 0; i < e.plans.length; i++)
            longest = finite(finite(longest, e.lead[i]), Times.plus(e.lead[i], e.lasts[i]));
        return longest;
    }

    private static long finite(long longest, long clock) {
        return clock == NEVER ? longest : Math.max(longest, clock);
    }
}
