// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.facts.Handle;
import deich.model.fact.FactRef;
import deich.model.fact.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds the single facts that turn a case away from a corner. Facts are turned in groups first: a group that turns nothing
 * holds no fact that does, as long as facts do not mend each other's harm; those that could, needs in doubt among
 * alternatives, go alone from the beginning. A group that turns something is halved.
 */
final class Turning {
    private static final int GROUPS = 8;

    private final Bench bench;
    private final Lab lab;
    private final Reading corner;
    private final Map<Case.Place, Doubt> doubts;
    private long budget;

    /**
     * @param doubts by number of the case; what is found is written here
     * @param budget how many runs may be spent; groups still whole then count as turning together
     */
    Turning(Bench bench, Reading corner, Map<Case.Place, Doubt> doubts, long budget) {
        this.bench = bench;
        this.lab = new Lab(bench);
        this.corner = corner;
        this.doubts = doubts;
        this.budget = budget;
    }

    private record Group(List<Integer> handles, List<Case> cases) {}

    void look(List<Case> cases) {
        List<Group> groups = first(cases);
        while (!groups.isEmpty()) groups = next(groups);
    }

    private List<Group> first(List<Case> cases) {
        var all = new TreeSet<Integer>();
        cases.forEach(c -> c.facts().stream().forEach(all::add));
        List<Integer> alone = all.stream().filter(this::goesAlone).toList();
        List<Integer> others = all.stream().filter(h -> !goesAlone(h)).toList();
        var groups = new ArrayList<Group>();
        for (int h : alone) add(List.of(h), cases, groups);
        int size = Math.max(1, Math.ceilDiv(others.size(), GROUPS));
        for (int i = 0; i < others.size(); i += size)
            add(others.subList(i, Math.min(others.size(), i + size)), cases, groups);
        return groups;
    }

    /** Limits need no run, and their own kind of group would only hide them. */
    private boolean goesAlone(int number) {
        Handle handle = bench.open().handles().get(number);
        if (handle.objective()) return true;
        FactRef ref = handle.ref();
        return ref.field().startsWith("needs.")
                && !ref.field().endsWith(".tolerance")
                && Anomaly.inChoice(bench.component(ref.owner()).needs(), false);
    }

    private static void add(List<Integer> handles, Collection<Case> cases, List<Group> into) {
        List<Case> concerned = cases.stream()
                .filter(c -> handles.stream().anyMatch(c.facts()::get))
                .toList();
        if (!concerned.isEmpty()) into.add(new Group(handles, concerned));
    }

    private List<Group> next(List<Group> groups) {
        budget -= groups.stream().mapToLong(g -> Lab.byTrial(g.cases).size()).sum();
        if (budget < 0) return leave(groups);
        bench.crowd().ticker().step(950, groups.size());
        List<List<Case>> changed = bench.crowd().map(groups, this::changed);
        var finer = new ArrayList<Group>();
        for (int i = 0; i < groups.size(); i++) refine(groups.get(i).handles, changed.get(i), finer);
        return finer;
    }

    private List<Case> changed(Group group) {
        Lab.Setup setup = lab.turned(corner, handles(group.handles));
        if (setup.world() == null) return group.handles.size() == 1 ? List.of() : group.cases;
        return lab.changed(setup, corner, group.cases);
    }

    private void refine(List<Integer> handles, List<Case> changed, List<Group> into) {
        if (handles.size() == 1) {
            changed.forEach(c -> note(c, handles));
        } else {
            int half = handles.size() / 2;
            add(handles.subList(0, half), changed, into);
            add(handles.subList(half, handles.size()), changed, into);
        }
    }

    /** No runs left: the facts of a group that turns something are named together. */
    private List<Group> leave(List<Group> groups) {
        for (Group g : groups)
            for (Case c : g.cases)
                doubt(c).together
                        .addAll(refs(g.handles.stream().filter(c.facts()::get).toList()));
        return List.of();
    }

    private void note(Case c, List<Integer> handles) {
        doubt(c).turnedBy(refs(handles), c.at(corner).holds());
    }

    private Doubt doubt(Case c) {
        return doubts.computeIfAbsent(c.place(), n -> new Doubt());
    }

    private List<Handle> handles(List<Integer> numbers) {
        return numbers.stream().map(bench.open().handles()::get).toList();
    }

    private List<FactRef> refs(List<Integer> numbers) {
        return handles(numbers).stream().map(Handle::ref).toList();
    }
}
