// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Municipality;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who lives behind which service. */
public final class Served {
    private final Inventory inventory;
    private final NavigableMap<String, Municipality> byKey;

    public Served(Inventory inventory) {
        this.inventory = inventory;
        this.byKey = new TreeMap<>(inventory.municipalities());
    }

    /** Of the municipalities that any of these services is for, each once. */
    public Residents residents(Collection<String> services) {
        var beginnings = new TreeSet<String>();
        for (String s : services) beginnings.addAll(serves(inventory.component(s)));
        return within(beginnings);
    }

    /** Of the municipalities with these keys (AGS or beginnings), each once. */
    public Residents within(Collection<String> beginnings) {
        SortedMap<String, Municipality> reached = new TreeMap<>();
        for (String b : beginnings) reached.putAll(byKey.subMap(b, true, b + Character.MAX_VALUE, true));
        var byLand = new TreeMap<String, Integer>();
        reached.forEach((key, m) ->
                byLand.merge(key.substring(0, Math.min(2, key.length())), m.residents(), Integer::sum));
        return new Residents(
                byLand.values().stream().mapToInt(Integer::intValue).sum(), byLand);
    }

    private List<String> serves(Component service) {
        if (!service.serves().isEmpty()) return service.serves();
        String id = service.administration();
        Administration found = id == null ? null : inventory.administrations().get(id);
        return found == null ? List.of() : found.covers();
    }
}
