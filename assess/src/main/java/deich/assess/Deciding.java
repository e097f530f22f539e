// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.model.fact.FactRef;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The facts that decide what is unknown.
 *
 * @param facts most deciding first
 * @param alone those that decide by themselves: bad, one of them makes the requirement missed; or good, it makes it met
 */
record Deciding(List<FactRef> facts, Set<FactRef> alone) {
    static final Deciding NOTHING = new Deciding(List.of(), Set.of());

    /** How often a fact breaks, rescues, or has a part in it. */
    private static final class Tally {
        private int breaks;
        private int rescues;
        private int together;

        private int sum() {
            return 2 * (breaks + rescues) + together;
        }

        private boolean alone(int all) {
            return breaks > 0 || rescues == all;
        }
    }

    static Deciding of(List<Seen> unknown) {
        var tallies = new TreeMap<FactRef, Tally>();
        unknown.stream().map(Seen::doubt).filter(Objects::nonNull).forEach(d -> count(d, tallies));
        var alone = new TreeSet<FactRef>();
        tallies.forEach((ref, tally) -> {
            if (tally.alone(unknown.size())) alone.add(ref);
        });
        List<FactRef> facts = tallies.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<FactRef, Tally> e) -> !alone.contains(e.getKey()))
                        .thenComparing(e -> -e.getValue().sum()))
                .map(Map.Entry::getKey)
                .toList();
        return new Deciding(facts, alone);
    }

    private static void count(Doubt doubt, TreeMap<FactRef, Tally> into) {
        doubt.breaks.forEach(f -> tally(into, f).breaks++);
        doubt.rescues.forEach(f -> tally(into, f).rescues++);
        doubt.together.forEach(f -> tally(into, f).together++);
    }

    private static Tally tally(TreeMap<FactRef, Tally> tallies, FactRef fact) {
        return tallies.computeIfAbsent(fact, f -> new Tally());
    }
}
