// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Run;
import deich.engine.Run.JobKind;
import deich.engine.Run.Work;
import deich.law.Part.Labour;
import deich.law.Part.Way;
import deich.law.Patient.Task;
import deich.model.inventory.Fallback;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** One run, moment by moment. */
final class Course {
    final SortedMap<String, Part> parts;
    final SortedMap<String, Patient> patients = new TreeMap<>();
    final Map<String, String> allocations = new TreeMap<>();
    final Map<String, Run.Loss> losses = new TreeMap<>();
    final List<Work> done = new ArrayList<>();
    /** At which fallback every service was from which moment on; null for none. */
    final Map<String, TreeMap<Long, java.util.Optional<Way>>> levels = new TreeMap<>();

    final LocalDateTime start;
    private final List<Strike> strikes;
    private final Sizes sizes;
    private final Urgency urgency;
    private final Spoiling spoiling;
    /** Of all there is to need, whoever needs it and for what. */
    private final List<Tree.Leaf> leaves;

    long now = -1;

    Course(SortedMap<String, Part> parts, List<Strike> strikes, Sizes sizes, LocalDateTime start) {
        this.parts = parts;
        this.strikes = strikes;
        this.sizes = sizes;
        this.start = start;
        this.urgency = new Urgency(parts);
        this.spoiling = new Spoiling(this);
        for (Part part : parts.values()) patients.put(part.id(), new Patient(part));
        this.leaves = parts.values().stream().flatMap(Course::leaves).toList();
    }

    Set<String> up() {
        var up = new TreeSet<String>();
        for (Patient p : patients.values()) if (p.up) up.add(p.part.id());
        return up;
    }

    Patient patient(String id) {
        return java.util.Objects.requireNonNull(patients.get(id));
    }

    /** As things stand after a moment. */
    View view() {
        return view(up(), this::since);
    }

    long since(String id) {
        return patient(id).since;
    }

    private View view(Set<String> up, ToLongFunction<String> since) {
        return new View(now, up, since, parts, allocations, start);
    }

    // ---- which moments there are

    long next() {
        long next = Times.NEVER;
        for (long t : candidates()) if (t > now) next = Math.min(next, t);
        return next;
    }

    private List<Long> candidates() {
        var times = new ArrayList<Long>();
        for (Strike s : strikes) {
            times.add(s.from());
            times.add(s.until());
        }
        for (Patient p : patients.values()) {
            for (Task task : tasks(p)) times.add(task.ends(now));
        }
        for (Part crew : parts.values()) times.add(Times.nextEdge(crew.duty(), start, now));
        times.addAll(clocks());
        return times;
    }

    /** Tolerances and fallbacks. */
    List<Long> clocks() {
        var times = new ArrayList<Long>();
        for (Tree.Leaf l : leaves) if (!patient(l.target()).up) times.add(Times.plus(since(l.target()), l.tolerance()));
        for (Patient p : patients.values()) {
            if (!p.up) p.part.ways().forEach(w -> times.addAll(clocks(p, w)));
        }
        return times;
    }

    List<Long> clocks(Patient p, Way way) {
        long begins = Times.firstIn(way.hours(), start, Times.plus(p.since, way.lead()));
        return List.of(begins, Times.plus(begins, way.lasts()));
    }

    private static java.util.stream.Stream<Tree.Leaf> leaves(Part p) {
        var trees = new ArrayList<>(
                List.of(p.needs(), p.repair().needs(), p.restart().needs()));
        if (p.rebuild() != null) trees.add(p.rebuild().needs());
        p.ways().forEach(w -> trees.add(w.needs()));
        return trees.stream().flatMap(Tree::leaves);
    }

    static List<Task> tasks(Patient p) {
        var tasks = new ArrayList<Task>();
        if (p.repair != null) tasks.add(p.repair);
        if (p.restart != null) tasks.add(p.restart);
        return tasks;
    }

    // ---- one moment

