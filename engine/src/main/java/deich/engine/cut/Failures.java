// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

import static deich.engine.Run.NEVER;

import deich.engine.plant.Layout;
import deich.engine.plant.Subjects;
import deich.model.inventory.SharedFate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What may fail in a plant. */
final class Failures {
    private final Layout layout;
    private final Lengths lengths;
    private final Map<Integer, List<Integer>> subjects;

    Failures(Layout layout, Lengths lengths) {
        this.layout = layout;
        this.lengths = lengths;
        subjects = Subjects.byJurisdiction(layout);
    }

    /** The failure of one component. */
    Failure of(int component) {
        return failure(layout.ids()[component], false, List.of(component));
    }

    private Failure failure(String id, boolean group, List<Integer> members) {
        SortedMap<Integer, Long> lasts = new TreeMap<>();
        for (int member : members) {
            lasts.merge(member, lengths.of(member), Math::max);
            for (int subject : subjects.getOrDefault(member, List.of())) lasts.put(subject, NEVER);
        }
        return new Failure(
                id,
                group,
                lasts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                lasts.values().stream().mapToLong(Long::longValue).toArray());
    }

    /** Everything that may fail and strikes something of a cone, by number, groups last. @param but what does not fail by itself */
    List<Failure> within(BitSet cone, int but) {
        BitSet events = (BitSet) cone.clone();
        subjects.forEach((j, its) -> {
            if (its.stream().anyMatch(cone::get)) events.set(j);
        });
        List<Failure> found = new ArrayList<>();
        events.stream().filter(c -> c != but).forEach(c -> found.add(of(c)));
        for (Failure group : groups()) if (Arrays.stream(group.components()).anyMatch(cone::get)) found.add(group);
        return found;
    }

    /** The shared-fate groups as they are written; of members that are not there nothing is known. */
    List<Failure> groups() {
        List<Failure> groups = new ArrayList<>();
        for (SharedFate group : layout.inventory().sharedFates()) {
            List<Integer> members = group.members().stream()
                    .filter(layout.numbers()::containsKey)
                    .map(layout::number)
                    .distinct()
                    .toList();
            if (!members.isEmpty()) groups.add(failure(group.id(), true, members));
        }
        return groups;
    }
}
