// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.plant.FallbackPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Who borrows what when all outages are known: the loans of law 6, for services whose level nobody else lives by. Services
 * that draw on the same pools, directly or through others, are looked at together, moment by moment.
 */
final class Lending {
    private final Seen seen;
    private final Downs downs;
    private final long horizon;
    private final Map<Integer, List<Log.Level>> levels;
    /** Of each pool one with which it is looked at together. */
    private final Map<Integer, Integer> together = new HashMap<>();

    /** @param levels where what is found is noted, by service */
    Lending(Seen seen, Downs downs, long horizon, Map<Integer, List<Log.Level>> levels) {
        this.seen = seen;
        this.downs = downs;
        this.horizon = horizon;
        this.levels = levels;
    }

    /** @param borrowers services with an outage and a fallback that draws, by number */
    void lend(List<Emergency> borrowers) {
        for (Emergency e : borrowers)
            for (FallbackPlan plan : e.plans)
                if (plan.draws()) together.merge(root(plan.pool()), root(pool(e)), (a, b) -> b);
        Map<Integer, List<Emergency>> groups = new TreeMap<>();
        for (Emergency e : borrowers)
            groups.computeIfAbsent(root(pool(e)), _ -> new ArrayList<>()).add(e);
        groups.values().forEach(this::group);
    }

    private static int pool(Emergency e) {
        for (FallbackPlan plan : e.plans) if (plan.draws()) return plan.pool();
        throw new IllegalStateException("draws on nothing");
    }

    private int root(int pool) {
        int at = pool;
        for (int next = together.computeIfAbsent(at, p -> p);
                next != at;
                next = java.util.Objects.requireNonNull(together.get(at))) at = next;
        return at;
    }

    private void group(List<Emergency> group) {
        seen.starting = false;
        seen.rising = false;
        for (Emergency e : group) levels.put(e.service, new ArrayList<>());
        for (long time : times(group)) {
            seen.now = time;
            for (Emergency e : group) begin(e);
            settle(group);
            for (Emergency e : group) note(e);
        }
    }

    /** The times before the horizon at which anything may change for one of the group. */
    private long[] times(List<Emergency> group) {
        seen.forget();
        for (Emergency e : group) {
            for (int o = 0; o < downs.outages(e.service); o++) {
                seen.time(downs.from(e.service, o));
                seen.time(downs.until(e.service, o));
                seen.clocks(e, downs.from(e.service, o));
            }
            for (FallbackPlan plan : e.plans) {
                seen.timesOf(plan.tree());
                if (plan.draws()) seen.timesOfComponent(plan.pool());
            }
        }
        int count = seen.sorted();
        return IntStream.range(0, count)
                .mapToLong(seen::at)
                .takeWhile(t -> t < horizon)
                .toArray();
    }

    private void begin(Emergency e) {
        e.gained = false;
        if (seen.since(e.service) == seen.now) e.used = Emergency.NONE;
    }

    private void settle(List<Emergency> group) {
        boolean changed;
        do {
            changed = false;
            for (Emergency e : group) changed |= takeBack(e);
            changed |= giveOut(group);
        } while (changed);
    }

    private boolean takeBack(Emergency e) {
        if (e.held == Emergency.NONE || justified(e, e.held, seen.since(e.service))) return false;
        e.held = Emergency.NONE;
        return true;
    }

    private boolean justified(Emergency e, int fallback, long since) {
        return since != NEVER && lends(e.plans[fallback]) && seen.availableButForLoan(e, fallback, since);
    }

    private boolean lends(FallbackPlan plan) {
        return seen.since(plan.pool()) == NEVER;
    }

    private record Request(Emergency of, int[] fallbacks) {}

    private boolean giveOut(List<Emergency> group) {
        List<Request> requests = group.stream()
                .filter(e -> e.held == Emergency.NONE && !e.gained && seen.since(e.service) != NEVER)
                .map(this::request)
                .filter(r -> r.fallbacks.length > 0)
                .sorted(Comparator.comparing(
                        Request::of, Emergency.mostUrgent(seen.layout, e -> seen.since(e.service))))
                .toList();
        boolean given = false;
        for (Request request : requests) given |= give(request, group);
        return given;
    }

    private Request request(Emergency e) {
        long since = seen.since(e.service);
        double own = e.level(seen.best(e, since));
        return new Request(e, e.wishes(own, i -> seen.availableButForLoan(e, i, since)));
    }

    private boolean give(Request request, List<Emergency> group) {
        for (int i : request.fallbacks) {
            FallbackPlan plan = request.of.plans[i];
            if (!lends(plan) || free(plan.pool(), group) < plan.amount()) continue;
            request.of.held = i;
            request.of.gained = true;
            return true;
        }
        return false;
    }

    private long free(int pool, List<Emergency> group) {
        long lent = 0;
        for (Emergency e : group)
            if (e.held != Emergency.NONE && e.plans[e.held].pool() == pool) lent += e.plans[e.held].amount();
        return seen.layout.capacities()[pool] - lent;
    }

    private void note(Emergency e) {
        long since = seen.since(e.service);
        if (since == NEVER) return;
        int best = seen.best(e, since);
        if (best == e.used && since != seen.now) return;
        e.used = best;
        java.util.Objects.requireNonNull(levels.get(e.service))
                .add(new Log.Level(seen.now, best == Emergency.NONE ? null : e.plans[best]));
    }
}