    /** @return whether the usable set changed */
    boolean moment(long t) {
        for (Patient p : patients.values()) {
            for (Task task : tasks(p)) if (task.working) task.progress += t - now;
        }
        now = t;
        patients.values().forEach(this::finishRepair);
        for (Patient p : patients.values()) p.strikes.removeIf(s -> s.until() == t);
        strikes.stream().filter(s -> s.from() == t).forEach(s -> begin(patient(s.component()), s));

        Set<String> before = up();
        Set<String> after = settle(before);
        View view = view(after, id -> before.contains(id) ? now : since(id));
        noteLevels(after, view);
        for (Patient p : patients.values()) {
            if (p.up && !after.contains(p.part.id())) fall(p, view);
            else if (!p.up && after.contains(p.part.id())) rise(p);
            else if (!p.up && p.restart != null && p.restart.done()) p.restart = null;
        }
        spoiling.moment(strikes, losses);
        work();
        return !before.equals(after);
    }

    private void finishRepair(Patient p) {
        if (p.repair == null || !p.repair.done()) return;
        finish(p, p.repair);
        p.repair = null;
        p.strikes.removeIf(s -> s.repair() != null);
    }

    private void finish(Patient p, Task task) {
        Labour l = task.labour;
        done.add(new Work(p.part.id(), l.kind(), l.crew(), task.ready, task.began, now));
    }

    private void begin(Patient p, Strike strike) {
        p.strikes.add(strike);
        p.restart = null;
        if (p.repair != null) {
            p.repair.progress = 0;
            if (p.repair.begun()) p.repair.began = now;
        }
        if (strike.repair() != null) {
            if (p.repair == null) p.repair = new Task(p.part.repair(), p.lostForGood ? Times.NEVER : 0);
            p.repair.length = Math.max(p.repair.length, strike.repair());
        }
        if (strike.effect().spoils()) {
            p.wasOrigin = true;
            p.spoiled = null;
        }
    }

    /** Steps 2 to 5: rise, fall, levels, and again when an allocation changed. */
    private Set<String> settle(Set<String> before) {
        ToLongFunction<String> since = id -> before.contains(id) ? now : since(id);
        var up = new TreeSet<>(before);
        var gained = new HashSet<String>();
        do {
            up.addAll(before);
            patients.values().stream().filter(p -> !p.strikes.isEmpty()).forEach(p -> up.remove(p.part.id()));
            while (riseOnce(up, view(up, since))) {}
            while (fallOnce(up, view(up, since))) {}
        } while (allocate(up, view(up, since), gained, since));
        return up;
    }

    private boolean riseOnce(Set<String> up, View view) {
        return up.addAll(patients.values().stream()
                .filter(p -> !up.contains(p.part.id()) && p.part.needs().met(view::starting) && mayRise(p))
                .map(p -> p.part.id())
                .toList());
    }

    private boolean mayRise(Patient p) {
        if (!p.strikes.isEmpty() || p.repair != null) return false;
        return p.restart != null && p.restart.done() || p.owedLength(sizes) == 0;
    }

    private boolean fallOnce(Set<String> up, View view) {
        return up.removeIf(id -> !patient(id).part.needs().met(view::running));
    }

    /** Step 5. @return whether an allocation changed */
    private boolean allocate(Set<String> up, View view, Set<String> gained, ToLongFunction<String> since) {
        boolean changed = allocations.entrySet().removeIf(held -> !view.availableIfHeld(held.getKey(), heldWay(held)));
        List<Part> waiting = parts.values().stream()
                .filter(p -> !up.contains(p.id()) && !allocations.containsKey(p.id()) && !gained.contains(p.id()))
                .sorted(Comparator.comparingLong(Part::mtpd)
                        .thenComparingLong(p -> since.applyAsLong(p.id()))
                        .thenComparing(Part::id))
                .toList();
        for (Part service : waiting) {
            Way way = wanted(service, view);
            if (way == null) continue;
            allocations.put(service.id(), way.id());
            gained.add(service.id());
            changed = true;
        }
        return changed;
    }

