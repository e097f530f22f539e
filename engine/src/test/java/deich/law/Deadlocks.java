// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Run.Deadlock;
import deich.law.Part.Labour;
import deich.law.Part.Way;
import deich.model.inventory.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Rings that do not come back by themselves, as a run left them. */
record Deadlocks(Course course, Sizes sizes) {

    /** Something a component waits for. */
    private record Wait(Tree tree, boolean starting) {}

    List<Deadlock> find() {
        Set<String> comes = risen(course.up(), all(this::canComeBack));
        Set<String> stuck = all(p -> canComeBack(p) && !comes.contains(p.part.id()));
        Set<String> group = new TreeSet<>(stuck);
        while (group.removeIf(id -> !served(id, union(comes, group)))) {}
        var found = new ArrayList<Deadlock>();
        for (String first : group) {
            Set<String> ring = ringOf(first, group, comes);
            if (first.equals(ring.stream().findFirst().orElse("")) && isSource(ring, group, comes))
                found.add(deadlock(ring, stuck, comes));
        }
        return found;
    }

    private Deadlock deadlock(Set<String> ring, Set<String> stuck, Set<String> comes) {
        List<String> openers = ring.stream()
                .filter(m -> risen(union(comes, Set.of(m)), stuck).containsAll(ring))
                .toList();
        long since = ring.stream().mapToLong(course::since).max().orElseThrow();
        return new Deadlock(List.copyOf(ring), openers, since);
    }

    private Set<String> all(Predicate<Patient> which) {
        var found = new TreeSet<String>();
        for (Patient p : course.patients.values()) if (which.test(p)) found.add(p.part.id());
        return found;
    }

    private boolean canComeBack(Patient p) {
        boolean forEver = p.strikes.stream().anyMatch(s -> s.repair() == null && s.until() == Times.NEVER)
                || (p.repair != null && p.repair.length == Times.NEVER)
                || p.owedLength(sizes) == Times.NEVER;
        return !p.up && !forEver;
    }

    private Set<String> risen(Set<String> from, Set<String> candidates) {
        var up = new TreeSet<>(from);
        while (up.addAll(candidates.stream().filter(id -> served(id, up)).toList())) {}
        return up;
    }

    private boolean served(String id, Set<String> up) {
        Patient p = course.patient(id);
        return waits(p).stream().allMatch(w -> w.tree.met(leaf -> met(leaf, w.starting, up)))
                && up.containsAll(crews(p));
    }

    private List<Wait> waits(Patient p) {
        var waits = new ArrayList<Wait>();
        waits.add(new Wait(p.part.needs(), true));
        for (Labour l : left(p)) waits.add(new Wait(l.needs(), false));
        return waits;
    }

    private static List<Labour> left(Patient p) {
        return p.repair == null ? List.of(p.owed()) : List.of(p.repair.labour, p.owed());
    }

    private static Set<String> crews(Patient p) {
        var crews = new TreeSet<String>();
        for (Labour l : left(p)) if (l.crew() != null) crews.add(l.crew());
        return crews;
    }

    private boolean met(Tree.Leaf leaf, boolean starting, Set<String> up) {
        if (!starting && leaf.start() == Need.Start.ONLY || up.contains(leaf.target())) return true;
        boolean tolerated = leaf.tolerance() == Times.NEVER && !(starting && leaf.start() == Need.Start.REQUIRED);
        return tolerated || leaf.atLevel() < Need.NORMAL && lastLevel(leaf.target()) >= leaf.atLevel();
    }

    private double lastLevel(String service) {
        if (course.patient(service).up) return Need.NORMAL;
        var levels = course.levels.get(service);
        return levels == null
                ? 0
                : levels.lastEntry().getValue().map(Way::level).orElse(0.0);
    }

    private Set<String> next(String id, Set<String> group, Set<String> comes) {
        Patient p = course.patient(id);
        var next = new TreeSet<>(crews(p));
        next.removeAll(comes);
        for (Wait w : waits(p)) next.addAll(w.tree.missing(leaf -> met(leaf, w.starting, comes)));
        next.retainAll(group);
        return next;
    }

    /** What can be reached in one step or more. */
    private Set<String> reach(String id, Set<String> group, Set<String> comes) {
        var reached = new TreeSet<>(next(id, group, comes));
        while (reached.addAll(
                reached.stream().flatMap(r -> next(r, group, comes).stream()).toList())) {}
        return reached;
    }

    /** Empty when there is none. */
    private Set<String> ringOf(String id, Set<String> group, Set<String> comes) {
        Set<String> ring = reach(id, group, comes);
        ring.removeIf(other -> !reach(other, group, comes).contains(id));
        return ring;
    }

    private boolean isSource(Set<String> ring, Set<String> group, Set<String> comes) {
        return reach(ring.iterator().next(), group, comes).stream()
                .allMatch(r -> ring.contains(r) || ringOf(r, group, comes).isEmpty());
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        var both = new TreeSet<>(a);
        both.addAll(b);
        return both;
    }
}
