// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.assess.Mix;
import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Fallback;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Need;
import deich.model.measure.Catalogue;
import deich.model.measure.Change;
import deich.model.measure.Measure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What if the figures are wrong by up to half or double? Costs, the times that measures promise and the times that the
 * inventory assumes are each multiplied by 2^(2u − 1), u uniform: a function of seed, draw and name alone.
 */
record Draw(long seed, int number) {

    /** Half to double. */
    double factor(String name) {
        return StrictMath.pow(2, 2 * Mix.uniform(seed, number, name) - 1);
    }

    /** What each candidate costs then; all of one measure by the same factor. */
    long[] costs(Stock stock, int years) {
        return stock.candidates().stream()
                .mapToLong(c ->
                        Math.round(c.cost(years) * factor("cost:" + c.measure().id())))
                .toArray();
    }

    Catalogue times(Catalogue catalogue) {
        return new Catalogue(
                catalogue.versions(),
                catalogue.measures().stream().map(this::times).toList());
    }

    private Measure times(Measure m) {
        double f = factor("time:" + m.id());
        List<Change> changes = m.changes().stream().map(c -> times(c, f)).toList();
        return new Measure(
                m.id(), m.title(), m.sort(), m.text(), m.target(), changes, m.cost(), m.decides(), m.reviewed());
    }

    /** How long it takes to come into use, and how long it carries. */
    private static Change times(Change change, double f) {
        return switch (change) {
            case Change.MoreFallback c -> new Change.MoreFallback(times(c.fallback(), f), c.keeps());
            case Change.PrepareFallbacks c ->
                new Change.PrepareFallbacks(all(c.lead(), f), c.level(), all(c.lasts(), 1 / f));
            case Change.ShorterJob c -> new Change.ShorterJob(c.job(), all(c.atMost(), f));
            case Change.LongerTolerance c -> new Change.LongerTolerance(c.in(), c.to(), times(c.atLeast(), 1 / f));
            case Change.Alternative c -> c;
            case Change.FreeStart c -> c;
            case Change.MoreCopy c -> c;
            case Change.MorePlaces c -> c;
            case Change.Separate c -> c;
        };
    }

    private static Fallback times(Fallback x, double f) {
        return x.withTimes(all(x.lead(), f), all(x.lasts(), 1 / f));
    }

    /** The assumed times of an inventory, as they might be instead. */
    Inventory times(Inventory inventory) {
        var components = new LinkedHashMap<String, Component>();
        inventory.components().forEach((id, c) -> components.put(id, times(c)));
        return inventory.withComponents(components);
    }

    private Component times(Component c) {
        Job rebuild = c.recovery().rebuild();
        return c.toBuilder(c.id())
                .needs(Rewrite.each(c.needs(), n -> leaf(c, n)))
                .repair(job(c, c.recovery().repair(), "repair"))
                .restart(job(c, c.recovery().restart(), "restart"))
                .rebuild(rebuild == null ? null : job(c, rebuild, "rebuild"))
                .fallbacks(c.fallbacks().stream().map(f -> fallback(c, f)).toList())
                .build();
    }

    private Need leaf(Component c, Need need) {
        if (!(need instanceof Need.Leaf l)) return need;
        Fact<Span> tolerance = assumed(l.tolerance(), c.id() + ":" + l.target());
        return tolerance == l.tolerance() ? l : l.withTolerance(tolerance);
    }

    private Job job(Component c, Job job, String kind) {
        return new Job(assumed(job.takes(), c.id() + ":" + kind), job.crew(), job.needs());
    }

    private Fallback fallback(Component c, Fallback x) {
        String name = c.id() + ":" + x.id();
        return x.withTimes(assumed(x.lead(), name + ":lead"), assumed(x.lasts(), name + ":lasts"));
    }

    private Fact<Span> assumed(Fact<Span> fact, String name) {
        if (!(fact instanceof Fact.Assumed<Span> a)) return fact;
        double f = factor("assumed:" + name);
        return new Fact.Assumed<>(times(a.value(), f), times(a.low(), f), times(a.high(), f), a.source());
    }

    private static Fact<Span> all(Fact<Span> fact, double f) {
        return fact instanceof Fact.Stated<Span> s ? new Fact.Stated<>(times(s.value(), f), s.source()) : fact;
    }

    private static Span times(@Nullable Span span, double f) {
        return switch (Objects.requireNonNull(span)) {
            case Span.Exactly e -> Span.seconds(by(e.seconds(), f));
            case Span.Uniform u -> new Span.Uniform(by(u.low(), f), by(u.high(), f));
            case Span.Triangular t -> new Span.Triangular(by(t.low(), f), by(t.mode(), f), by(t.high(), f));
            case Span.LogNormal n -> new Span.LogNormal(n.median() * f, n.sigma());
            case Span.Shared s -> new Span.Shared(s.draw(), times(s.of(), f));
            case Span.Forever e -> e;
            case Span.OfClass c -> c;
        };
    }

    private static long by(long seconds, double f) {
        return Math.round(seconds * f);
    }
}
