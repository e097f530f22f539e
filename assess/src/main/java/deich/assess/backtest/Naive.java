// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import static deich.engine.Run.NEVER;

import deich.engine.draw.Draws;
import deich.engine.draw.Term;
import deich.model.fact.RecoveryClass;
import deich.model.fact.Span;
import deich.model.incident.Incident;
import deich.model.incident.Node;
import deich.model.inventory.Need;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The forecast that any better one must beat: each service by itself is down for one draw of the nearest failed class.
 *
 * <p>Nearest: from the service down its needs, level by level, over failed nodes alone, to the first level on which a node
 * has a recovery class; of several on that level the one with the greatest median. Whatever lies behind it adds nothing, nor
 * do crews, gates, waves or the order of work. Help shortens it: one draw of improvised mutual aid for all
 * fallbacks that nobody prepared, one of prepared mutual aid for the others. A buffer is used up first.
 * All of it counts from the first shock.
 */
final class Naive {
    static final String IMPROVISED = "mutual-aid-improvised";
    static final String PREPARED = "mutual-aid-prepared";

    private final Incident incident;
    private final Map<String, RecoveryClass> classes;
    private final boolean unprepared;
    private final long seed;
    private final int futures;
    private final Set<String> fallen;
    private final double begins;

    private Naive(Incident incident, Map<String, RecoveryClass> classes, boolean unprepared, long seed, int futures) {
        this.incident = incident;
        this.classes = classes;
        this.unprepared = unprepared;
        this.seed = seed;
        this.futures = futures;
        fallen = Fallen.in(incident);
        begins =
                incident.shocks().stream().mapToDouble(Incident.Shock::at).min().orElse(0);
    }

    /** @param unprepared whether fallbacks that nobody prepared count too */
    static Forecast of(
            Incident incident, Map<String, RecoveryClass> classes, boolean unprepared, long seed, int futures) {
        return new Naive(incident, classes, unprepared, seed, futures).forecast();
    }

    private Forecast forecast() {
        var services = new TreeMap<String, Forecast.OfService>();
        for (Node node : incident.nodes().values())
            if (node.sort() == Node.Sort.SERVICE && fallen.contains(node.id())) services.put(node.id(), service(node));
        return new Forecast(services);
    }

    private Forecast.OfService service(Node node) {
        Term own = nearest(node);
        double[] hours = new double[futures];
        for (int future = 0; future < futures; future++) {
            double draw = hours(own, node, "own", future);
            if (has(node, true)) draw = Math.min(draw, hours(term(PREPARED), node, PREPARED, future));
            if (unprepared && has(node, false))
                draw = Math.min(draw, hours(term(IMPROVISED), node, IMPROVISED, future));
            hours[future] = begins + Math.max(draw, node.buffer());
        }
        return Forecast.OfService.drawn(hours, futures);
    }

    private static boolean has(Node node, boolean prepared) {
        return node.fallbacks().stream().anyMatch(fallback -> fallback.prepared() == prepared);
    }

    private double hours(Term term, Node node, String what, int future) {
        long name = Draws.name("naive:" + incident.id() + ":" + node.id() + ":" + what);
        long seconds = term.at(Draws.uniform(seed, future, name));
        return seconds == NEVER ? Double.POSITIVE_INFINITY : seconds / 3600.0;
    }

    /** A class that nobody knows never ends. */
    private Term term(@Nullable String name) {
        return name == null || !classes.containsKey(name) ? Term.FOREVER : Term.of(new Span.OfClass(name), classes);
    }

    private Term nearest(Node service) {
        List<Node> level = List.of(service);
        Set<String> seen = new HashSet<>(Set.of(service.id()));
        while (!level.isEmpty()) {
            List<Term> found = level.stream()
                    .filter(node -> node.recoveryClass() != null)
                    .map(node -> term(node.recoveryClass()))
                    .toList();
            if (!found.isEmpty())
                return found.stream()
                        .max(Comparator.comparingLong(term -> term.at(0.5)))
                        .orElseThrow();
            level = level.stream()
                    .flatMap(node -> node.needs().leaves().stream())
                    .map(Need.Leaf::target)
                    .filter(fallen::contains)
                    .filter(seen::add)
                    .map(incident::node)
                    .toList();
        }
        return Term.ZERO;
    }
}
