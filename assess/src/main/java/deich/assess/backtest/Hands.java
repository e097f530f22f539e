// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.incident.Node;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Effect;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.scenario.Hit;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people have to do with it. Fallbacks begin in office hours, and whether anybody takes to one is a coin. In classes in which the last
 * step was seen to wait for the working day, the release of a service is a job of people with office hours, again by a coin, one for the
 * whole incident.
 */
final class Hands {
    private static final String CREW = "office";
    private static final int MANY = 100_000;
    private static final double EMERGENCY = 0.5;
    private static final Hours OFFICE = new Hours(
            Stream.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                    .map(day -> new Hours.Window(day, 7 * 60, 17 * 60))
                    .toList());

    private final Wreck wreck;
    private final Lessons lessons;
    private final List<Component> components = new ArrayList<>();
    private final List<Hit> hits = new ArrayList<>();

    Hands(Wreck wreck, Lessons lessons) {
        this.wreck = wreck;
        this.lessons = lessons;
        components.add(Component.of(CREW, Kind.TEAM)
                .repair(Job.INSTANT)
                .crew(new Crew(Fact.stated(MANY), OFFICE))
                .build());
    }

    /** Everything lent so far. */
    List<Component> components() {
        return components;
    }

    List<Hit> hits() {
        return hits;
    }

    /** Gives a service its release and its fallbacks. @param built what it needs otherwise is in it already */
    void lend(Node service, Component.Builder built) {
        double waits = wreck.waits(service);
        if (waits > 0) release(service, waits, built);
        help(service, true, built);
        help(service, false, built);
    }

    private void release(Node service, double waits, Component.Builder built) {
        String gate = "release." + service.id();
        Need needs = built.build().needs();
        components.add(Component.of(gate, Kind.TEAM)
                .repair(new Job(Fact.stated(Span.seconds(1)), CREW, needs))
                .build());
        built.needs(needs, Need.on(gate));
        hits.add(Hit.repaired(gate, Effect.DOWN, begin(), null, gate).with(new Hit.Chance(waits, false, "release")));
    }

    private void help(Node service, boolean prepared, Component.Builder built) {
        List<Node.Fallback> kind = service.fallbacks().stream()
                .filter(one -> one.prepared() == prepared)
                .toList();
        if (kind.isEmpty()) return;
        String gate = "help." + (prepared ? "prepared." : "improvised.") + service.id();
        components.add(Component.of(gate, Kind.TEAM).repair(Job.INSTANT).build());
        double refused = 1 - (prepared ? lessons.prepared() : lessons.improvised());
        hits.add(
                Hit.lasting(gate, Effect.DOWN, begin(), Span.FOREVER, gate).with(new Hit.Chance(refused, false, null)));
        Span lead = new Span.Shared(
                gate, lessons.of(prepared ? Naive.PREPARED : Naive.IMPROVISED).span());
        for (Node.Fallback one : kind)
            built.fallback(new Fallback(
                    one.id(),
                    one.id(),
                    prepared,
                    Fact.stated(lead),
                    Fact.stated(EMERGENCY),
                    Need.all(one.needs(), Need.on(gate)),
                    Fact.stated(Span.FOREVER),
                    OFFICE,
                    null));
    }

    private Span begin() {
        return Span.seconds(Staging.seconds(wreck.began()));
    }
}
