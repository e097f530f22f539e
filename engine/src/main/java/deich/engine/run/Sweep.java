// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.draw.Values;
import deich.engine.plant.JobPlan;
import deich.engine.plant.Layout;
import deich.engine.plant.Shapes;
import deich.engine.plant.Users;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run component by component instead of moment by moment: each is reckoned once, after all it needs. That is the same
 * law where nothing that falls is part of a ring, waits for a crew or lends to others ({@code docs/law.md}, "One after
 * the other"); a sweep that meets anything else gives up, and the run is done moment by moment.
 */
final class Sweep {
    /** Times by leaves that one component may have before moments are the better way. */
    private static final long MOST = 1 << 24;

    private final Layout layout;
    private final Shapes shapes;
    private final Downs downs;
    private final Values values;
    private final long horizon;
    private final boolean spoil;
    private final Union union;
    private final Seen seen;
    private final Life life;
    /** Levels of services with fallbacks, by number. */
    final Map<Integer, List<Log.Level>> levels = new HashMap<>();

    private final List<Emergency> borrowers = new ArrayList<>();

    Sweep(Strikes plan, Downs downs, Values values, long horizon, boolean unprepared) {
        layout = plan.layout();
        shapes = layout.shapes();
        this.downs = downs;
        this.values = values;
        this.horizon = horizon;
        spoil = plan.spoil();
        union = new Union(layout, downs, values, horizon);
        seen = new Seen(layout, downs, values, unprepared, plan.scenario().start());
        life = new Life(seen, values, horizon);
    }

    /** @return false when the run is none that can be done so; nothing is to be read off it then */
    boolean run(List<Strike> strikes) {
        for (Strike s : strikes) {
            downs.spellsOf(s.component()).strikes.add(s);
            downs.look(s.component());
        }
        for (int c = downs.next(); c >= 0; c = downs.next()) {
            if (bound(c) || !reckon(c)) return false;
        }
        new Lending(seen, downs, horizon, levels).lend(borrowers);
        return true;
    }

    Layout layout() {
        return layout;
    }

    Downs downs() {
        return downs;
    }

    private boolean bound(int c) {
        return bound(shapes.traits()[c], spoil) || (shapes.is(c, Shapes.BOUND_STRUCK) && downs.spells(c) != null);
    }

    static boolean bound(byte traits, boolean spoil) {
        return (traits & Shapes.BOUND) != 0 || (spoil && (traits & Shapes.SPOILABLE) != 0);
    }

    private boolean reckon(int c) {
        if (!alone(c)) return false;
        if (downs.outages(c) == 0) return true;
        Users users = layout.users();
        int end = users.from()[c + 1];
        for (int use = users.from()[c]; use < end; use++) downs.look(Users.component(users.user()[use]));
        if (shapes.is(c, Shapes.FALLBACKS)) levels(c);
        return true;
    }

    /** Reckons one component after what it needs. @return false when that would take too long */
    boolean alone(int c) {
        long owes = owes(c);
        if (simple(c, owes)) {
            if (union.from != NEVER) fell(c, owes);
        } else {
            Spells its = downs.spellsOf(c);
            if (!life.live(c, its, owes, MOST)) return false;
            downs.told(c, its);
        }
        return true;
    }

    private boolean simple(int c, long owes) {
        if (downs.spells(c) != null) return false;
        byte traits = shapes.traits()[c];
        if ((traits & Shapes.FLAT) != 0) return union.flat(c, (traits & Shapes.HARD) != 0, owes);
        return (traits & Shapes.TREE) != 0 && union.tree(c);
    }

    private void fell(int c, long owes) {
        long over = union.until >= horizon ? NEVER : union.until;
        long back = Times.plus(over, owes);
        downs.simple(c, union.from, back >= horizon ? NEVER : back, owes > 0 ? over : NEVER);
    }

    /** How long the component takes to be usable once all else is, in seconds. */
    long owes(int c) {
        long planned = shapes.restart()[c];
        if (planned >= 0) return planned;
        if (values.planned()) return -1 - planned;
        JobPlan owed = Shapes.owed(layout, c);
        return Math.max(owed.least(), values.job(owed.takes(), owed.name(), Shapes.occasion(owed)));
    }

    private void levels(int service) {
        Emergency e = seen.emergency(service);
        if (e == null || e.plans.length == 0) return;
        if (e.borrows()) {
            borrowers.add(e);
            return;
        }
        levels.put(service, levels(e));
    }

    /** The fallbacks of a service that count; null when there are none. */
    @Nullable
    Emergency emergency(int service) {
        return seen.emergency(service);
    }

    /** Who borrows what. @param services with a fallback that draws, rising. @return levels of those with an outage */
    Map<Integer, List<Log.Level>> lend(int[] services) {
        borrowers.clear();
        levels.clear();
        for (int service : services) if (downs.outages(service) > 0) levels(service);
        new Lending(seen, downs, horizon, levels).lend(borrowers);
        return levels;
    }

    /** The levels of a service by what it does not borrow. */
    List<Log.Level> levels(Emergency e) {
        List<Log.Level> noted = new ArrayList<>();
        for (int o = 0; o < downs.outages(e.service); o++)
            levels(e, downs.from(e.service, o), downs.until(e.service, o), noted);
        return noted;
    }

    private void levels(Emergency e, long from, long until, List<Log.Level> noted) {
        seen.forget();
        seen.time(from);
        seen.clocks(e, from);
        for (var plan : e.plans) seen.timesOf(plan.tree());
        int times = seen.sorted();
        seen.starting = false;
        seen.rising = false;
        int used = Emergency.NONE;
        for (int i = 0; i < times && seen.at(i) < Math.min(until, horizon); i++) {
            seen.now = seen.at(i);
            if (seen.now < from) continue;
            int best = seen.best(e, from);
            if (best == used && seen.now != from) continue;
            used = best;
            noted.add(new Log.Level(seen.now, best == Emergency.NONE ? null : e.plans[best]));
        }
    }

    void show(Glance reader) {
        for (int i = 0; i < downs.fallen.size(); i++) {
            int c = downs.fallen.get(i);
            if (shapes.is(c, Shapes.SERVICE)) show(c, levels.getOrDefault(c, List.of()), reader);
        }
    }

    private void show(int service, List<Log.Level> noted, Glance reader) {
        for (int o = 0; o < downs.outages(service); o++)
            reader.outage(service, downs.from(service, o), downs.until(service, o), noted);
    }
}
