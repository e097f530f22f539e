// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.map.Confirmed;
import deich.assistant.map.Old;
import deich.assistant.map.State;
import deich.assistant.source.Catalogue;
import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.store.assistant.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list of old requirements that is being carried over to a catalogue, with all that anybody decided of it. A control is
 * kept by its UUID where it has one: ids are given to other controls in later editions.
 */
public final class Carried {
    /**
     * So many confirmed requirements are learned from: while learning, two hundred candidates of each lie in memory, 60 kB,
     * and of long lists their comparisons are made anew. More than the whole of an old standard has.
     */
    static final int LEARNED = 2_000;

    private final Document list;
    private final Catalogue catalogue;
    private final Map<String, Old> olds = new LinkedHashMap<>();
    private final Map<String, Passage> controls = new LinkedHashMap<>();
    private final Map<String, String> uuids = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, List<Decision>> decisions = new HashMap<>();

    Carried(Document list, Catalogue catalogue, List<Decision> all) {
        this.list = list;
        this.catalogue = catalogue;
        Old.of(list).forEach(old -> olds.putIfAbsent(old.id(), old));
        catalogue.document().passages().forEach(each -> controls.putIfAbsent(each.id(), each));
        for (Catalogue.Control each : catalogue.controls()) {
            uuids.putIfAbsent(each.id(), each.uuid());
            if (!each.uuid().isEmpty()) ids.putIfAbsent(each.uuid(), each.id());
        }
        for (Decision each : all)
            if (olds.containsKey(each.source()))
                decisions.computeIfAbsent(each.source(), _ -> new ArrayList<>()).add(each);
    }

    /** The same list and catalogue. @param all that anybody decided */
    Carried with(List<Decision> all) {
        return new Carried(list, catalogue, all);
    }

    public Document list() {
        return list;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public List<Old> olds() {
        return List.copyOf(olds.values());
    }

    public @Nullable Old old(String id) {
        return olds.get(id);
    }

    public @Nullable Passage control(String id) {
        return controls.get(id);
    }

    Map<String, String> uuids() {
        return Map.copyOf(uuids);
    }

    /** As a decision names this control. */
    String target(String control) {
        String uuid = uuids.getOrDefault(control, "");
        return uuid.isEmpty() ? control : uuid;
    }

    /** The control that a decision means; null when the catalogue has it no more, or never had. */
    public @Nullable String meant(Decision decision) {
        String known = ids.get(decision.target());
        if (known != null) return known;
        return controls.containsKey(decision.target()) ? decision.target() : null;
    }

    /** All on one requirement, by anybody. */
    List<Decision> decisions(String old) {
        return decisions.getOrDefault(old, List.of());
    }

    /** Those of one organisation, in the order of the list. */
    public List<Decision> of(String organisation) {
        return olds.keySet().stream()
                .flatMap(old -> decisions(old).stream())
                .filter(each -> each.organisation().equals(organisation))
                .toList();
    }

    /** Whether the organisation decided anything of it. */
    boolean done(String organisation, String old) {
        return decisions(old).stream().anyMatch(each -> each.organisation().equals(organisation));
    }

    State state(String organisation, String old, String control) {
        for (Decision each : decisions(old))
            if (each.organisation().equals(organisation) && control.equals(meant(each)))
                return each.confirmed() ? State.CONFIRMED : State.REJECTED;
        return State.PROPOSED;
    }

    /** How many others say so. */
    int others(String organisation, String old, String control, boolean confirmed) {
        return (int) decisions(old).stream()
                .filter(each -> !each.organisation().equals(organisation)
                        && each.confirmed() == confirmed
                        && control.equals(meant(each)))
                .count();
    }

    /**
     * What to learn from: confirmed by anybody and rejected by nobody.
     *
     * @param learned in the order of the list; of more than {@link #LEARNED} those decided last
     * @param all how many there are
     */
    record Lessons(List<Confirmed> learned, int all) {}

    Lessons lessons() {
        var all = new ArrayList<Confirmed>();
        var last = new ArrayList<Instant>();
        for (Old old : olds.values()) {
            var right = new TreeSet<String>();
            Set<String> doubted = new HashSet<>();
            Instant newest = Instant.MIN;
            for (Decision each : decisions(old.id())) {
                String control = meant(each);
                if (control != null) (each.confirmed() ? right : doubted).add(control);
                if (each.at().isAfter(newest)) newest = each.at();
            }
            right.removeAll(doubted);
            if (right.isEmpty()) continue;
            all.add(new Confirmed(old, right));
            last.add(newest);
        }
        if (all.size() <= LEARNED) return new Lessons(all, all.size());
        List<Confirmed> newest = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> last.get(i))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(LEARNED)
                .sorted()
                .map(all::get)
                .toList();
        return new Lessons(newest, all.size());
    }

    /** The next after this one of which the organisation decided nothing; null when there is none. */
    @Nullable
    String next(String organisation, String after) {
        var order = List.copyOf(olds.keySet());
        int from = order.indexOf(after);
        for (int i = 1; i <= order.size(); i++) {
            String each = order.get((from + i) % order.size());
            if (!done(organisation, each)) return each;
        }
        return null;
    }
}
