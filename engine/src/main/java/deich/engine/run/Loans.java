// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.plant.FallbackPlan;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** What fallbacks borrow from others, the most urgent first (law 6). */
final class Loans {
    private final Scene scene;
    private final Levels levels;
    private final Tide tide;

    Loans(Scene scene, Tide tide) {
        this.scene = scene;
        this.levels = scene.levels;
        this.tide = tide;
    }

    void begin() {
        if (levels.borrowers.isEmpty()) return;
        for (Emergency e : levels.borrowers.values()) e.gained = false;
    }

    /** Takes back and gives out. @return whether anything changed hands */
    boolean settle() {
        if (levels.borrowers.isEmpty()) return false;
        boolean back = takeBack();
        return giveOut() || back;
    }

    private boolean takeBack() {
        List<Emergency> without = levels.borrowers.values().stream()
                .filter(e -> e.held != Emergency.NONE && !justified(e))
                .toList();
        for (Emergency e : without) {
            e.held = Emergency.NONE;
            tide.mayHelp(e.service);
        }
        for (Iterator<Emergency> i = levels.borrowers.values().iterator(); i.hasNext(); )
            if (!scene.state.down(i.next().service)) i.remove();
        return !without.isEmpty();
    }

    private boolean justified(Emergency e) {
        return scene.state.down(e.service)
                && !scene.state.down(e.plans[e.held].pool())
                && levels.availableButForLoan(e, e.held);
    }

    /** One service and what it asks for, the best first. */
    private record Request(Emergency of, int[] fallbacks) {}

    private boolean giveOut() {
        List<Request> requests = levels.borrowers.values().stream()
                .filter(e -> e.held == Emergency.NONE && !e.gained)
                .map(this::request)
                .filter(r -> r.fallbacks.length > 0)
                .sorted(Comparator.comparing(
                        Request::of, Emergency.mostUrgent(scene.layout, e -> scene.state.since[e.service])))
                .toList();
        boolean given = false;
        for (Request request : requests) given |= give(request);
        return given;
    }

    private Request request(Emergency e) {
        double own = levels.own(e);
        return new Request(e, e.wishes(own, i -> levels.availableButForLoan(e, i)));
    }

    private boolean give(Request request) {
        for (int i : request.fallbacks) {
            FallbackPlan plan = request.of.plans[i];
            if (scene.state.down(plan.pool()) || free(plan.pool()) < plan.amount()) continue;
            request.of.held = i;
            request.of.gained = true;
            tide.mayHelp(request.of.service);
            return true;
        }
        return false;
    }

    private long free(int pool) {
        long lent = 0;
        for (Emergency e : levels.borrowers.values()) if (levels.borrows(e, pool)) lent += e.plans[e.held].amount();
        return scene.layout.capacities()[pool] - lent;
    }
}
