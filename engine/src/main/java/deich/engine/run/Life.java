// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.draw.Values;
import org.jspecify.annotations.Nullable;

/**
 * One component from the first hit to the horizon, when all it needs is known already: the moments of the law as they
 * look from there.
 */
final class Life {
    private final Seen seen;
    private final Values values;
    private final long horizon;

    private Spells spells = new Spells();
    private int component;
    /** What it owes after an outage, in seconds. */
    private long owes;

    private boolean up;
    /** Hits that are active and no repair. */
    private int lasting;
    /** Since when a repair was ready, and since when it goes on; never for no repair. */
    private long ready;

    private long began;
    private long length;
    /** Since when what it owes goes on; never for not at all. */
    private long restarting;

    Life(Seen seen, Values values, long horizon) {
        this.seen = seen;
        this.values = values;
        this.horizon = horizon;
    }

    /** @param owes what it owes after an outage, in seconds. @return false when that would take too long */
    boolean live(int c, Spells its, long owes, long most) {
        component = c;
        spells = its;
        this.owes = owes;
        up = true;
        lasting = 0;
        ready = began = restarting = NEVER;
        seen.forget();
        seen.timesOf(c);
        for (Strike s : its.strikes) {
            seen.time(s.begins());
            seen.time(s.ends());
        }
        int times = seen.sorted();
        var leafFrom = seen.layout.trees().leafFrom();
        if ((long) times * (leafFrom[c + 1] - leafFrom[c]) > most) return false;
        int next = 0;
        for (long t = next(next); t < horizon; t = next(next)) {
            if (seen.at(next) == t) next++;
            moment(t);
        }
        if (began != NEVER) its.repairs.add(new Spells.Repaired(ready, began, NEVER));
        return true;
    }

    private long next(int place) {
        return Math.min(seen.at(place), Math.min(repaired(), restarted()));
    }

    private long repaired() {
        return began == NEVER ? NEVER : Times.plus(began, length);
    }

    private long restarted() {
        return restarting == NEVER ? NEVER : Times.plus(restarting, owes);
    }

    private void moment(long t) {
        seen.now = t;
        if (repaired() == t) {
            spells.repairs.add(new Spells.Repaired(ready, began, t));
            began = NEVER;
        }
        for (Strike s : spells.strikes) if (s.ends() == t) lasting--;
        Strike struck = null;
        for (Strike s : spells.strikes) if (s.begins() == t) struck = first(struck, strike(s));
        boolean held = lasting > 0 || began != NEVER;
        boolean done = restarted() == t;
        boolean rises = up ? struck == null : !held && (owes == 0 || done) && starts(true);
        boolean stays = rises && runs();
        if (up && !stays) falls(t, struck);
        else if (!up && stays) spells.rises(t);
        else if (rises && !stays) spells.flickers(t);
        up = stays;
        if (up) restarting = NEVER;
        else if (owes > 0) restart(t, done, !held && starts(false));
    }

    private static Strike first(@Nullable Strike one, Strike other) {
        return one == null || other.order() < one.order() ? other : one;
    }

    /** A hit begins. */
    private Strike strike(Strike s) {
        if (began != NEVER) began = seen.now; // whatever was being done begins anew
        if (s.repaired()) {
            long takes = Jobs.repairTime(seen.layout, values, s);
            length = began == NEVER ? takes : Math.max(length, takes);
            if (began == NEVER) ready = began = seen.now;
        } else {
            lasting++;
        }
        return s;
    }

    private void falls(long t, @Nullable Strike struck) {
        spells.falls(t, struck);
        restarting = NEVER;
    }

    /** What it owes begins when it may, and loses all progress when it may no longer, or was in vain. */
    private void restart(long t, boolean done, boolean due) {
        if (restarting != NEVER && due && !done) return;
        restarting = due ? t : NEVER;
        spells.restarts(restarting);
    }

    private boolean starts(boolean rising) {
        seen.starting = true;
        seen.rising = rising;
        return seen.met(component);
    }

    private boolean runs() {
        seen.starting = false;
        seen.rising = false;
        return seen.met(component);
    }
}
