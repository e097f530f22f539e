// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.plant.FallbackPlan;
import deich.engine.plant.Ints;
import deich.engine.run.Agenda.What;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Fallbacks: which is available, and what a service achieves by it (law 6). */
final class Levels {
    private final Scene scene;
    private final LocalDateTime start;
    private final Map<Integer, Emergency> emergencies = new HashMap<>();
    /** Unusable services that may borrow, in a fixed order. */
    final Map<Integer, Emergency> borrowers = new TreeMap<>();
    /** Services to be noted at the end of the moment. */
    private final Ints changed = new Ints();

    Levels(Scene scene, LocalDateTime start) {
        this.scene = scene;
        this.start = start;
    }

    /** The fallbacks of a service that count; null when there are none. */
    @Nullable
    Emergency of(int service) {
        FallbackPlan[] all = scene.layout.fallbacks()[service];
        return all == null || all.length == 0
                ? null
                : emergencies.computeIfAbsent(
                        service, s -> Emergency.of(s, all, scene.values, scene.unprepared, start));
    }

    /** Whether an unusable service gives this level by a fallback. */
    boolean gives(int service, double level) {
        Emergency e = of(service);
        if (e == null) return false;
        for (int i = 0; i < e.plans.length; i++) if (e.plans[i].level() >= level && available(e, i)) return true;
        return false;
    }

    private boolean available(Emergency e, int fallback) {
        return (!e.plans[fallback].draws() || holds(e, fallback)) && availableButForLoan(e, fallback);
    }

    /** A pool that is not usable lends nothing. */
    private boolean holds(Emergency e, int fallback) {
        return e.held == fallback && !scene.state.down(e.plans[fallback].pool());
    }

    boolean availableButForLoan(Emergency e, int fallback) {
        if (e.asked[fallback]) return false;
        long since = scene.state.since[e.service];
        if (scene.now < e.first(fallback, since) || scene.now >= e.last(fallback, since)) return false;
        e.asked[fallback] = true;
        boolean met = scene.running.met(e.plans[fallback].tree());
        e.asked[fallback] = false;
        return met;
    }

    /** The best fallback available; {@link Emergency#NONE} for none. */
    int best(Emergency e) {
        int best = Emergency.NONE;
        for (int i = 0; i < e.plans.length; i++) if (e.level(i) > e.level(best) && available(e, i)) best = i;
        return best;
    }

    /** The best level without anything borrowed. */
    double own(Emergency e) {
        double best = 0;
        for (int i = 0; i < e.plans.length; i++)
            if (e.level(i) > best && !e.plans[i].draws() && availableButForLoan(e, i)) best = e.level(i);
        return best;
    }

    /** Told when a component goes down. */
    void down(int component) {
        Emergency e = of(component);
        if (e == null) return;
        e.seen = e.level(best(e));
        changed.add(component);
        if (e.borrows()) borrowers.put(component, e);
    }

    /** Whether the level of an unusable service is another than when last looked at. */
    boolean changed(int service) {
        Emergency e = of(service);
        if (e == null) return false;
        changed.add(service);
        double level = e.level(best(e));
        boolean other = level != e.seen;
        e.seen = level;
        return other;
    }

    /** Whether an unusable service uses what the component lends. */
    boolean borrows(Emergency e, int pool) {
        return e.held != Emergency.NONE && e.plans[e.held].pool() == pool;
    }

    /** Sets the clocks of a service that went down in this moment. */
    void fell(int service) {
        Emergency e = of(service);
        if (e == null) return;
        e.used = Emergency.NONE;
        for (int i = 0; i < e.plans.length; i++) {
            later(e.first(i, scene.now), service);
            later(e.last(i, scene.now), service);
        }
    }

    private void later(long at, int service) {
        if (at > scene.now) scene.agenda.add(at, What.FALLBACK, service);
    }

    /** Whether a clock of the service strikes now. */
    boolean strikes(int service) {
        Emergency e = of(service);
        if (e == null || !scene.state.down(service)) return false;
        long since = scene.state.since[service];
        for (int i = 0; i < e.plans.length; i++)
            if (e.first(i, since) == scene.now || e.last(i, since) == scene.now) return true;
        return false;
    }

    /** Whether a fallback that has hours is still to begin or to end: then no state is ever quite as before. */
    boolean waitsForHours() {
        for (Emergency e : emergencies.values()) {
            if (!scene.state.down(e.service)) continue;
            long since = scene.state.since[e.service];
            for (int i = 0; i < e.plans.length; i++)
                if (!e.plans[i].hours().always() && (pending(e.first(i, since)) || pending(e.last(i, since))))
                    return true;
        }
        return false;
    }

    private boolean pending(long at) {
        return at > scene.now && at != NEVER;
    }

    /** Notes the levels at the end of a moment. */
    void note() {
        for (int i = 0; i < changed.size(); i++) {
            int service = changed.get(i);
            Emergency e = of(service);
            if (e == null || !scene.state.down(service)) continue;
            int best = best(e);
            if (best == e.used && scene.state.since[service] != scene.now) continue;
            e.used = best;
            scene.log.level(service, scene.now, best == Emergency.NONE ? null : e.plans[best]);
        }
        changed.clear();
    }
}
