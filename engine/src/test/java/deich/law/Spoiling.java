// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Run;
import deich.law.Part.Kept;
import deich.law.Patient.Origin;
import deich.model.inventory.Component;
import deich.model.inventory.Effect;
import deich.model.inventory.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What falls in the wake of a hit that spoils, and what data are lost. */
record Spoiling(Course course) {

    void moment(List<Strike> strikes, Map<String, Run.Loss> losses) {
        View view = course.view();
        for (Origin origin : origins()) {
            while (spread(origin, effect(origin, strikes), view)) {}
        }
        for (Patient p : course.patients.values()) lose(p, strikes, losses);
    }

    /** Of hits that act now, and of what is spoiled already. */
    private TreeSet<Origin> origins() {
        var origins = new TreeSet<Origin>();
        for (Patient p : course.patients.values()) {
            p.strikes.stream()
                    .filter(s -> s.effect().spoils())
                    .forEach(s -> origins.add(new Origin(s.hit(), s.component())));
            if (p.spoiled != null) origins.add(p.spoiled);
        }
        return origins;
    }

    private static Effect effect(Origin origin, List<Strike> strikes) {
        return strikes.stream()
                .filter(s -> s.hit().equals(origin.hit()))
                .findFirst()
                .orElseThrow()
                .effect();
    }

    private boolean spread(Origin origin, Effect effect, View view) {
        List<Patient> reached = course.patients.values().stream()
                .filter(p -> !p.up && p.spoiled == null && !p.wasOrigin)
                .filter(p -> !p.part.needs().met(view::running))
                .filter(p -> p.part.needs().leaves().anyMatch(l -> !view.running(l) && carries(l.target(), origin)))
                .filter(p -> !shielded(
                        p.part.as(),
                        effect,
                        course.patient(origin.component()).part.as()))
                .toList();
        for (Patient p : reached) {
            p.spoiled = origin;
            if (!p.part.as().recovery().coldStart() || p.since == course.now) p.drawnWith = origin.hit();
        }
        return !reached.isEmpty();
    }

    private boolean carries(String id, Origin origin) {
        Patient p = course.patient(id);
        boolean itself = id.equals(origin.component())
                && p.strikes.stream()
                        .anyMatch(
                                s -> s.hit().equals(origin.hit()) && s.effect().spoils());
        return itself || origin.equals(p.spoiled);
    }

    private static boolean shielded(Component c, Effect effect, Component origin) {
        boolean fire = effect == Effect.DESTROYED;
        String mine = fire ? c.place() : c.adminDomain();
        String its = fire ? placeOf(origin) : origin.adminDomain();
        return mine != null && its != null && !mine.equals(its);
    }

    private static @Nullable String placeOf(Component origin) {
        return origin.kind() == Kind.SITE ? origin.id() : origin.place();
    }

    private void lose(Patient p, List<Strike> strikes, Map<String, Run.Loss> losses) {
        if (p.up || p.lossRecorded || p.part.as().data() == null) return;
        Origin origin = spoiler(p);
        if (origin == null) return;
        Strike strike = strikes.stream()
                .filter(s -> s.hit().equals(origin.hit()))
                .findFirst()
                .orElseThrow();
        p.lossRecorded = true;
        Run.Loss loss =
                loss(p.part, strike, course.patient(origin.component()).part.as());
        Run.Loss before = losses.get(p.part.id());
        if (before == null || loss.age() > before.age()) losses.put(p.part.id(), loss);
        if (loss.age() == Times.NEVER && !p.part.as().data().emptyStart()) loseForGood(p);
    }

    private @Nullable Origin spoiler(Patient p) {
        return p.strikes.stream()
                .filter(s -> s.from() == course.now && s.effect().spoils())
                .min(Comparator.comparing(Strike::hit))
                .map(s -> new Origin(s.hit(), s.component()))
                .orElse(p.spoiled);
    }

    private static void loseForGood(Patient p) {
        p.lostForGood = true;
        Course.tasks(p).forEach(task -> task.length = Times.NEVER);
    }

    private record State(double age, Kept copy) {}

    private Run.Loss loss(Part data, Strike strike, Component origin) {
        String domain = origin.adminDomain() != null ? Part.domainOf(origin) : Part.domainOf(data.as());
        State best = data.copies().stream()
                .filter(copy -> !reached(copy, strike.effect(), domain, placeOf(origin)))
                .flatMap(copy -> state(copy, strike))
                .min(Comparator.comparingDouble(State::age))
                .orElse(null);
        return best == null
                ? new Run.Loss(data.id(), course.now, Times.NEVER, null, strike.hit())
                : new Run.Loss(data.id(), course.now, Math.round(best.age), best.copy.id(), strike.hit());
    }

    private static boolean reached(Kept copy, Effect effect, String domain, @Nullable String place) {
        if (effect == Effect.DESTROYED) return place != null && Objects.equals(copy.place(), place);
        boolean encrypted = effect == Effect.ENCRYPTED && copy.online() && !copy.immutable();
        return copy.replica() || encrypted && copy.domain().equals(domain);
    }

    /** The youngest state of a copy from before the intruder came. */
    private static Stream<State> state(Kept copy, Strike strike) {
        double age = copy.age();
        if (strike.effect() == Effect.DESTROYED || age >= strike.dwell()) return Stream.of(new State(age, copy));
        if (strike.dwell() == Times.NEVER) return Stream.empty();
        double back = copy.every() == 0
                ? strike.dwell() - age
                : Math.ceil((strike.dwell() - age) / copy.every()) * copy.every();
        return back <= copy.keeps() ? Stream.of(new State(age + back, copy)) : Stream.empty();
    }
}
