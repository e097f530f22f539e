// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.engine.Progress;
import deich.engine.Settings;
import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Administration;
import deich.model.inventory.Classification;
import deich.model.inventory.Component;
import deich.model.inventory.Decision;
import deich.model.inventory.Effect;
import deich.model.inventory.Evidence;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Municipality;
import deich.model.inventory.Need;
import deich.model.inventory.Objectives;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.model.standard.Condition;
import deich.model.standard.Requirement;
import deich.model.standard.Requirement.Obligation;
import deich.model.standard.Standard;
import deich.model.standard.Test;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A small inventory with a standard and scenarios, put together piece by piece. */
final class Town {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    static final String KREIS = "kreis";

    final Map<String, Administration> administrations = new LinkedHashMap<>();
    final Map<String, Municipality> municipalities = new LinkedHashMap<>();
    final List<Component> components = new ArrayList<>();
    final List<Evidence> evidence = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();
    final List<Requirement> requirements = new ArrayList<>();
    final List<Scenario> scenarios = new ArrayList<>();
    int futures;

    Town() {
        administration(KREIS, Administration.Type.KREIS, "SH", "01");
    }

    Town administration(String id, Administration.Type type, String land, String... covers) {
        administrations.put(id, new Administration(id, id, type, land, List.of(covers), true));
        return this;
    }

    Town municipality(String ags, int residents) {
        municipalities.put(ags, new Municipality(ags, ags, residents));
        return this;
    }

    Town with(Component.Builder... builders) {
        for (Component.Builder b : builders) components.add(b.build());
        return this;
    }

    Town scenario(Hit... hits) {
        scenarios.add(Scenario.of("kf-" + (scenarios.size() + 1), hits));
        return this;
    }

    /** A MUSS for every Kreis about all services in all scenarios so far. */
    Town claim(Test.Claim claim) {
        return claim(claim, null);
    }

    Town claim(Test.Claim claim, @Nullable Double share) {
        List<String> ids = scenarios.stream().map(Scenario::id).toList();
        return require(new Test.Simulated(Condition.always(), ids, claim, share));
    }

    Town require(Test test) {
        return require(test, Obligation.MUSS);
    }

    Town require(Test test, Obligation obligation) {
        String id = "r-" + (requirements.size() + 1);
        requirements.add(
                new Requirement(id, id, "", "", Map.of(Administration.Type.KREIS, obligation), "", List.of(), test));
        return this;
    }

    Inventory inventory() {
        var byId = new LinkedHashMap<String, Component>();
        components.forEach(c -> byId.put(c.id(), c));
        return new Inventory(
                "town",
                "",
                "1",
                Classification.OFFEN,
                "",
                administrations,
                municipalities,
                byId,
                List.of(),
                Map.of(),
                evidence,
                decisions);
    }

    Order order() {
        var standard = new Standard("s", "1", "", "", null, requirements);
        return new Order(inventory(), standard, scenarios, TODAY, Settings.DEFAULT, futures);
    }

    Assessment check() {
        return check(Runnable::run);
    }

    Assessment check(Executor executor) {
        return Check.run(order(), executor, Progress.NONE);
    }

    /** The only verdict. */
    Verdict verdict() {
        List<Verdict> all = check().verdicts();
        if (all.size() != 1) throw new AssertionError(all);
        return all.getFirst();
    }

    static Component.Builder service(String id, Need... needs) {
        return Component.of(id, Kind.SERVICE).administration(KREIS).needs(needs);
    }

    /**
     * Something that starts at once and is repaired in a time that {@code repair} gives: the ground of these towns, so of a
     * kind that may need nothing.
     */
    static Component.Builder server(String id, Fact<Span> repair) {
        return Component.of(id, Kind.UTILITY)
                .administration(KREIS)
                .restart(Job.INSTANT)
                .repair(new Job(repair, null, Need.NONE));
    }

    static Component.Builder server(String id) {
        return server(id, hours(1));
    }

    static Fact<Span> hours(long hours) {
        return Fact.stated(Span.hours(hours));
    }

    static Fact<Span> hours(long given, long low, long high) {
        return Fact.assumed(Span.hours(given), Span.hours(low), Span.hours(high));
    }

    static Objectives mtpd(Fact<Duration> mtpd) {
        return new Objectives(mtpd, Fact.missing(), Fact.missing(), Fact.missing(), List.of());
    }

    static Objectives mtpd(long hours) {
        return mtpd(Fact.stated(Duration.ofHours(hours)));
    }

    /** Each must repair itself. */
    static Hit fire(String... targets) {
        return Hit.repaired("fire", Effect.DOWN, Span.ZERO, null, targets);
    }

    static Hit cut(long hours, String... targets) {
        return Hit.lasting("cut", Effect.DOWN, Span.ZERO, Span.hours(hours), targets);
    }

    static Test.Claim withinMtpd() {
        return new Test.DowntimeWithin(Test.Objective.MTPD);
    }

    static Test.Claim within(long hours) {
        return new Test.DowntimeWithin(new Test.Fixed(Duration.ofHours(hours)));
    }

    /** A condition that is unknown as soon as one of the names is. */
    static Condition asking(Predicate<Map<String, Object>> test, String... names) {
        return condition(facts -> {
            var known = new LinkedHashMap<String, Object>();
            var missing = new ArrayList<String>();
            for (String name : names) {
                Object value = facts.get(name);
                if (value == null) missing.add(name);
                else known.put(name, value);
            }
            if (!missing.isEmpty()) return new Condition.Unknown(missing);
            return test.test(known) ? Condition.Known.YES : Condition.Known.NO;
        });
    }

    static Condition condition(Function<Condition.Facts, Condition.Answer> answer) {
        return new Condition() {
            @Override
            public String text() {
                return "a test's own";
            }

            @Override
            public Answer ask(Facts facts) {
                return answer.apply(facts);
            }
        };
    }
}
