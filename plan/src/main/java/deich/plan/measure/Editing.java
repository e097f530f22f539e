// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.assess.look.Names;
import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Data;
import deich.model.inventory.Fallback;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.measure.Change;
import deich.model.measure.Measure;
import deich.model.measure.Spare;
import deich.model.scenario.Selector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Answers the selectors of a measure for one component. */
final class Editing {
    /** What another way beneath a component may change, for it and all that needs it. */
    private static final Set<String> ANOTHER_WAY = Names.and(Names.STRUCTURE, List.of("fallbacks"));

    private final Inventory inventory;
    private final Measure measure;
    private final Component target;
    private final List<UnaryOperator<Component>> steps = new ArrayList<>();
    private final List<Component> spares = new ArrayList<>();
    private final Set<String> names = new HashSet<>(Set.of("facts"));
    private boolean separates;

    private Editing(Inventory inventory, Measure measure, Component target) {
        this.inventory = inventory;
        this.measure = measure;
        this.target = target;
    }

    /** Null when it changes nothing there. */
    static @Nullable Edit of(Inventory inventory, Measure measure, Component target) {
        var editing = new Editing(inventory, measure, target);
        measure.changes().forEach(editing::note);
        List<UnaryOperator<Component>> steps = List.copyOf(editing.steps);
        UnaryOperator<Component> all = c -> {
            Component now = c;
            for (UnaryOperator<Component> step : steps) now = step.apply(now);
            return now;
        };
        if (steps.isEmpty() || all.apply(target).equals(target) && !editing.separates) return null;
        return new Edit(target.id(), all, editing.spares, editing.separates, editing.names);
    }

    private void note(Change change) {
        switch (change) {
            case Change.Alternative c -> alternative(c);
            case Change.LongerTolerance c -> {
                Set<String> to = picked(c.to());
                leaves(c.in(), to, n -> Rewrite.tolerant(n, c.atLeast()), "vendors", "alone", "ring");
            }
            case Change.FreeStart c ->
                leaves(
                        Set.of(Change.In.NEEDS),
                        picked(c.to()),
                        Rewrite::freeOfStart,
                        "ring",
                        "uses",
                        "usedBy",
                        "dataUsed");
            case Change.MoreCopy c -> copy(c);
            case Change.MoreFallback c -> fallback(c);
            case Change.PrepareFallbacks c -> prepare(c);
            case Change.MorePlaces c -> places(c.more());
            case Change.ShorterJob c -> shorter(c);
            case Change.Separate c -> separate();
        }
    }

    /** Of what the target leans on: a change of its needs can mean nothing else. */
    private Set<String> picked(Selector selector) {
        return new HashSet<>(selector.pick(inventory, target, leaned()));
    }

    private void leaves(Set<Change.In> in, Set<String> to, UnaryOperator<Need> change, String... changed) {
        steps.add(c -> Rewrite.leaves(c, in, to, change));
        names.addAll(List.of(changed));
    }

    private void alternative(Change.Alternative c) {
        Set<String> to = picked(c.to());
        to.remove(target.id());
        String id = target.id() + "." + measure.id();
        if (to.isEmpty() || !Component.validId(id)) return;
        Component spare = spare(id, c.spare());
        if (spare == null) return;
        spares.add(spare);
        UnaryOperator<Need> beside = n -> Need.any(n, Need.on(id));
        steps.add(t -> Rewrite.leaves(t, c.in(), to, beside));
        names.addAll(ANOTHER_WAY);
    }

    private Set<String> leaned() {
        var all = new HashSet<String>();
        target.needs().leaves().forEach(l -> all.add(l.target()));
        for (Job job : target.recovery().jobs()) job.needs().leaves().forEach(l -> all.add(l.target()));
        return all;
    }

    private @Nullable Component spare(String id, Spare spare) {
        List<Need> needs = new ArrayList<>();
        String place = null;
        if (spare.at() != null) {
            place = spare.at().pick(inventory, target).stream().findFirst().orElse(null);
            if (place == null) return null;
            needs.add(Need.on(place));
        }
        if (spare.needs() != null) spare.needs().pick(inventory, target).forEach(n -> needs.add(Need.on(n)));
        return Component.of(id, spare.kind())
                .name(spare.name() + ": " + target.name())
                .administration(target.administration())
                .place(place)
                .operator(target.operator())
                .adminDomain(id)
                .tags(spare.tags())
                .needs(new Need.All(needs))
                .repair(new Job(spare.repair(), null, Need.NONE))
                .restart(new Job(spare.restart(), null, Need.NONE))
                .build();
    }

