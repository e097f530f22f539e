// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.draw.Values;
import deich.engine.plant.FallbackPlan;
import deich.engine.plant.Layout;
import deich.engine.plant.Meeting;
import deich.engine.plant.Trees;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether needs were met at some time of a run, when it is known when everything needed was down. */
abstract class Hindsight extends Meeting {
    final Layout layout;
    private final Values values;
    private final boolean unprepared;
    private final LocalDateTime start;
    private final Map<Integer, Emergency> emergencies = new HashMap<>();

    long now;
    /** Asked for what a component needs to start, not to run. */
    boolean starting;
    /** Asked after the rise of the moment, not after its fall. */
    boolean rising;

    Hindsight(Layout layout, Values values, boolean unprepared, LocalDateTime start) {
        super(layout.trees());
        this.layout = layout;
        this.values = values;
        this.unprepared = unprepared;
        this.start = start;
    }

    /** Since when a component has been down; never when it is not. */
    abstract long since(int component);

    final long tolerance(int leaf) {
        return trees.tolerance(leaf, values);
    }

    @Override
    public final boolean leafMet(int leaf) {
        int target = trees.target()[leaf];
        long since = since(target);
        if (since == NEVER || (!starting && trees.is(leaf, Trees.Leaf.ONLY))) return true;
        if (!(starting && trees.is(leaf, Trees.Leaf.REQUIRED)) && now - since < tolerance(leaf)) return true;
        return trees.is(leaf, Trees.Leaf.LEVEL) && gives(target, since, trees.atLevel()[leaf]);
    }

    /** The fallbacks of a service that count; null when there are none. */
    final @Nullable Emergency emergency(int service) {
        FallbackPlan[] all = layout.fallbacks()[service];
        return all == null || all.length == 0
                ? null
                : emergencies.computeIfAbsent(service, s -> Emergency.of(s, all, values, unprepared, start));
    }

    private boolean gives(int service, long since, double level) {
        Emergency e = emergency(service);
        return e != null && e.level(best(e, since)) >= level;
    }

    /** The best fallback of a service that has been down since then; {@link Emergency#NONE} for none. */
    final int best(Emergency e, long since) {
        int best = Emergency.NONE;
        for (int i = 0; i < e.plans.length; i++) if (e.level(i) > e.level(best) && available(e, i, since)) best = i;
        return best;
    }

    /** What is borrowed counts while it is held, and what lends it is usable. */
    private boolean available(Emergency e, int fallback, long since) {
        FallbackPlan plan = e.plans[fallback];
        boolean held = !plan.draws() || (e.held == fallback && since(plan.pool()) == NEVER);
        return held && availableButForLoan(e, fallback, since);
    }

    final boolean availableButForLoan(Emergency e, int fallback, long since) {
        if (now < e.first(fallback, since) || now >= e.last(fallback, since)) return false;
        boolean asked = starting;
        starting = false;
        boolean met = met(e.plans[fallback].tree());
        starting = asked;
        return met;
    }
}
