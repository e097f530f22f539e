// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.assess.Residents;
import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Municipality;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Whom services are for: residents of the union of their municipalities, so that nobody is counted twice. */
public final class Served {
    private Served() {}

    public static Residents by(Inventory inventory, Collection<String> services) {
        Set<String> prefixes = new HashSet<>();
        for (String service : services) prefixes.addAll(keys(inventory, service));
        var byLand = new TreeMap<String, Integer>();
        for (Municipality place : inventory.municipalities().values())
            if (prefixes.stream().anyMatch(place.ags()::startsWith))
                byLand.merge(land(place), place.residents(), Integer::sum);
        return new Residents(
                byLand.values().stream().mapToInt(Integer::intValue).sum(), byLand);
    }

    private static List<String> keys(Inventory inventory, String service) {
        Component component = inventory.components().get(service);
        if (component == null) return List.of();
        if (!component.serves().isEmpty()) return component.serves();
        Administration owner = inventory.administrations().get(String.valueOf(component.administration()));
        return owner == null ? List.of() : owner.covers();
    }

    private static String land(Municipality place) {
        return place.ags().substring(0, Math.min(2, place.ags().length()));
    }
}