    private void copy(Change.MoreCopy c) {
        Data data = target.data();
        if (data == null
                || data.copies().stream().anyMatch(k -> k.id().equals(c.copy().id()))) return;
        String place = c.at().pick(inventory, target).stream()
                .filter(id -> !id.equals(target.place()))
                .findFirst()
                .orElse(null);
        if (place == null) return;
        var copy = c.copy();
        var more = new Data.Copy(
                copy.id(),
                place,
                Fact.stated(target.id() + "." + measure.id()),
                copy.every(),
                copy.transfer(),
                copy.keeps(),
                copy.online(),
                copy.immutable(),
                copy.replica());
        steps.add(t -> {
            Data before = Objects.requireNonNull(t.data());
            var all = new ArrayList<>(before.copies());
            all.add(more);
            return t.toBuilder(t.id()).data(new Data(all, before.emptyStart())).build();
        });
        names.addAll(List.of("copies", "dataUsed"));
    }

    private void fallback(Change.MoreFallback c) {
        if (target.kind() != Kind.SERVICE
                || target.fallbacks().stream()
                        .anyMatch(f -> f.id().equals(c.fallback().id()))) return;
        Set<String> kept = c.keeps() == null ? Set.of() : picked(c.keeps());
        List<Need> needs = target.needs().leaves().stream()
                .filter(l -> kept.contains(l.target()))
                .map(l -> (Need) l)
                .toList();
        Fallback f = c.fallback();
        var more = new Fallback(
                f.id(), f.name(), true, f.lead(), f.level(), new Need.All(needs), f.lasts(), f.hours(), null);
        steps.add(t -> t.toBuilder(t.id()).fallback(more).build());
        names.addAll(List.of("fallbacks", "alone"));
    }

    private void prepare(Change.PrepareFallbacks c) {
        if (target.fallbacks().isEmpty()) return;
        steps.add(t -> t.toBuilder(t.id())
                .fallbacks(t.fallbacks().stream().map(f -> prepared(f, c)).toList())
                .build());
        names.addAll(List.of("fallbacks", "alone"));
    }

    private static Fallback prepared(Fallback f, Change.PrepareFallbacks c) {
        return new Fallback(
                f.id(),
                f.name(),
                true,
                known(f.lead(), c.lead()),
                known(f.level(), c.level()),
                f.needs(),
                known(f.lasts(), c.lasts()),
                f.hours(),
                f.draws());
    }

    private static <T> Fact<T> known(Fact<T> said, Fact<T> shown) {
        return said instanceof Fact.Missing ? shown : said;
    }

    private void places(int more) {
        Crew crew = target.crew();
        if (crew == null || !(crew.places() instanceof Fact.Stated<Integer>)) return;
        steps.add(t -> {
            Crew before = Objects.requireNonNull(t.crew());
            int now = before.places() instanceof Fact.Stated<Integer> s ? s.value() : 1;
            return t.toBuilder(t.id())
                    .crew(new Crew(Fact.stated(now + more), before.hours()))
                    .build();
        });
        names.add("places");
    }

    private void shorter(Change.ShorterJob c) {
        steps.add(t -> shorter(t, c.job(), c.atMost()));
        names.add("ring");
    }

    private static Component shorter(Component c, Change.In which, Fact<Span> atMost) {
        Component.Builder b = c.toBuilder(c.id());
        Job rebuild = c.recovery().rebuild();
        switch (which) {
            case REPAIR -> b.repair(Rewrite.shorter(c.recovery().repair(), atMost));
            case REBUILD -> b.rebuild(rebuild == null ? null : Rewrite.shorter(rebuild, atMost));
            default -> b.restart(Rewrite.shorter(c.recovery().restart(), atMost));
        }
        return b.build();
    }

    private void separate() {
        steps.add(t ->
                t.toBuilder(t.id()).adminDomain(t.id() + "." + measure.id()).build());
        separates = true;
        names.addAll(List.of("adminDomain", "copies", "dataUsed", "alone"));
    }
}
