// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Need;
import deich.server.desk.Desk;
import deich.store.sight.Detail;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whoever names a component sees what its owner assures of it. So nobody may name one that they do not see yet: else a
 * guessed id would show what belongs to others.
 */
final class Peeking {
    private Peeking() {}

    static List<String> found(Desk desk, Inventory before, Inventory after) {
        var hidden = new TreeSet<String>();
        for (Component c : after.components().values()) {
            Component old = before.components().get(c.id());
            if (c.equals(old)) continue;
            Set<String> named = named(c);
            if (old != null) named.removeAll(named(old));
            named.removeIf(
                    id -> !before.components().containsKey(id) || desk.sight().of(id) != Detail.NOTHING);
            hidden.addAll(named);
        }
        return hidden.stream()
                .map(id -> desk.said("stock").t("typed.unknown", id))
                .toList();
    }

    private static Set<String> named(Component c) {
        var ids = new HashSet<String>();
        for (Need need : c.allNeeds()) for (Need.Leaf leaf : need.leaves()) ids.add(leaf.target());
        Arrays.asList(c.place(), c.owner(), c.operator(), c.vendor(), c.jurisdiction()).stream()
                .filter(Objects::nonNull)
                .forEach(ids::add);
        ids.addAll(c.recovery().crews());
        return ids;
    }
}