    private Way heldWay(Map.Entry<String, String> held) {
        return patient(held.getKey()).part.ways().stream()
                .filter(w -> w.id().equals(held.getValue()))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Way wanted(Part service, View view) {
        return service.ways().stream()
                .filter(w -> w.draws() != null && view.availableIfHeld(service.id(), w))
                .filter(w -> w.level() > withoutBorrowing(service, view))
                .sorted(Comparator.comparingDouble(Way::level).reversed())
                .filter(w -> fits(w.draws()))
                .findFirst()
                .orElse(null);
    }

    private static double withoutBorrowing(Part service, View view) {
        return service.ways().stream()
                .filter(w -> w.draws() == null && view.availableIfHeld(service.id(), w))
                .mapToDouble(Way::level)
                .max()
                .orElse(0);
    }

    private boolean fits(Fallback.@Nullable Draw draw) {
        if (draw == null) return true;
        long taken = allocations.entrySet().stream()
                .map(held -> heldWay(held).draws())
                .filter(d -> d != null && d.from().equals(draw.from()))
                .mapToLong(Fallback.Draw::amount)
                .sum();
        return taken + draw.amount() <= patient(draw.from()).part.capacity();
    }

    private void noteLevels(Set<String> up, View view) {
        for (String id : parts.keySet()) {
            if (!up.contains(id)) note(id, now, view.way(id));
        }
    }

    void note(String service, long at, @Nullable Way way) {
        levels.computeIfAbsent(service, s -> new TreeMap<>()).put(at, java.util.Optional.ofNullable(way));
    }

    private void fall(Patient p, View view) {
        Run.Cause cause = p.strikes.stream()
                .min(Comparator.comparing(Strike::hit))
                .<Run.Cause>map(s -> new Run.Struck(s.hit(), s.effect(), s.via()))
                .orElseGet(() -> new Run.Starved(List.copyOf(p.part.needs().missing(view::running))));
        p.outages.add(new Run.Outage(p.part.id(), now, Times.NEVER, cause));
        p.up = false;
        p.since = now;
    }

    private void rise(Patient p) {
        if (p.restart != null) finish(p, p.restart);
        Run.Outage last = p.outages.removeLast();
        p.outages.add(new Run.Outage(last.component(), last.from(), now, last.cause()));
        p.becomesUsable();
    }

    // ---- step 7

    private void work() {
        View view = view();
        for (Patient p : patients.values()) {
            renewRestart(p, view);
            for (Task task : tasks(p)) readiness(task, view);
        }
        for (Patient p : patients.values()) {
            for (Task task : tasks(p)) if (task.labour.crew() == null) beginIfReady(task);
        }
        for (Part crew : parts.values()) handOutPlaces(crew);
        for (Patient p : patients.values()) {
            for (Task task : tasks(p)) task.working = works(task, view);
        }
    }

    private void renewRestart(Patient p, View view) {
        boolean canStart = !p.up
                && p.strikes.isEmpty()
                && p.repair == null
                && p.part.needs().met(view::starting);
        if (!canStart) p.restart = null;
        else if (p.restart == null || !p.restart.labour.equals(p.owed()))
            p.restart = new Task(p.owed(), p.owedLength(sizes));
    }

    private void readiness(Task task, View view) {
        if (task.begun()) return;
        boolean ready = task.labour.needs().met(view::running);
        task.ready = !ready ? -1 : task.ready >= 0 ? task.ready : now;
    }

    private void beginIfReady(Task task) {
        if (!task.begun() && task.ready >= 0) task.began = now;
    }

    private record Job(Patient patient, Task task) {}

    private List<Job> jobsOf(Part crew) {
        var jobs = new ArrayList<Job>();
        for (Patient p : patients.values()) {
            for (Task task : tasks(p)) if (crew.id().equals(task.labour.crew())) jobs.add(new Job(p, task));
        }
        return jobs;
    }

    private void handOutPlaces(Part crew) {
        if (!onDuty(crew.id())) return;
        List<Job> jobs = jobsOf(crew);
        long free = crew.places() - jobs.stream().filter(j -> j.task.begun()).count();
        jobs.stream()
                .filter(j -> !j.task.begun() && j.task.ready >= 0)
                .sorted(Comparator.<Job>comparingLong(j -> urgency.of(j.patient.part.id()))
                        .thenComparingLong(j -> j.task.ready)
                        .thenComparing(j -> j.patient.part.id())
                        .thenComparing(j -> j.task.labour.kind()))
                .limit(Math.max(0, free))
                .forEach(j -> j.task.began = now);
    }

    private boolean onDuty(String crew) {
        Patient p = patient(crew);
        return p.up && Times.isIn(p.part.duty(), start, now);
    }

    private boolean works(Task task, View view) {
        String crew = task.labour.crew();
        return task.begun() && task.labour.needs().met(view::running) && (crew == null || onDuty(crew));
    }

    // ---- what there was

    List<Work> jobs() {
        var all = new ArrayList<>(done);
        for (Patient p : patients.values()) {
            for (Task task : tasks(p)) {
                long began = task.begun() ? task.began : Times.NEVER;
                if (task.ready >= 0)
                    all.add(new Work(
                            p.part.id(), task.labour.kind(), task.labour.crew(), task.ready, began, Times.NEVER));
            }
        }
        all.sort(Comparator.comparingLong(Work::began)
                .thenComparing(Work::component)
                .thenComparing(Work::kind));
        return all;
    }

    // ---- circles

    private final Map<List<Object>, Long> seen = new HashMap<>();

    /** The earlier moment in which everything was as it is now; −1 for none. To be asked after every moment. */
    long sameAs(boolean changed) {
        if (!quiet()) seen.clear();
        else if (changed) {
            Long earlier = seen.putIfAbsent(state(), now);
            if (earlier != null) return earlier;
        }
        return -1;
    }

    private boolean quiet() {
        boolean hits = strikes.stream().anyMatch(s -> s.from() > now)
                || patients.values().stream().flatMap(p -> p.strikes.stream()).anyMatch(s -> s.until() != Times.NEVER);
        boolean jobs =
                patients.values().stream().flatMap(p -> tasks(p).stream()).anyMatch(this::keepsBusy);
        boolean fallbacks = patients.values().stream()
                .anyMatch(p -> !p.up
                        && p.part.ways().stream()
                                .anyMatch(w -> w.counts()
                                        && !w.hours().always()
                                        && clocks(p, w).stream().anyMatch(t -> t > now && t != Times.NEVER)));
        return !hits && !jobs && !fallbacks;
    }

    private boolean keepsBusy(Task task) {
        String crew = task.labour.crew();
        boolean ends = task.ends(now) != Times.NEVER;
        if (crew == null) return ends && task.labour.kind() == JobKind.REPAIR;
        return ends || task.ready >= 0 && !patient(crew).part.duty().always();
    }

    private List<Object> state() {
        var state = new ArrayList<Object>(List.of(up(), Map.copyOf(allocations)));
        for (Patient p : patients.values()) {
            if (p.up) continue;
            Task restart = p.restart;
            state.add(Math.min(now - p.since, longestClock(p)));
            state.add(restart == null || !restart.begun() ? -1L : restart.progress);
            state.add(java.util.Optional.ofNullable(p.spoiled));
        }
        return state;
    }

    private long longestClock(Patient p) {
        var clocks = new ArrayList<Long>(List.of(0L));
        for (Tree.Leaf l : leaves) if (l.target().equals(p.part.id())) clocks.add(l.tolerance());
        for (Way w : p.part.ways()) {
            if (w.counts()) clocks.addAll(List.of(w.lead(), Times.plus(w.lead(), w.lasts())));
        }
        return clocks.stream()
                .filter(c -> c != Times.NEVER)
                .mapToLong(c -> c)
                .max()
                .orElse(0);
    }
}
