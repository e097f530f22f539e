// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Municipality;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many people a service is for: the residents of its municipalities, each counted once. */
final class People {
    private final Inventory inventory;
    private final NavigableMap<String, Municipality> byKey;
    private final Map<List<String>, Long> counted = new HashMap<>();

    People(Inventory inventory) {
        this.inventory = inventory;
        byKey = new TreeMap<>(inventory.municipalities());
    }

    long served(Component service) {
        return counted.computeIfAbsent(beginnings(service), this::residents);
    }

    private long residents(List<String> beginnings) {
        SortedMap<String, Municipality> reached = new TreeMap<>();
        for (String b : beginnings) reached.putAll(byKey.subMap(b, true, b + Character.MAX_VALUE, true));
        return reached.values().stream().mapToLong(Municipality::residents).sum();
    }

    private List<String> beginnings(Component service) {
        if (!service.serves().isEmpty()) return service.serves();
        Administration owner = inventory.administrations().get(String.valueOf(service.administration()));
        return owner == null ? List.of() : owner.covers();
    }
}
