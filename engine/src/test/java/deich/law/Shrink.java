// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Settings;
import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Data;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Need;
import deich.model.inventory.Objectives;
import deich.model.scenario.Hit;
import deich.model.scenario.Hit.Chance;
import deich.model.scenario.Scenario;
import deich.model.scenario.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes a failing model smaller for as long as it goes on failing. */
final class Shrink {
    private Shrink() {}

    static Model smallest(Model failing, Predicate<Model> fails) {
        Model smallest = failing;
        Model smaller = failing;
        while (smaller != null) {
            smallest = smaller;
            smaller = simpler(smallest).stream()
                    .filter(m -> stillFails(m, fails))
                    .findFirst()
                    .orElse(null);
        }
        return smallest;
    }

    private static boolean stillFails(Model m, Predicate<Model> fails) {
        try {
            return fails.test(m);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static List<Model> simpler(Model m) {
        var found = new ArrayList<Model>();
        for (Hit h : m.scenario().hits()) found.add(m.with(hits(m.scenario(), h, null)));
        for (Component c : m.inventory().components().values()) without(m, c.id(), found);
        if (!m.inventory().sharedFates().isEmpty())
            found.add(m.with(m.inventory().withSharedFates(List.of())));
        for (Component c : m.inventory().components().values()) {
            for (UnaryOperator<Component> change : changes(c)) found.add(m.with(changed(m.inventory(), c, change)));
        }
        for (Hit h : m.scenario().hits()) for (Hit other : simpler(h)) found.add(m.with(hits(m.scenario(), h, other)));
        if (m.settings().unprepared())
            found.add(m.with(new Settings(m.settings().horizon(), m.settings().seed(), false)));
        found.removeIf(other -> Dump.of(other).equals(Dump.of(m)));
        return found;
    }

    // ---- components

    private static void without(Model m, String id, List<Model> found) {
        boolean needed = m.inventory().components().values().stream()
                .flatMap(c -> leaves(c).stream())
                .anyMatch(l -> l.target().equals(id));
        boolean named = m.inventory().components().values().stream()
                .anyMatch(c -> jobs(c).stream().anyMatch(j -> id.equals(j.crew()))
                        || c.fallbacks().stream()
                                .anyMatch(f ->
                                        f.draws() != null && f.draws().from().equals(id)));
        boolean fated =
                m.inventory().sharedFates().stream().anyMatch(f -> f.members().contains(id));
        if (needed || named || fated) return;
        var rest = m.inventory().components().values().stream()
                .filter(c -> !c.id().equals(id))
                .toList();
        found.add(m.with(Inventory.of(rest)
                .withClasses(m.inventory().classes())
                .withSharedFates(m.inventory().sharedFates())));
    }

    private static List<Job> jobs(Component c) {
        var jobs = new ArrayList<>(List.of(c.recovery().repair(), c.recovery().restart()));
        if (c.recovery().rebuild() != null) jobs.add(c.recovery().rebuild());
        return jobs;
    }

    private static List<Need.Leaf> leaves(Component c) {
        var leaves = new ArrayList<>(c.needs().leaves());
        jobs(c).forEach(j -> leaves.addAll(j.needs().leaves()));
        c.fallbacks().forEach(f -> leaves.addAll(f.needs().leaves()));
        return leaves;
    }

    private static Inventory changed(Inventory inventory, Component c, UnaryOperator<Component> change) {
        List<Component> all = inventory.components().values().stream()
                .map(other -> other == c ? change.apply(c) : other)
                .toList();
        return Inventory.of(all).withClasses(inventory.classes()).withSharedFates(List.copyOf(inventory.sharedFates()));
    }

    private static List<UnaryOperator<Component>> changes(Component c) {
        var changes = new ArrayList<UnaryOperator<Component>>();
        for (Consumer<Component.Builder> change : builds(c)) changes.add(old -> Copies.changed(old, change));
        for (Fallback f : c.fallbacks()) {
            changes.add(old -> Copies.withFallbacks(old, less(c.fallbacks(), f, null)));
            for (Fallback other : simpler(f))
                changes.add(old -> Copies.withFallbacks(old, less(c.fallbacks(), f, other)));
        }
        return changes;
    }

    private static List<Consumer<Component.Builder>> builds(Component c) {
        var changes = new ArrayList<Consumer<Component.Builder>>();
        changes.add(b -> b.needs(Need.NONE));
        for (Need other : simpler(c.needs())) changes.add(b -> b.needs(other));
        changes.add(b -> b.coldStart(false).rebuild(null));
        changes.add(b -> b.coldStart(false));
        changes.add(b -> b.restart(Job.INSTANT));
        for (Job j : simpler(c.recovery().restart())) changes.add(b -> b.restart(j));
        for (Job j : simpler(c.recovery().repair())) changes.add(b -> b.repair(j));
        if (c.recovery().rebuild() != null)
            for (Job j : simpler(c.recovery().rebuild())) changes.add(b -> b.rebuild(j));
        changes.add(b -> b.data(null));
        changes.add(b -> b.capacity(null));
        changes.add(b -> b.assurance(null));
        changes.add(b -> b.objectives(Objectives.UNKNOWN));
        changes.add(b -> b.place(null));
        changes.add(b -> b.adminDomain(null));
        changes.add(b -> b.vendor(null));
        changes.add(b -> b.owner(null));
        changes.add(b -> b.jurisdiction(null));
        changes.add(b -> b.crew(null));
        Data data = c.data();
        if (data != null)
            for (Data.Copy copy : data.copies())
                changes.add(b -> b.data(new Data(less(data.copies(), copy, null), data.emptyStart())));
        return changes;
    }

    private static List<Job> simpler(Job j) {
        var found = new ArrayList<Job>();
        found.add(new Job(j.takes(), null, j.needs()));
        found.add(new Job(j.takes(), j.crew(), Need.NONE));
        if (!(j.takes() instanceof Fact.Stated<Span>))
            found.add(new Job(Fact.stated(Span.seconds(3)), j.crew(), j.needs()));
        return found;
    }

    private static List<Fallback> simpler(Fallback f) {
        return List.of(
                new Fallback(
                        f.id(),
                        f.name(),
                        f.prepared(),
                        f.lead(),
                        f.level(),
                        Need.NONE,
                        f.lasts(),
                        f.hours(),
                        f.draws()),
                new Fallback(
                        f.id(),
                        f.name(),
                        f.prepared(),
                        f.lead(),
                        f.level(),
                        f.needs(),
                        f.lasts(),
                        Hours.ALWAYS,
                        f.draws()),
                new Fallback(
                        f.id(), f.name(), f.prepared(), f.lead(), f.level(), f.needs(), f.lasts(), f.hours(), null));
    }

    private static List<Need> simpler(Need need) {
        return switch (need) {
            case Need.Leaf l ->
                List.of(
                        new Need.Leaf(
                                l.target(), l.tolerance(), Need.Start.TOLERANT, l.role(), l.atLevel(), l.present()),
                        new Need.Leaf(l.target(), l.tolerance(), l.start(), Need.Role.PLAIN, l.atLevel(), l.present()),
                        new Need.Leaf(l.target(), l.tolerance(), l.start(), l.role(), Need.NORMAL, l.present()),
                        new Need.Leaf(l.target(), l.tolerance(), l.start(), l.role(), l.atLevel(), Need.Leaf.PRESENT),
                        new Need.Leaf(
                                l.target(), Need.Leaf.NO_TOLERANCE, l.start(), l.role(), l.atLevel(), l.present()));
            case Need.All(var of) -> branches(of, Need.All::new);
            case Need.Any(var of) -> branches(of, Need.Any::new);
            case Need.AtLeast(int k, var of) -> branches(of, some -> new Need.AtLeast(Math.min(k, some.size()), some));
        };
    }

    private static List<Need> branches(List<Need> of, java.util.function.Function<List<Need>, Need> join) {
        var found = new ArrayList<>(of);
        for (Need branch : of) {
            if (of.size() > 1) found.add(join.apply(less(of, branch, null)));
            for (Need other : simpler(branch)) found.add(join.apply(less(of, branch, other)));
        }
        return found;
    }

    // ---- hits

    private static Scenario hits(Scenario s, Hit hit, @Nullable Hit other) {
        return s.withHits(less(s.hits(), hit, other));
    }

    private static List<Hit> simpler(Hit h) {
        var found = new ArrayList<Hit>();
        List<String> targets = ((Selector.Ids) h.selector()).ids();
        for (String target : targets)
            if (targets.size() > 1)
                found.add(h.with(Selector.ids(less(targets, target, null).toArray(String[]::new))));
        found.add(Copies.hit(h, Chance.SURE, h.share(), h.waves(), h.dwell()));
        found.add(Copies.hit(h, h.chance(), 1, h.waves(), h.dwell()));
        found.add(Copies.hit(h, h.chance(), h.share(), null, h.dwell()));
        found.add(Copies.hit(h, h.chance(), h.share(), h.waves(), Span.ZERO));
        return found;
    }

    /** The list with one element replaced, or without it. */
    private static <T> List<T> less(List<T> list, T one, @Nullable T other) {
        var rest = new ArrayList<T>();
        for (T t : list) {
            if (t != one) rest.add(t);
            else if (other != null) rest.add(other);
        }
        return rest;
    }
}
