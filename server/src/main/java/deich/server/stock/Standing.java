// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.fact.Fact;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Inventory;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;

/**
 * Makes what is seen of an inventory stand on its own. Teams and helpers of others are named in it, but how many they are
 * is not seen: that is written down as unknown, so that the files can be read again and nothing is made up.
 */
final class Standing {
    private Standing() {}

    static Inventory in(Inventory seen) {
        Set<String> crews = new HashSet<>();
        Set<String> pools = new HashSet<>();
        for (Component c : seen.components().values()) {
            crews.addAll(c.recovery().crews());
            for (Fallback fallback : c.fallbacks())
                if (fallback.draws() != null) pools.add(fallback.draws().from());
        }
        var components = new LinkedHashMap<String, Component>();
        seen.components().forEach((id, c) -> {
            Component.Builder all = c.toBuilder(id);
            String ask = Index.administration(seen, c.administration());
            if (c.crew() == null && crews.contains(id)) all.crew(new Crew(unknown(ask, c), Hours.ALWAYS));
            if (c.capacity() == null && pools.contains(id)) all.capacity(unknown(ask, c));
            components.put(id, all.build());
        });
        return seen.withComponents(components);
    }

    private static Fact<Integer> unknown(String ask, Component c) {
        return new Fact.Missing<>(ask.isEmpty() ? c.name() : ask);
    }
}
