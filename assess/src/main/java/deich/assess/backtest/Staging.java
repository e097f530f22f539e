// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.fact.Span;
import deich.model.incident.Incident;
import deich.model.incident.Node;
import deich.model.incident.SampleClass.Since;
import deich.model.inventory.Component;
import deich.model.inventory.Effect;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Stages an incident under the law: builds the inventory of the day before and lets the shock strike it.
 *
 * <ul>
 *   <li>A class whose times run from the hit is a repair that begins with the shock, on the node hit and on everything spoiled in
 *       its wake; what was spoiled with it is not waited for a second time, any other need is (the gate of a network).
 *   <li>A class whose times run from the needs is the repair of what was hit, and the rebuild of what fell.
 *   <li>Hit without a class: it ends at once, that is when the rebuilds of those that depend on it begin.
 *   <li>Backlog: work piles up while the source is down and is cleared with the spare capacity, so it takes
 *       {@link #BACKLOG} times as long again; a pile passes through a chain once.
 *   <li>Services that need hands and a counter: see {@link Hands}.
 * </ul>
 */
final class Staging {

    /**
     * Clearing time by outage, u / (1 − u) for systems that are busy u = 70 % of their time. Own assumption; utilisations of
     * 50 and 90 % would give 1 and 9.
     */
    private static final double BACKLOG = 0.7 / (1 - 0.7);

    private static final String INCIDENT = "incident";

    private final Incident incident;
    private final Lessons lessons;
    private final Map<String, Incident.Report> reports;
    private final Wreck wreck;
    private final Hands hands;
    private final TreeSet<String> sources = new TreeSet<>();

    private Staging(Incident incident, Lessons lessons, boolean conditional) {
        this.incident = incident;
        this.lessons = lessons;
        reports = !conditional
                ? Map.of()
                : incident.reports().stream()
                        .collect(Collectors.toMap(Incident.Report::target, report -> report, (a, b) -> a));
        wreck = new Wreck(incident, lessons);
        hands = new Hands(wreck, lessons);
        for (Node node : incident.nodes().values()) {
            Node source = node.backlog() && wreck.fallen().contains(node.id()) ? wreck.source(node) : null;
            if (source != null) sources.add(source.id());
        }
    }

    /** @param conditional whether the reported recoveries of single nodes are taken as known */
    static Staged of(Incident incident, Lessons lessons, boolean conditional) {
        return new Staging(incident, lessons, conditional).staged();
    }

    private Staged staged() {
        List<Component> components = new ArrayList<>();
        for (Node node : incident.nodes().values()) components.add(component(node));
        components.addAll(hands.components());
        Inventory inventory = Inventory.of(components).withClasses(lessons.asClasses());
        List<Hit> hits = new ArrayList<>(hits());
        hits.addAll(hands.hits());
        Scenario scenario = Scenario.of(incident.id(), hits.toArray(Hit[]::new))
                .startingAt(incident.t0().toLocalDateTime());
        return new Staged(inventory, scenario);
    }

    private Component component(Node node) {
        Component.Builder built = Component.of(node.id(), kind(node.sort()))
                .name(node.name())
                .repair(Job.INSTANT)
                .restart(Job.INSTANT)
                .needs(needs(node));
        if (!wreck.fallen().contains(node.id())) return built.build();
        if (struck(node)) built.repair(Job.taking(own(node)));
        else if (node.recoveryClass() != null)
            built.rebuild(Job.taking(own(node))).coldStart(true);
        else if (node.backlog()) backlog(node, built);
        if (node.sort() == Node.Sort.SERVICE) hands.lend(node, built);
        return built.build();
    }

    /** Whether the shock itself is what it has to be put right after. */
    private boolean struck(Node node) {
        return wreck.hit(node.id()) || reports.containsKey(node.id()) || wreck.since(node) == Since.HIT;
    }

    private void backlog(Node node, Component.Builder built) {
        Node source = wreck.source(node);
        if (source != null) built.rebuild(Job.taking(stretched(source))).coldStart(true);
    }

    /** How long the node itself takes. */
    private Span own(Node node) {
        Incident.Report report = reports.get(node.id());
        Span span = report != null ? between(report, 1) : ofClass(node);
        return sources.contains(node.id()) ? new Span.Shared(pile(node), span) : span;
    }

    private Span ofClass(Node node) {
        if (node.recoveryClass() == null) return Span.ZERO;
        boolean shares = sources.contains(node.id());
        return shares ? lessons.of(className(node)).span() : new Span.OfClass(className(node));
    }

    private Span stretched(Node source) {
        Incident.Report report = reports.get(source.id());
        Span span = report != null
                ? between(report, BACKLOG)
                : lessons.of(className(source)).stretched(BACKLOG);
        return new Span.Shared(pile(source), span);
    }

    private static String className(Node node) {
        return Objects.requireNonNull(node.recoveryClass());
    }

    private static String pile(Node source) {
        return "pile:" + source.id();
    }

    /** Still down when last heard of: then at most as long again, an own assumption. */
    private Span between(Incident.Report report, double factor) {
        double since = wreck.hit(report.target()) ? wreck.hitAt(report.target()) : wreck.began();
        long low = seconds((report.up().low() - since) * factor);
        return report.up().open()
                ? new Span.Uniform(low, 2 * low)
                : new Span.Uniform(low, seconds((report.up().high() - since) * factor));
    }

    private Need needs(Node node) {
        Span buffer = Span.seconds(seconds(Math.max(node.buffer(), node.battery())));
        Predicate<String> inOwnTime = reports.containsKey(node.id())
                ? _ -> true
                : wreck.since(node) == Since.HIT ? wreck::spoiled : _ -> false;
        return with(node.needs(), inOwnTime, buffer);
    }

    /** @param bridged targets that are not waited for */
    private static Need with(Need need, Predicate<String> bridged, Span buffer) {
        return switch (need) {
            case Need.Leaf leaf -> Need.on(leaf.target(), bridged.test(leaf.target()) ? Span.FOREVER : buffer);
            case Need.All all -> new Need.All(with(all.of(), bridged, buffer));
            case Need.Any any -> new Need.Any(with(any.of(), bridged, buffer));
            case Need.AtLeast some -> new Need.AtLeast(some.k(), with(some.of(), bridged, buffer));
        };
    }

    private static List<Need> with(List<Need> needs, Predicate<String> bridged, Span buffer) {
        return needs.stream().map(need -> with(need, bridged, buffer)).toList();
    }

    /** One hit for all that begins together, so that durations of one class share what is common to the incident. */
    private List<Hit> hits() {
        Map<Double, List<String>> byTime = new TreeMap<>();
        for (String id : wreck.fallen()) {
            if (!struck(incident.node(id))) continue;
            double at = wreck.hit(id) ? wreck.hitAt(id) : wreck.began();
            byTime.computeIfAbsent(at, _ -> new ArrayList<>()).add(id);
        }
        List<Hit> hits = new ArrayList<>();
        byTime.forEach((at, targets) -> hits.add(Hit.repaired(
                hits.isEmpty() ? INCIDENT : INCIDENT + "-" + hits.size(),
                Effect.DOWN,
                Span.seconds(seconds(at)),
                null,
                targets.toArray(String[]::new))));
        return hits;
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

    static long seconds(double hours) {
        return Math.round(hours * 3600);
    }
}
