// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Job;
import deich.model.inventory.Need;
import deich.model.measure.Change;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Needs written anew, leaf by leaf. */
final class Rewrite {
    private Rewrite() {}

    /** Each leaf by what {@code leaf} makes of it; a leaf that becomes {@link Need#NONE} is dropped from an all. */
    static Need each(Need need, UnaryOperator<Need> leaf) {
        return switch (need) {
            case Need.Leaf one -> leaf.apply(one);
            case Need.All all -> new Need.All(of(all.of(), leaf));
            case Need.Any any -> new Need.Any(of(any.of(), leaf));
            case Need.AtLeast some -> new Need.AtLeast(some.k(), of(some.of(), leaf));
        };
    }

    private static List<Need> of(List<Need> needs, UnaryOperator<Need> leaf) {
        return needs.stream().map(n -> each(n, leaf)).toList();
    }

    /** The leaves on one of these targets, wherever the change looks. */
    static Component leaves(Component c, Set<Change.In> in, Set<String> targets, UnaryOperator<Need> change) {
        UnaryOperator<Need> leaf = n -> n instanceof Need.Leaf l && targets.contains(l.target()) ? change.apply(l) : n;
        Component.Builder b = c.toBuilder(c.id());
        if (in.contains(Change.In.NEEDS)) b.needs(each(c.needs(), leaf));
        if (in.contains(Change.In.REPAIR)) b.repair(job(c.recovery().repair(), leaf));
        if (in.contains(Change.In.RESTART)) b.restart(job(c.recovery().restart(), leaf));
        Job rebuild = c.recovery().rebuild();
        if (in.contains(Change.In.REBUILD) && rebuild != null) b.rebuild(job(rebuild, leaf));
        return b.build();
    }

    private static Job job(Job job, UnaryOperator<Need> leaf) {
        return new Job(job.takes(), job.crew(), each(job.needs(), leaf));
    }

    static Need tolerant(Need need, Span atLeast) {
        if (!(need instanceof Need.Leaf l) || seconds(l.tolerance()) >= seconds(Fact.stated(atLeast))) return need;
        return l.withTolerance(Fact.stated(atLeast));
    }

    static Need freeOfStart(Need need) {
        if (!(need instanceof Need.Leaf l)) return need;
        return switch (l.start()) {
            case ONLY -> Need.NONE;
            case REQUIRED ->
                new Need.Leaf(l.target(), l.tolerance(), Need.Start.TOLERANT, l.role(), l.atLevel(), l.present());
            case TOLERANT -> l;
        };
    }

    /** A job that takes at most so long. */
    static Job shorter(Job job, Fact<Span> atMost) {
        if (seconds(job.takes(), Double.POSITIVE_INFINITY) <= seconds(atMost)) return job;
        return new Job(atMost, job.crew(), job.needs());
    }

    static double seconds(Fact<Span> fact) {
        return seconds(fact, 0);
    }

    /** About how long, to compare by: the least that is said of what is uncertain. @param missing of what nobody knows */
    static double seconds(Fact<Span> fact, double missing) {
        return switch (fact) {
            case Fact.Stated<Span> s -> seconds(s.value(), missing);
            case Fact.Assumed<Span> a -> seconds(a.value(), missing);
            case Fact.Missing<Span> m -> missing;
        };
    }

    private static double seconds(Span span, double ofClass) {
        return switch (span) {
            case Span.Exactly e -> e.seconds();
            case Span.Forever f -> Double.POSITIVE_INFINITY;
            case Span.Uniform u -> u.low();
            case Span.Triangular t -> t.low();
            case Span.LogNormal n -> n.median();
            case Span.OfClass c -> ofClass;
            case Span.Shared s -> seconds(Objects.requireNonNull(s.of()), ofClass);
        };
    }
}
