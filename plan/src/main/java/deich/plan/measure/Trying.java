// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.assess.Order;
import deich.assess.claim.Worlds;
import deich.model.fact.Fact;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Fallback;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Need;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cone as a small inventory of its own, with some candidates taken. */
final class Trying {
    private static final int ENOUGH = 1_000_000;

    private Trying() {}

    /**
     * Null when the inventory would be in error.
     *
     * @param roomy as if every crew had a place for every job and every helper for everybody: then nobody waits for anybody
     *     else, and no more is down than with fewer places
     */
    static @Nullable Worlds of(Stock stock, Order order, Cone cone, BitSet taken, boolean roomy) {
        Inventory base = stock.inventory();
        var parts = new LinkedHashMap<String, Component>();
        for (String id : cone.inside()) {
            Component c = base.components().get(id);
            if (c != null) parts.put(id, c);
        }
        stock.change(parts, taken);
        if (roomy) parts.replaceAll((_, c) -> roomy(c));
        for (String id : cone.edge()) {
            Component c = base.components().get(id);
            if (c != null) parts.putIfAbsent(id, bare(c));
        }
        Inventory small = base.withComponents(Map.of())
                .withSharedFates(stock.fates(taken))
                .withComponents(parts);
        try {
            return Worlds.of(small, order.asOf());
        } catch (IllegalArgumentException error) {
            return null;
        }
    }

    private static Component roomy(Component c) {
        Crew crew = c.crew();
        if (crew == null && c.capacity() == null) return c;
        Component.Builder b = c.toBuilder(c.id());
        if (crew != null) b.crew(new Crew(Fact.stated(ENOUGH), crew.hours()));
        if (c.capacity() != null) b.capacity(Fact.stated(ENOUGH));
        return b.build();
    }

    private static Component bare(Component c) {
        return c.toBuilder(c.id())
                .needs(Need.NONE)
                .repair(Job.INSTANT)
                .rebuild(null)
                .restart(Job.INSTANT)
                .coldStart(false)
                .data(null)
                .fallbacks(List.<Fallback>of())
                .build();
    }
}
