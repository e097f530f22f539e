// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A component and the owners above it; an owner met again, or one that is not there, ends the chain (law 9). */
public final class Owners {
    private Owners() {}

    public static List<Component> of(Inventory inventory, Component component) {
        Map<String, Component> chain = new LinkedHashMap<>();
        for (Component c = component; c != null; c = owner(inventory, c))
            if (chain.putIfAbsent(c.id(), c) != null) break;
        return List.copyOf(chain.values());
    }

    private static @Nullable Component owner(Inventory inventory, Component c) {
        return c.owner() == null ? null : inventory.components().get(c.owner());
    }
}
