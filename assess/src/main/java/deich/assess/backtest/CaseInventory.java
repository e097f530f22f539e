// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.fact.Fact;
import deich.model.fact.RecoveryClass;
import deich.model.fact.Span;
import deich.model.incident.Incident;
import deich.model.incident.Node;
import deich.model.inventory.Component;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The inventory of a case: what its known structure says, in Deich's words.
 *
 * <p>A class of a node is its repair when it is hit, and its rebuild when it falls in the wake of what spoils it. A node
 * without class is back as soon as it is put right or its needs are met.
 */
final class CaseInventory {
    /** Any level above zero: a case only says whether a service was usable in some form. */
    private static final double SOME = 0.5;

    private final Incident incident;
    private final Set<String> reported;

    private CaseInventory(Incident incident, Set<String> reported) {
        this.incident = incident;
        this.reported = reported;
    }

    static Inventory of(Incident incident, Map<String, RecoveryClass> classes, Question question) {
        Set<String> reported = question.reported()
                ? incident.reports().stream().map(Incident.Report::target).collect(Collectors.toSet())
                : Set.of();
        var builder = new CaseInventory(incident, reported);
        List<Component> components =
                incident.nodes().values().stream().map(builder::component).toList();
        return Inventory.of(components).withClasses(classes);
    }

    private Component component(Node node) {
        var builder = Component.of(node.id(), kind(node.sort()))
                .name(node.name())
                .needs(needs(node))
                .repair(job(node.recoveryClass()))
                .rebuild(node.recoveryClass() == null ? null : job(node.recoveryClass()))
                .restart(Job.INSTANT);
        if (node.sort() == Node.Sort.SERVICE)
            node.fallbacks().forEach(fallback -> builder.fallback(fallback(fallback)));
        return builder.build();
    }

    private static Kind kind(Node.Sort sort) {
        return switch (sort) {
            case SITE -> Kind.SITE;
            case PROVIDER -> Kind.PROVIDER;
            case NETWORK -> Kind.NETWORK;
            case SYSTEM -> Kind.SYSTEM;
            case SERVICE -> Kind.SERVICE;
        };
    }

    /** Of a node whose return was seen nothing else decides when it is back. */
    private Need needs(Node node) {
        if (reported.contains(node.id())) return Need.NONE;
        double tolerated = Math.max(node.buffer(), node.battery());
        return tolerated == 0 ? node.needs() : tolerant(node.needs(), span(tolerated));
    }

    private static Need tolerant(Need need, Span tolerance) {
        return switch (need) {
            case Need.Leaf leaf -> Need.on(leaf.target(), tolerance);
            case Need.All all -> new Need.All(tolerant(all.of(), tolerance));
            case Need.Any any -> new Need.Any(tolerant(any.of(), tolerance));
            case Need.AtLeast some -> new Need.AtLeast(some.k(), tolerant(some.of(), tolerance));
        };
    }

    private static List<Need> tolerant(List<Need> needs, Span tolerance) {
        return needs.stream().map(need -> tolerant(need, tolerance)).toList();
    }

    private static Job job(@Nullable String recoveryClass) {
        return recoveryClass == null ? Job.INSTANT : Job.taking(new Span.OfClass(recoveryClass));
    }

    private static Fallback fallback(Node.Fallback from) {
        String help = from.prepared() ? Naive.PREPARED : Naive.IMPROVISED;
        return new Fallback(
                from.id(),
                from.id(),
                from.prepared(),
                Fact.stated(new Span.OfClass(help)),
                Fact.stated(SOME),
                from.needs(),
                Fact.stated(Span.FOREVER),
                Hours.ALWAYS,
                null);
    }

    static Span span(double hours) {
        return Span.seconds(Math.round(3600 * hours));
    }
}
