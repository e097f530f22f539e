// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the neighbours of a component need: those at the same place, of the same operator, of the same administration. */
final class Neighbours {
    private enum By {
        PLACE,
        OPERATOR,
        ADMINISTRATION
    }

    private record Group(By by, String id, Kind kind) {}

    private final Map<Group, TreeSet<String>> targets = new HashMap<>();

    private Neighbours() {}

    static Neighbours of(Inventory inventory) {
        var neighbours = new Neighbours();
        for (Component c : inventory.components().values())
            for (Need.Leaf leaf : c.needs().leaves()) {
                Kind kind = inventory.component(leaf.target()).kind();
                for (Group group : groups(c, kind))
                    neighbours
                            .targets
                            .computeIfAbsent(group, g -> new TreeSet<>())
                            .add(leaf.target());
            }
        return neighbours;
    }

    /** Components of this kind that neighbours need, for each sort of neighbour, the nearest first. */
    List<Set<String>> targets(Component c, Kind kind) {
        var near = new ArrayList<Set<String>>();
        for (Group group : groups(c, kind)) near.add(targets.getOrDefault(group, new TreeSet<>()));
        return near;
    }

    private static List<Group> groups(Component c, Kind kind) {
        var groups = new ArrayList<Group>();
        add(groups, By.PLACE, c.place(), kind);
        add(groups, By.OPERATOR, c.operator(), kind);
        add(groups, By.ADMINISTRATION, c.administration(), kind);
        return groups;
    }

    private static void add(List<Group> groups, By by, @Nullable String id, Kind kind) {
        if (id != null) groups.add(new Group(by, id, kind));
    }
}
