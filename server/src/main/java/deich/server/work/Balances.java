// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import deich.assess.FactBalance;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.store.sight.Sight;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/** How well an inventory knows itself, as far as somebody sees it: counted once for each version, viewer and day. */
public final class Balances {
    private final Cache<Sight, Counted> seen = cache();
    private final Cache<Sight, Counted> kept = cache();

    private record Counted(LocalDate day, FactBalance balance) {}

    private static Cache<Sight, Counted> cache() {
        return Caffeine.newBuilder().weakKeys().maximumSize(64).build();
    }

    /** Of all that is seen in full. */
    public FactBalance seen(Inventory whole, Sight sight, LocalDate day) {
        return of(seen, Own::seen, whole, sight, day);
    }

    /** Of one's own. */
    public FactBalance kept(Inventory whole, Sight sight, LocalDate day) {
        return of(kept, Own::kept, whole, sight, day);
    }

    private static FactBalance of(
            Cache<Sight, Counted> cache,
            BiFunction<Inventory, Sight, List<Component>> which,
            Inventory whole,
            Sight sight,
            LocalDate day) {
        Counted known = cache.getIfPresent(sight);
        if (known != null && known.day().equals(day)) return known.balance();
        FactBalance balance = FactBalance.of(which.apply(whole, sight), day);
        cache.put(sight, new Counted(day, balance));
        return balance;
    }
}
