// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Run;
import deich.engine.Run.Circle;
import deich.engine.Run.Outage;
import deich.engine.Run.Stretch;
import deich.engine.Settings;
import deich.law.Part.Way;
import deich.model.fact.Readings;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The law as its page tells it, without any cleverness: every moment looks at everything again. Slow, and meant to be
 * read beside the page.
 */
final class Reference {
    private final Inventory inventory;
    private final Readings readings;
    private final LocalDate asOf;
    private final Scenario scenario;
    private final Settings settings;
    private final int index;
    private List<Strike> strikes = List.of();

    private Reference(
            Inventory inventory, Readings readings, LocalDate asOf, Scenario scenario, Settings settings, int index) {
        this.inventory = inventory;
        this.readings = readings;
        this.asOf = asOf;
        this.scenario = scenario;
        this.settings = settings;
        this.index = index;
    }

    static Run run(Inventory i, Readings r, LocalDate asOf, Scenario scenario, Settings settings, int index) {
        return new Reference(i, r, asOf, scenario, settings, index).run();
    }

    private Run run() {
        Course course = course();
        boolean changed = false;
        for (long t = course.next(); t < settings.horizon(); t = course.next()) {
            changed = course.moment(t);
            long since = course.sameAs(changed);
            if (since >= 0) return circling(course, since);
        }
        return told(course, new Deadlocks(course, sizes()).find(), List.of());
    }

    private Sizes sizes() {
        return Sizes.of(settings, index, inventory.classes());
    }

    private Course course() {
        var settling = new Settling(readings, asOf, sizes());
        var parts = new Parts(inventory, settling, asOf, sizes(), settings).all();
        strikes = new Strikes(inventory, parts, settling, sizes(), settings, scenario).all();
        return new Course(parts, strikes, sizes(), scenario.start());
    }

    // ---- circles

    /** Everything again up to the moment that came back; then the ring is down for good, and only clocks go on. */
    private Run circling(Course seen, long since) {
        Course course = course();
        for (long t = course.next(); t <= since; t = course.next()) course.moment(t);
        var ring = new TreeSet<String>();
        for (Patient p : seen.patients.values()) {
            if (p.outages.stream().anyMatch(o -> o.from() > since || (o.ends() && o.until() > since)))
                ring.add(p.part.id());
        }
        for (String id : ring) if (course.patient(id).up) bringDown(course.patient(id), seen.patient(id), since);
        followLevels(course, since);
        return told(course, List.of(), List.of(new Circle(List.copyOf(ring), since, seen.now - since)));
    }

    private static void bringDown(Patient p, Patient seen, long since) {
        p.up = false;
        Outage last = p.outages.isEmpty() ? null : p.outages.getLast();
        if (last != null && last.until() == since) {
            p.outages.removeLast();
            p.since = last.from();
            p.outages.add(new Outage(last.component(), last.from(), Run.NEVER, last.cause()));
        } else {
            p.since = since;
            Outage next = seen.outages.stream()
                    .filter(o -> o.from() > since)
                    .findFirst()
                    .orElseThrow();
            p.outages.add(new Outage(p.part.id(), since, Run.NEVER, next.cause()));
        }
    }

    private void followLevels(Course course, long since) {
        for (long t = since; t < settings.horizon(); t = nextClock(course)) {
            course.now = t;
            View view = course.view();
            for (Patient p : course.patients.values()) if (!p.up) course.note(p.part.id(), t, view.way(p.part.id()));
        }
    }

    private static long nextClock(Course course) {
        return course.clocks().stream()
                .filter(t -> t > course.now)
                .mapToLong(t -> t)
                .min()
                .orElse(Times.NEVER);
    }

    // ---- telling

    private Run told(Course course, List<Run.Deadlock> deadlocks, List<Circle> circles) {
        var outages = new TreeMap<String, List<Outage>>();
        var levels = new TreeMap<String, List<Stretch>>();
        for (Patient p : course.patients.values()) {
            if (p.outages.isEmpty()) continue;
            outages.put(p.part.id(), List.copyOf(p.outages));
            if (p.part.as().kind() == Kind.SERVICE)
                levels.put(p.part.id(), stretches(p.outages, course.levels.getOrDefault(p.part.id(), new TreeMap<>())));
        }
        return new Run(
                scenario.key(),
                settings.horizon(),
                outages,
                levels,
                course.losses,
                deadlocks,
                circles,
                course.jobs(),
                struck());
    }

    private static List<Stretch> stretches(List<Outage> outages, TreeMap<Long, Optional<Way>> levels) {
        var stretches = new ArrayList<Stretch>();
        for (Outage o : outages) {
            for (Map.Entry<Long, Optional<Way>> e :
                    levels.subMap(o.from(), o.until()).entrySet()) {
                double level = e.getValue().map(Way::level).orElse(0.0);
                String fallback = e.getValue().map(Way::id).orElse(null);
                Stretch before = stretches.isEmpty() ? null : stretches.getLast();
                if (before != null
                        && before.until() == o.until()
                        && before.from() < e.getKey()
                        && before.from() >= o.from()) {
                    if (before.level() == level && java.util.Objects.equals(before.fallback(), fallback)) continue;
                    stretches.removeLast();
                    stretches.add(new Stretch(before.from(), e.getKey(), before.level(), before.fallback()));
                }
                stretches.add(new Stretch(e.getKey(), o.until(), level, fallback));
            }
        }
        return stretches;
    }

    private Map<String, List<String>> struck() {
        var struck = new TreeMap<String, List<String>>();
        for (Hit hit : scenario.hits()) {
            Set<String> its = new TreeSet<>();
            for (Strike s : strikes) if (s.hit().equals(hit.id())) its.add(s.component());
            struck.put(hit.id(), List.copyOf(its));
        }
        return struck;
    }

    /** Rings that could never have started. */
    static List<List<String>> errors(Inventory inventory, Readings readings, LocalDate asOf) {
        var sizes = new Sizes(0, Law.PLANNING, inventory.classes());
        var settling = new Settling(readings, asOf, sizes);
        return new Errors(new Parts(inventory, settling, asOf, sizes, Settings.DEFAULT).all()).find();
    }
}
