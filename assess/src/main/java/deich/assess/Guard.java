// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.facts.Handle;
import deich.model.fact.Reading;
import deich.model.fact.Readings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Looks for settlements that turn what the corners agree on (docs/decisions/0010): random mixes, and where an anomaly is
 * possible single facts turned from each corner.
 */
final class Guard {
    /** Mixes where an anomaly is possible, and where none is known to be. */
    private static final int MIXES = 16;

    private static final int FEW = 4;

    private final Bench bench;
    private final Lab lab;
    private final BitSet anomalous = new BitSet();
    private final long singles;

    /** How a case was turned. */
    record Turned(Case by, Readings settlement) {}

    /** @param singles how many runs with single facts turned may be spent */
    Guard(Bench bench, List<Trial> trials, List<Field> fields, long singles) {
        this.bench = bench;
        this.lab = new Lab(bench);
        this.singles = singles;
        var anomaly = new Anomaly(bench);
        for (Trial t : trials) if (anomaly.possible(t, fields.get(t.number()))) anomalous.set(t.number());
    }

    /** Cases on which the corners agree but some settlement does not, by number. */
    SortedMap<Case.Place, Turned> turned(List<Case> certain) {
        var found = new TreeMap<Case.Place, Turned>();
        List<Probe> probes = new ArrayList<>(mixes(certain));
        probes.addAll(singles(certain));
        bench.crowd().ticker().step(900, probes.size());
        List<List<Case>> changed = bench.crowd().map(probes, p -> lab.changed(p.setup(lab), p.corner, p.cases));
        for (int i = 0; i < probes.size(); i++)
            for (Case c : changed.get(i))
                found.putIfAbsent(c.place(), new Turned(c, probes.get(i).settlement()));
        return found;
    }

    /** One settlement and the cases to look at under it. */
    private record Probe(Reading corner, Readings settlement, List<Handle> turned, List<Case> cases) {
        Lab.Setup setup(Lab lab) {
            return turned.isEmpty() ? lab.settled(settlement) : lab.turned(corner, turned);
        }
    }

    private List<Probe> mixes(List<Case> certain) {
        long seed = bench.order().settings().seed();
        return IntStream.range(0, MIXES)
                .mapToObj(i -> new Probe(
                        Reading.BEST,
                        new Mix(seed, i),
                        List.of(),
                        certain.stream()
                                .filter(c -> i < FEW || anomalous.get(c.trial().number()))
                                .toList()))
                .filter(p -> !p.cases.isEmpty())
                .toList();
    }

    private List<Probe> singles(List<Case> certain) {
        List<Case> doubtful =
                certain.stream().filter(c -> anomalous.get(c.trial().number())).toList();
        var cases = new TreeMap<Integer, List<Case>>();
        for (Case c : doubtful)
            c.facts().stream()
                    .forEach(h ->
                            cases.computeIfAbsent(h, n -> new ArrayList<>()).add(c));
        var probes = new ArrayList<Probe>();
        long spent = 0;
        for (int handle : firstScarce(cases.keySet())) {
            List<Case> about = cases.getOrDefault(handle, List.of());
            spent += 2L * Lab.byTrial(about).size();
            if (spent > singles) break;
            probes.add(single(Reading.BEST, handle, about));
            probes.add(single(Reading.WORST, handle, about));
        }
        return probes;
    }

    private Probe single(Reading corner, int number, List<Case> cases) {
        Handle handle = bench.open().handles().get(number);
        Readings all = corner == Reading.BEST ? Readings.BEST : Readings.WORST;
        Readings settlement = all.except(deich.assess.facts.OpenFacts.turned(List.of(handle), Lab.opposite(corner)));
        return new Probe(corner, settlement, List.of(handle), cases);
    }

    /** Facts about scarce things and about needs before lengths of time: with those the anomalies come. */
    private List<Integer> firstScarce(Collection<Integer> handles) {
        return handles.stream()
                .sorted(Comparator.comparingInt(this::rank).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private int rank(int handle) {
        String field = bench.open().handles().get(handle).ref().field();
        if (field.equals("crew.places") || field.equals("capacity")) return 0;
        return field.startsWith("needs.") && !field.endsWith(".tolerance") ? 1 : 2;
    }
}
