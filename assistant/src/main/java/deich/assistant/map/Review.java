// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was proposed, and what people made of it. Nothing counts before a person confirmed it.
 *
 * @param entries one for each pair of old requirement and new control, by the old one's id, the likeliest first
 */
public record Review(List<Entry> entries) {

    private record Pair(String old, String control) {}

    private static Pair pair(Entry entry) {
        return new Pair(entry.old(), entry.control());
    }

    public Review {
        var order = Comparator.comparing(Entry::old)
                .thenComparing(Comparator.comparingDouble(Entry::share).reversed())
                .thenComparing(Entry::control);
        var once = new LinkedHashMap<Pair, Entry>();
        entries.stream().sorted(order).forEach(each -> once.put(pair(each), each));
        if (once.size() != entries.size()) throw new IllegalArgumentException("a pair stands twice in a review");
        entries = List.copyOf(once.values());
    }

    public static Review empty() {
        return new Review(List.of());
    }

    /** Adds proposals; what was proposed or decided before stays as it is. @param uuids of controls by id */
    public Review propose(String old, List<Proposal> proposals, Map<String, String> uuids) {
        return propose(Map.of(old, proposals), uuids);
    }

    /** The same for many old requirements at once. @param proposals by the old one's id */
    public Review propose(Map<String, List<Proposal>> proposals, Map<String, String> uuids) {
        Map<Pair, Entry> all = byPair();
        proposals.forEach((old, ofOne) -> {
            for (Proposal each : ofOne) {
                var entry = new Entry(
                        old,
                        each.control(),
                        uuids.getOrDefault(each.control(), ""),
                        each.share(),
                        State.PROPOSED,
                        "",
                        null);
                all.putIfAbsent(pair(entry), entry);
            }
        });
        return new Review(List.copyOf(all.values()));
    }

    /** Confirms or rejects; a pair that nobody proposed is put in. */
    public Review decide(String old, String control, State state, String by, LocalDate on) {
        Map<Pair, Entry> all = byPair();
        all.compute(
                new Pair(old, control),
                (pair, before) -> new Entry(
                        old,
                        control,
                        before == null ? "" : before.uuid(),
                        before == null ? 1 : before.share(),
                        state,
                        by,
                        on));
        return new Review(List.copyOf(all.values()));
    }

    public List<Entry> with(State state) {
        return entries.stream().filter(each -> each.state() == state).toList();
    }

    /** What a ranker learns from. @param olds whose texts are known; the others cannot be learned from */
    public List<Confirmed> confirmed(Collection<Old> olds) {
        var byOld = new TreeMap<String, TreeSet<String>>();
        for (Entry each : with(State.CONFIRMED)) {
            byOld.computeIfAbsent(each.old(), old -> new TreeSet<>()).add(each.control());
        }
        return olds.stream()
                .filter(old -> byOld.containsKey(old.id()))
                .map(old -> new Confirmed(old, byOld.getOrDefault(old.id(), new TreeSet<>())))
                .toList();
    }

    /**
     * What two put together.
     *
     * @param conflicts pairs that one confirmed and the other rejected: they are proposed again, for both to talk about
     */
    public record Together(Review review, List<Conflict> conflicts) {}

    /** Two decisions on one pair. */
    public record Conflict(Entry here, Entry there) {}

    /** Puts another's decisions beside these: a decision wins over a proposal, the earlier of two equal ones stays. */
    public Together with(Review other) {
        Map<Pair, Entry> all = byPair();
        var conflicts = new ArrayList<Conflict>();
        for (Entry there : other.entries) {
            Entry here = all.get(pair(there));
            if (here == null || here.state() == State.PROPOSED) {
                if (here == null || there.state() != State.PROPOSED) all.put(pair(there), there);
            } else if (there.state() != State.PROPOSED && there.state() != here.state()) {
                conflicts.add(new Conflict(here, there));
                all.put(
                        pair(there),
                        new Entry(here.old(), here.control(), here.uuid(), here.share(), State.PROPOSED, "", null));
            }
        }
        return new Together(new Review(List.copyOf(all.values())), List.copyOf(conflicts));
    }

    private Map<Pair, Entry> byPair() {
        Map<Pair, Entry> all = new HashMap<>();
        entries.forEach(each -> all.put(pair(each), each));
        return all;
    }
}
