// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Data;
import deich.model.inventory.Fallback;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Need;
import deich.model.inventory.SharedFate;
import deich.model.scenario.Hit;
import deich.model.scenario.Selector;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The same model with other ids and other times. Hits keep their ids, unless told otherwise; places that are no component, too. */
record Mapping(UnaryOperator<String> id, UnaryOperator<Span> span, String hitPrefix) {

    static Mapping renaming(UnaryOperator<String> id) {
        return new Mapping(id, s -> s, "");
    }

    static Mapping scaling(long factor) {
        return new Mapping(i -> i, s -> s instanceof Span.Exactly(long t) ? Span.seconds(t * factor) : s, "");
    }

    Model of(Model m) {
        return m.with(of(m.inventory())).with(m.scenario().withHits(hits(m)));
    }

    List<Hit> hits(Model m) {
        return m.scenario().hits().stream().map(this::of).toList();
    }

    Inventory of(Inventory inventory) {
        List<SharedFate> fates = inventory.sharedFates().stream()
                .map(f -> new SharedFate(hitPrefix + f.id(), "", ids(f.members()), f.effects()))
                .toList();
        return Inventory.of(inventory.components().values().stream()
                        .map(c -> of(c, inventory))
                        .toList())
                .withClasses(inventory.classes())
                .withSharedFates(fates);
    }

    private List<String> ids(List<String> ids) {
        return ids.stream().map(id).toList();
    }

    private @Nullable String mapped(@Nullable String other, Inventory inventory) {
        return other != null && inventory.components().containsKey(other) ? id.apply(other) : other;
    }

    private Component of(Component c, Inventory inventory) {
        Job rebuild = c.recovery().rebuild();
        Component.Builder b = Copies.like(c, id.apply(c.id()))
                .place(mapped(c.place(), inventory))
                .owner(mapped(c.owner(), inventory))
                .vendor(mapped(c.vendor(), inventory))
                .jurisdiction(mapped(c.jurisdiction(), inventory))
                .needs(of(c.needs()))
                .repair(of(c.recovery().repair()))
                .restart(of(c.recovery().restart()))
                .rebuild(rebuild == null ? null : of(rebuild))
                .data(c.data() == null ? null : of(c.data(), inventory));
        return Copies.withFallbacks(
                b.build(), c.fallbacks().stream().map(this::of).toList());
    }

    private Job of(Job job) {
        return new Job(of(job.takes()), job.crew() == null ? null : id.apply(job.crew()), of(job.needs()));
    }

    private Need of(Need need) {
        return switch (need) {
            case Need.Leaf l ->
                new Need.Leaf(id.apply(l.target()), of(l.tolerance()), l.start(), l.role(), l.atLevel(), l.present());
            case Need.All(var of) -> new Need.All(of.stream().map(this::of).toList());
            case Need.Any(var of) -> new Need.Any(of.stream().map(this::of).toList());
            case Need.AtLeast(int k, var of) ->
                new Need.AtLeast(k, of.stream().map(this::of).toList());
        };
    }

    private Fact<Span> of(Fact<Span> fact) {
        return switch (fact) {
            case Fact.Stated<Span>(var value, var source) -> new Fact.Stated<>(span.apply(value), source);
            case Fact.Assumed<Span>(var value, var low, var high, var source) ->
                new Fact.Assumed<>(span.apply(value), span.apply(low), span.apply(high), source);
            case Fact.Missing<Span> missing -> missing;
        };
    }

    private Fallback of(Fallback f) {
        var draws = f.draws() == null
                ? null
                : new Fallback.Draw(id.apply(f.draws().from()), f.draws().amount());
        return new Fallback(
                f.id(),
                f.name(),
                f.prepared(),
                of(f.lead()),
                f.level(),
                of(f.needs()),
                of(f.lasts()),
                f.hours(),
                draws);
    }

    private Data of(Data data, Inventory inventory) {
        return new Data(
                data.copies().stream()
                        .map(c -> new Data.Copy(
                                c.id(),
                                mapped(c.place(), inventory),
                                c.adminDomain(),
                                of(c.every()),
                                of(c.transfer()),
                                of(c.keeps()),
                                c.online(),
                                c.immutable(),
                                c.replica()))
                        .toList(),
                data.emptyStart());
    }

    private Hit of(Hit h) {
        Hit.End end = switch (h.end()) {
            case Hit.Lasts(Span lasts) -> new Hit.Lasts(span.apply(lasts));
            case Hit.Repaired(var repair) -> new Hit.Repaired(repair == null ? null : span.apply(repair));
        };
        Hit.Waves waves = h.waves() == null
                ? null
                : new Hit.Waves(h.waves().count(), span.apply(h.waves().every()));
        return new Hit(
                hitPrefix + h.id(),
                h.title(),
                Selector.ids(ids(((Selector.Ids) h.selector()).ids()).toArray(String[]::new)),
                h.effect(),
                span.apply(h.begins()),
                end,
                h.chance(),
                h.share(),
                waves,
                span.apply(h.dwell()),
                h.orderedBy());
    }
}
