// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Run;
import deich.engine.Settings;
import deich.model.fact.Fact;
import deich.model.fact.Readings;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.inventory.Objectives;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words for the cases solved by hand. All times are seconds; what nothing is said about is repaired in 10 s and restarts
 * at once. The scenario starts on a Monday at midnight.
 */
abstract class HandSolved {
    static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    static final Settings SETTINGS = new Settings(1_000_000, 7, false);

    static Stream<Law> laws() {
        return Stream.of(Law.REFERENCE, Law.ENGINE);
    }

    // ---- components

    static Component.Builder of(Kind kind, String id) {
        return Component.of(id, kind).repair(takes(10)).restart(Job.INSTANT);
    }

    static Component.Builder thing(String id, Need... needs) {
        return of(Kind.PROCESS, id).needs(needs);
    }

    static Component.Builder service(String id, Need... needs) {
        return of(Kind.SERVICE, id).needs(needs);
    }

    /** Whose shortest tolerable disruption is this many seconds. */
    static Component.Builder urgent(String id, long mtpd, Need... needs) {
        return service(id, needs).objectives(mtpd(mtpd));
    }

    static Objectives mtpd(long seconds) {
        return new Objectives(
                Fact.stated(Duration.ofSeconds(seconds)), Fact.missing(), Fact.missing(), Fact.missing(), List.of());
    }

    static Component.Builder crew(String id, int places, Hours.Window... windows) {
        return of(Kind.TEAM, id).crew(new Crew(Fact.stated(places), new Hours(List.of(windows))));
    }

    static Job takes(long seconds) {
        return Job.taking(Span.seconds(seconds));
    }

    static Job takes(long seconds, String crew) {
        return Job.taking(Span.seconds(seconds), crew);
    }

    static Job takes(long seconds, Need needs) {
        return new Job(Fact.stated(Span.seconds(seconds)), null, needs);
    }

    static Need.Leaf on(String target) {
        return Need.on(target);
    }

    static Need.Leaf tolerating(long seconds, String target) {
        return Need.on(target, Span.seconds(seconds));
    }

    static Need.Leaf starting(Need.Start start, Need.Leaf leaf) {
        return new Need.Leaf(leaf.target(), leaf.tolerance(), start, leaf.role(), leaf.atLevel(), leaf.present());
    }

    static Need.Leaf at(double level, String target) {
        return new Need.Leaf(
                target, Need.Leaf.NO_TOLERANCE, Need.Start.TOLERANT, Need.Role.PLAIN, level, Need.Leaf.PRESENT);
    }

    static Fallback fallback(String id, long lead, double level, Need... needs) {
        return new Fallback(
                id,
                id,
                true,
                Fact.stated(Span.seconds(lead)),
                Fact.stated(level),
                Need.all(needs),
                Fact.stated(Span.FOREVER),
                Hours.ALWAYS,
                null);
    }

    static Fallback lasting(long seconds, Fallback f) {
        var lasts = Fact.stated(Span.seconds(seconds));
        return new Fallback(
                f.id(), f.name(), f.prepared(), f.lead(), f.level(), f.needs(), lasts, f.hours(), f.draws());
    }

    static Fallback drawing(int amount, String from, Fallback f) {
        var draw = new Fallback.Draw(from, amount);
        return new Fallback(f.id(), f.name(), f.prepared(), f.lead(), f.level(), f.needs(), f.lasts(), f.hours(), draw);
    }

    // ---- hits

    static Hit lasts(String id, long from, long seconds, String... targets) {
        return Hit.lasting(id, deich.model.inventory.Effect.DOWN, Span.seconds(from), Span.seconds(seconds), targets);
    }

    static Hit breaks(String id, long from, String... targets) {
        return Hit.repaired(id, deich.model.inventory.Effect.DOWN, Span.seconds(from), null, targets);
    }

    static Hit spoils(String id, deich.model.inventory.Effect effect, long from, String... targets) {
        return Hit.repaired(id, effect, Span.seconds(from), null, targets);
    }

    static Hit chance(Hit.Chance chance, Hit h) {
        return new Hit(
                h.id(),
                h.title(),
                h.selector(),
                h.effect(),
                h.begins(),
                h.end(),
                chance,
                h.share(),
                h.waves(),
                h.dwell(),
                h.orderedBy());
    }

    // ---- runs

    static Inventory inventory(Component.Builder... components) {
        return Inventory.of(
                Arrays.stream(components).map(Component.Builder::build).toList());
    }

    static Run run(Law law, Inventory inventory, Hit... hits) {
        return run(law, Readings.GIVEN, inventory, hits);
    }

    static Run run(Law law, Readings readings, Inventory inventory, Hit... hits) {
        return law.run(inventory, readings, TODAY, Scenario.of("s", hits), SETTINGS, Law.PLANNING);
    }

    static Run future(Law law, int index, Inventory inventory, Hit... hits) {
        return law.run(inventory, Readings.GIVEN, TODAY, Scenario.of("s", hits), SETTINGS, index);
    }

    // ---- what came of it, in a form that can be read

    /** Such as "0-5 9-never". */
    static String down(Run run, String component) {
        return run.outagesOf(component).stream()
                .map(o -> o.from() + "-" + time(o.until()))
                .collect(Collectors.joining(" "));
    }

    /** Such as "0-5:0.0 5-9:0.5 paper". */
    static String levels(Run run, String service) {
        return run.levels().getOrDefault(service, List.of()).stream()
                .map(s -> s.from() + "-" + time(s.until()) + ":" + s.level()
                        + (s.fallback() == null ? "" : " " + s.fallback()))
                .collect(Collectors.joining(" "));
    }

    /** Such as "REPAIR a 0,3-13": ready at 0, begun at 3, done at 13. */
    static List<String> jobs(Run run) {
        return run.jobs().stream()
                .map(w -> w.kind() + " " + w.component() + " " + w.ready() + "," + time(w.began()) + "-"
                        + time(w.until()))
                .toList();
    }

    /** Such as "30 tape", "never". */
    static String loss(Run run, String data) {
        Run.Loss loss = run.losses().get(data);
        if (loss == null) return "nothing";
        return time(loss.age()) + (loss.copy() == null ? "" : " " + loss.copy());
    }

    static List<String> struck(Run run, String hit) {
        return run.struck().getOrDefault(hit, List.of());
    }

    private static String time(long t) {
        return t == Run.NEVER ? "never" : Long.toString(t);
    }
}
