// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.facts.Handle;
import deich.model.fact.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The cases that the open facts decide, and which facts do. */
final class Doubts {
    /** Runs to spend; enough for an inventory of some hundred services, and an end for any other. */
    private static final long SINGLES = 4_000;

    private static final long TURNING = 8_000;
    private static final int SMALLEST = 48;
    private static final int SMALLEST_RUNS = 64;

    /** Every run lays the inventory out anew: a larger one than this gets fewer of them. */
    private static final long FULL_SIZE = 3_000;

    private static final int FEWEST_RUNS = 4;
    /** How many facts to name where nothing narrower was found. */
    private static final int NAMED = 12;

    private final SortedMap<Case.Place, Doubt> found = new TreeMap<>();

    private Doubts() {}

    static Doubts of(Bench bench, List<Trial> trials, List<Field> fields, Cases cases) {
        var doubts = new Doubts();
        List<Case> unlike = cases.all().stream().filter(c -> !c.agrees()).toList();
        List<Case> alike =
                cases.all().stream().filter(c -> c.agrees() && c.open()).toList();
        unlike.forEach(c -> doubts.found.put(c.place(), new Doubt()));
        var guard = new Guard(bench, trials, fields, affordable(bench, SINGLES));
        SortedMap<Case.Place, Guard.Turned> turned = guard.turned(alike);
        long turning = affordable(bench, TURNING / 2);
        new Turning(bench, Reading.BEST, doubts.found, turning).look(unlike);
        new Turning(bench, Reading.WORST, doubts.found, turning).look(unlike);
        turned.keySet().forEach(place -> doubts.found.put(place, new Doubt()));
        doubts.narrow(bench, unlike, turned);
        return doubts;
    }

    /** Without looking for anything: in doubt is what differs between the corners. */
    static Doubts atCorners(Cases cases) {
        var doubts = new Doubts();
        for (Case c : cases.all()) if (!c.agrees()) doubts.found.put(c.place(), new Doubt());
        return doubts;
    }

    /** So that the whole search takes about as long for a million components as for some thousand. */
    private static long affordable(Bench bench, long runs) {
        long size = Math.max(FULL_SIZE, bench.inventory().components().size());
        return Math.max(FEWEST_RUNS, runs * FULL_SIZE / size);
    }

    /** Null when the case is the same whatever the open facts are. */
    @Nullable
    Doubt about(Case c) {
        return found.get(c.place());
    }

    /** For cases that no single fact turns: a smallest group of facts. Some only; see {@link Smallest}. */
    private void narrow(Bench bench, List<Case> unlike, SortedMap<Case.Place, Guard.Turned> turned) {
        List<Search> searches = new ArrayList<>();
        for (Guard.Turned t : turned.values()) searches.add(new Search(t.by(), candidates(bench, t)));
        for (Case c : unlike)
            if (about(c) instanceof Doubt d && d.nothing()) searches.add(new Search(c, handles(bench, c)));
        List<Search> narrowed = searches.subList(0, (int) Math.min(affordable(bench, SMALLEST), searches.size()));
        bench.crowd().ticker().step(980, narrowed.size());
        List<List<Handle>> groups = bench.crowd()
                .map(
                        narrowed,
                        s -> new Smallest(bench, s.about, (int) affordable(bench, SMALLEST_RUNS)).among(s.candidates));
        for (int i = 0; i < searches.size(); i++)
            searches.get(i).note(found, i < groups.size() ? groups.get(i) : List.of());
    }

    private record Search(Case about, List<Handle> candidates) {
        void note(Map<Case.Place, Doubt> doubts, List<Handle> group) {
            Doubt doubt = doubts.get(about.place());
            if (doubt == null) return;
            List<Handle> named = group.isEmpty() ? candidates.subList(0, Math.min(NAMED, candidates.size())) : group;
            if (group.isEmpty()) named.forEach(h -> doubt.together.add(h.ref()));
            else
                doubt.turnedBy(
                        group.stream().map(Handle::ref).toList(), about.best().holds());
        }
    }

    private static List<Handle> handles(Bench bench, Case c) {
        return c.facts().stream().mapToObj(bench.open().handles()::get).toList();
    }

    /** Those that the settlement has otherwise than at their best. */
    private static List<Handle> candidates(Bench bench, Guard.Turned turned) {
        return handles(bench, turned.by()).stream()
                .filter(h ->
                        h.turns().stream().anyMatch(ref -> turned.settlement().of(ref) == Reading.WORST))
                .toList();
    }
}
