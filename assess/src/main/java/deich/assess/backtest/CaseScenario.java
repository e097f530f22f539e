// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.fact.Span;
import deich.model.incident.Incident;
import deich.model.incident.Interval;
import deich.model.incident.Node;
import deich.model.inventory.Effect;
import deich.model.inventory.Need;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The scenario of a case: its shocks as hits.
 *
 * <p>A class of a node that was not hit is its rebuild, so a shock with such nodes in its wake is one that spoils them,
 * unless it only cut something off.
 */
final class CaseScenario {
    private final Incident incident;
    private final Map<String, Interval> reported;

    private CaseScenario(Incident incident, Map<String, Interval> reported) {
        this.incident = incident;
        this.reported = reported;
    }

    static Scenario of(Incident incident, Question question) {
        Map<String, Interval> reported = question.reported()
                ? incident.reports().stream()
                        .collect(Collectors.toMap(Incident.Report::target, Incident.Report::up, (a, b) -> b))
                : Map.of();
        var hits = new CaseScenario(incident, reported).hits();
        return Scenario.of(incident.id(), hits.toArray(Hit[]::new));
    }

    private List<Hit> hits() {
        var fallen = Fallen.in(incident);
        var hits = new ArrayList<Hit>();
        for (Incident.Shock shock : incident.shocks()) {
            Interval up = reported.get(shock.target());
            Effect effect = effect(shock);
            Span begins = CaseInventory.span(shock.at());
            String id = "shock-" + hits.size();
            hits.add(
                    up == null
                            ? Hit.repaired(id, effect, begins, null, shock.target())
                            : Hit.lasting(id, effect, begins, until(up, shock.at()), shock.target()));
        }
        reported.forEach((target, up) -> {
            boolean hit =
                    incident.shocks().stream().anyMatch(shock -> shock.target().equals(target));
            if (!hit && fallen.contains(target))
                hits.add(Hit.lasting("reported-" + target, Effect.DOWN, Span.ZERO, until(up, 0), target));
        });
        return hits;
    }

    /** Any moment between the bounds, once per target and future. */
    private static Span until(Interval up, double from) {
        long low = Math.round(3600 * Math.max(0, up.low() - from));
        return new Span.Uniform(low, Math.max(low, Math.round(3600 * (up.high() - from))));
    }

    private Effect effect(Incident.Shock shock) {
        return switch (shock.state()) {
            case ISOLATED -> Effect.ISOLATED;
            case UNTRUSTED -> Effect.UNTRUSTED;
            case ENCRYPTED -> Effect.ENCRYPTED;
            case DESTROYED -> Effect.DESTROYED;
            case DOWN, DEGRADED -> rebuilds(shock.target()) ? Effect.UNTRUSTED : Effect.DOWN;
        };
    }

    private boolean rebuilds(String origin) {
        return incident.nodes().values().stream()
                .anyMatch(node -> node.recoveryClass() != null && !node.id().equals(origin) && needs(node, origin, 0));
    }

    private boolean needs(Node node, String origin, int depth) {
        if (depth > incident.nodes().size()) return false;
        return node.needs().leaves().stream()
                .map(Need.Leaf::target)
                .anyMatch(target -> target.equals(origin) || needs(incident.node(target), origin, depth + 1));
    }
}
