// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.store.sight.Sight;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What of an inventory somebody may be told of, and what is theirs to answer for. */
public final class Own {
    private Own() {}

    /** Components seen in full, in the order of the inventory. */
    public static List<Component> seen(Inventory whole, Sight sight) {
        return sight.full().stream().map(id -> whole.components().get(id)).toList();
    }

    /** Those of them that belong to whoever looks. */
    public static List<Component> kept(Inventory whole, Sight sight) {
        return seen(whole, sight).stream()
                .filter(c -> c.administration() != null && sight.owns(c.administration()))
                .toList();
    }

    /** Ids of the administrations whose verdicts may be told one by one: one's own and those that were opened. */
    public static Set<String> administrations(Inventory whole, Sight sight) {
        var open = new HashSet<String>();
        for (Component c : seen(whole, sight)) if (c.administration() != null) open.add(c.administration());
        for (String id : whole.administrations().keySet()) if (sight.owns(id)) open.add(id);
        return open;
    }
}
