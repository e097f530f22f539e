// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.plant.Layout;
import deich.engine.plant.Subjects;
import deich.model.inventory.Effect;
import deich.model.inventory.Kind;
import deich.model.inventory.SharedFate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is struck together with a target: what is under a jurisdiction, what shares its fate (laws 8 and 9). */
final class Fates {
    private final Layout layout;
    private final Map<Integer, List<SharedFate>> groups = new HashMap<>();
    private @Nullable Map<Integer, List<Integer>> subjects;

    Fates(Layout layout) {
        this.layout = layout;
        for (SharedFate group : layout.inventory().sharedFates())
            for (String member : group.members()) {
                Integer number = layout.numbers().get(member);
                if (number != null)
                    groups.computeIfAbsent(number, _ -> new ArrayList<>()).add(group);
            }
    }

    /** All that is struck when these targets are, each with what it came through; null for the targets themselves. */
    Map<Integer, @Nullable String> reached(List<Integer> targets, Effect effect) {
        Map<Integer, @Nullable String> reached = new LinkedHashMap<>();
        for (int target : targets) reached.put(target, null);
        jurisdictions(targets, reached);
        if (!groups.isEmpty()) groups(effect, reached);
        return reached;
    }

    private void jurisdictions(List<Integer> targets, Map<Integer, @Nullable String> reached) {
        List<Integer> hit = targets.stream()
                .filter(c -> layout.component(c).kind() == Kind.JURISDICTION)
                .sorted(Comparator.comparing(c -> layout.ids()[c]))
                .toList();
        for (int jurisdiction : hit)
            for (int subject : subjects().getOrDefault(jurisdiction, List.of()))
                add(reached, subject, layout.ids()[jurisdiction]);
    }

    private static void add(Map<Integer, @Nullable String> reached, int component, String via) {
        if (!reached.containsKey(component)) reached.put(component, via);
    }

    private void groups(Effect effect, Map<Integer, @Nullable String> reached) {
        for (List<Integer> fresh = List.copyOf(reached.keySet()); !fresh.isEmpty(); ) {
            List<Integer> added = new ArrayList<>();
            for (SharedFate group : sharing(fresh, effect))
                for (String member : group.members()) {
                    Integer number = layout.numbers().get(member);
                    if (number == null || reached.containsKey(number)) continue;
                    reached.put(number, group.id());
                    added.add(number);
                }
            fresh = added;
        }
    }

    private List<SharedFate> sharing(List<Integer> members, Effect effect) {
        return members.stream()
                .flatMap(m -> groups.getOrDefault(m, List.of()).stream())
                .filter(g -> g.effects().contains(effect))
                .distinct()
                .sorted(Comparator.comparing(SharedFate::id))
                .toList();
    }

    /** Asked by many runs at once, worked out by one. */
    private synchronized Map<Integer, List<Integer>> subjects() {
        if (subjects == null) subjects = Subjects.byJurisdiction(layout);
        return subjects;
    }
}
