// SPDX-License-Identifier: EUPL-1.2
package deich.assess.look;

import deich.assess.claim.World;
import deich.assess.facts.Census;
import deich.assess.facts.Ends;
import deich.assess.facts.Lengths;
import deich.model.fact.Fact;
import deich.model.fact.FactRef;
import deich.model.fact.Reading;
import deich.model.inventory.Assurance;
import deich.model.inventory.Component;
import deich.model.inventory.Deadline;
import deich.model.inventory.Fallback;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a component says of itself, as values of a condition; lengths of time in hours. */
record Values(Component component, World world) {

    /** Null when missing: then the condition is unknown. */
    @Nullable
    Double objective(Fact<Duration> fact, String name) {
        Ends<Duration> ends = Ends.ofDuration(fact, asOf());
        return ends == null ? null : hours(ends.at(reading("objectives." + name), true));
    }

    @Nullable
    Double minimumLevel() {
        Ends<Double> ends = Ends.ofLevel(component.objectives().minimumLevel(), asOf());
        return ends == null ? null : ends.at(reading("objectives.minimumLevel"), false);
    }

    List<String> deadlines() {
        return component.objectives().deadlines().stream().map(Deadline::name).toList();
    }

    List<Map<String, Object>> fallbacks() {
        return component.fallbacks().stream().map(this::fallback).toList();
    }

    private Map<String, Object> fallback(Fallback f) {
        String field = "fallbacks." + f.id();
        var lengths = new Lengths(world.inventory().classes(), asOf());
        return Map.of(
                "id", f.id(),
                "prepared", f.prepared(),
                "lead", lengths.duration(f.lead(), reading(field + ".lead")),
                "level", level(f, reading(field + ".level")),
                "lasts", lengths.tolerance(f.lasts(), reading(field + ".lasts")),
                "uses", uses(f.needs()));
    }

    private double level(Fallback f, Reading reading) {
        Ends<Double> ends = Ends.ofLevel(f.level(), asOf());
        if (ends == null) return reading == Reading.BEST ? Need.NORMAL : 0;
        return ends.at(reading, true);
    }

    private List<String> uses(Need needs) {
        var found = new TreeSet<String>();
        for (Need.Leaf leaf : needs.leaves()) {
            found.add(leaf.target());
            found.addAll(world.uses(leaf.target()));
        }
        return List.copyOf(found);
    }

    /** Null for a team that says nothing of its places. */
    @Nullable
    Long places() {
        if (component.crew() == null) return component.kind() == Kind.TEAM ? null : 0L;
        Ends<Integer> ends = Ends.ofNumber(component.crew().places(), asOf());
        return ends == null ? null : (long) ends.at(reading("crew.places"), true);
    }

    /** Null without a valid one. What it does not say is left out. */
    @Nullable
    Map<String, Object> assurance() {
        Assurance a = component.assurance();
        if (a == null || !a.validOn(asOf())) return null;
        var map = new TreeMap<String, Object>();
        map.put("by", a.by());
        if (a.recovery() != null) map.put("recovery", hours(a.recovery()));
        if (a.availability() != null) map.put("availability", a.availability());
        map.put("tested", a.testedOn() == null ? -1L : ChronoUnit.DAYS.between(a.testedOn(), asOf()));
        return map;
    }

    Map<String, Object> facts() {
        var count = new TreeMap<String, Object>(Map.of("stated", 0L, "assumed", 0L, "missing", 0L, "overdue", 0L));
        for (Fact<?> fact : Census.of(component).values()) count.merge(word(fact), 1L, (a, b) -> (long) a + (long) b);
        return count;
    }

    private String word(Fact<?> fact) {
        return switch (fact) {
            case Fact.Stated<?> s -> s.source().overdueOn(asOf()) ? "overdue" : "stated";
            case Fact.Assumed<?> a -> "assumed";
            case Fact.Missing<?> m -> "missing";
        };
    }

    private Reading reading(String field) {
        return world.limits().readings().of(new FactRef(component.id(), field));
    }

    private LocalDate asOf() {
        return world.limits().asOf();
    }

    private static double hours(Duration d) {
        return d.toSeconds() / 3600.0;
    }
}
