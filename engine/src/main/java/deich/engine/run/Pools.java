// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.plant.FallbackPlan;
import deich.engine.plant.Ints;
import deich.engine.plant.Layout;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Who borrows from the same pools, directly or through others. */
final class Pools {
    /** Of each pool one with which it is looked at together. */
    private final Map<Integer, Integer> together = new HashMap<>();

    private Pools() {}

    /** @param borrowers places among the services, rising. @return the same places, those that hang together in one list */
    static Collection<Ints> groups(Layout layout, Ints borrowers, Ints services) {
        var pools = new Pools();
        for (int b = 0; b < borrowers.size(); b++) pools.join(fallbacks(layout, services.get(borrowers.get(b))));
        Map<Integer, Ints> groups = new TreeMap<>();
        for (int b = 0; b < borrowers.size(); b++) {
            int place = borrowers.get(b);
            for (FallbackPlan f : fallbacks(layout, services.get(place))) {
                if (!f.draws()) continue;
                groups.computeIfAbsent(pools.root(f.pool()), _ -> new Ints()).add(place);
                break;
            }
        }
        return groups.values();
    }

    private static FallbackPlan[] fallbacks(Layout layout, int service) {
        return Objects.requireNonNull(layout.fallbacks()[service]);
    }

    private void join(FallbackPlan[] fallbacks) {
        int first = FallbackPlan.OWN;
        for (FallbackPlan f : fallbacks) {
            if (!f.draws()) continue;
            int root = root(f.pool());
            if (first == FallbackPlan.OWN) first = root;
            else together.put(root, first);
        }
    }

    private int root(int pool) {
        int at = pool;
        for (int next = together.computeIfAbsent(at, p -> p);
                next != at;
                next = Objects.requireNonNull(together.get(at))) at = next;
        return at;
    }
}
