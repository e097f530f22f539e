// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import deich.engine.plant.Alone;
import deich.engine.plant.Layout;
import deich.engine.plant.Reach;
import deich.engine.run.Deadlocks;
import deich.model.inventory.SharedFate;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Questions about a plant that need no time: who needs whom, what stops what. */
public final class Structure {
    private Structure() {}

    /**
     * Everything a component needs, for itself or for a fallback, directly or through others, in any branch; without
     * itself; sorted. What jobs need does not count.
     */
    public static SortedSet<String> uses(Plant plant, String component) {
        return names(
                plant, component, new Reach(plant.layout()).down(plant.layout().number(component)));
    }

    /** Everything that needs a component, as in {@link #uses}; without itself; sorted. */
    public static SortedSet<String> usedBy(Plant plant, String component) {
        return names(
                plant, component, new Reach(plant.layout()).up(plant.layout().number(component)));
    }

    /**
     * Single points of failure: what alone, if it never came back, would leave the service unusable and every prepared
     * fallback out; ids of components and shared-fate groups, without the service itself, sorted. Tolerances do not help:
     * they end.
     */
    public static SortedSet<String> alone(Plant plant, String service) {
        Layout layout = plant.layout();
        Alone alone = new Alone(layout, layout.number(service));
        SortedSet<String> found = new TreeSet<>();
        for (int c : alone.candidates()) if (alone.stoppedBy(List.of(c))) found.add(layout.ids()[c]);
        for (SharedFate group : layout.inventory().sharedFates()) {
            List<Integer> members = members(layout, group);
            if (members.stream().noneMatch(m -> found.contains(layout.ids()[m])) && alone.stoppedBy(members))
                found.add(group.id());
        }
        return found;
    }

    /**
     * Rings that would not come back by themselves if everything went down at once (cold start), each sorted: what their
     * members need to start, and what restarting takes, crews included. Only endless tolerances help.
     */
    public static List<List<String>> coldStartRings(Plant plant) {
        return Deadlocks.cold(plant.layout());
    }

    private static List<Integer> members(Layout layout, SharedFate group) {
        return group.members().stream()
                .filter(layout.numbers()::containsKey)
                .map(layout::number)
                .toList();
    }

    private static SortedSet<String> names(Plant plant, String without, BitSet components) {
        SortedSet<String> names = new TreeSet<>();
        components.stream().mapToObj(c -> plant.layout().ids()[c]).forEach(names::add);
        names.remove(without);
        return names;
    }
}
