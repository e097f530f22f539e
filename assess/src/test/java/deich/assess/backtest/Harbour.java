// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.fact.RecoveryClass;
import deich.model.fact.Span;
import deich.model.incident.Began;
import deich.model.incident.Belief;
import deich.model.incident.Help;
import deich.model.incident.Incident;
import deich.model.incident.Interval;
import deich.model.incident.Node;
import deich.model.incident.Sample;
import deich.model.incident.Samples;
import deich.model.incident.ShockState;
import deich.model.inventory.Need;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An invented incident of an invented harbour office, and what is known about others. */
final class Harbour {
    static final LocalDate LONG_BEFORE = LocalDate.of(2020, 1, 6);

    private Harbour() {}

    static Node node(String id, Node.Sort sort, String recoveryClass, Need... needs) {
        return new Node(
                id,
                id,
                sort,
                Need.all(needs),
                recoveryClass.isEmpty() ? null : recoveryClass,
                0,
                0,
                false,
                null,
                "",
                "",
                List.of());
    }

    static Node service(String id, double buffer, List<Node.Fallback> fallbacks, Need... needs) {
        return new Node(id, id, Node.Sort.SERVICE, Need.all(needs), null, buffer, 0, false, null, "", "", fallbacks);
    }

    static Node.Fallback help(String id, boolean prepared) {
        return new Node.Fallback(id, "paper", prepared, Need.NONE);
    }

    static Incident.Observation seen(String service, Interval outage) {
        return new Incident.Observation(service, outage, null, 0, null, "");
    }

    /** Two services on one core system, one of them with help; a third stands by itself. */
    static Incident incident() {
        var nodes = new LinkedHashMap<String, Node>();
        for (Node node : List.of(
                node("haus", Node.Sort.SITE, ""),
                node("kern", Node.Sort.SYSTEM, "server", Need.on("haus")),
                node("fach", Node.Sort.SYSTEM, "", Need.on("kern")),
                service("liegeplatz", 0, List.of(help("tafel", false)), Need.on("fach")),
                service("gebuehr", 24, List.of(), Need.on("fach")),
                service("pegel", 0, List.of()))) nodes.put(node.id(), node);
        return new Incident(
                "hafenamt-2031",
                "Hafenamt",
                OffsetDateTime.parse("2031-03-04T06:30:00+01:00"),
                nodes,
                List.of(new Incident.Shock("kern", ShockState.DOWN, 0, "")),
                List.of(new Incident.Report("kern", Interval.of(100, 120))),
                List.of(seen("liegeplatz", Interval.of(10, 20)), seen("gebuehr", Interval.openFrom(110))),
                List.of("pegel"),
                List.of());
    }

    static RecoveryClass logNormal(String id, double medianHours, double sigma) {
        return new RecoveryClass(id, id, new Span.LogNormal(3600 * medianHours, sigma), 9, "", 0, false);
    }

    static Map<String, RecoveryClass> classes() {
        return Map.of(
                "server",
                logNormal("server", 100, 1),
                Naive.IMPROVISED,
                logNormal(Naive.IMPROVISED, 12, 0.5),
                Naive.PREPARED,
                logNormal(Naive.PREPARED, 4, 0.5));
    }

    static Sample sample(String recoveryClass, String incident, LocalDate on, Interval hours) {
        return new Sample(recoveryClass, incident, Began.on(on), "", hours, null, "");
    }

    /** So many that whoever could take to a fallback nearly always did. */
    private static List<Help> helps() {
        return java.util.Collections.nCopies(200, new Help("a", null, "Tafel", false, true, ""));
    }

    static Samples samples() {
        return new Samples(
                "1",
                null,
                List.of(
                        sample("server", "a", LONG_BEFORE, Interval.of(50, 60)),
                        sample("server", "b", LONG_BEFORE, Interval.of(200, 200)),
                        sample("server", "hafenamt-2031", LocalDate.of(2031, 3, 4), Interval.of(1, 1)),
                        sample("server", "anderer-name", LocalDate.of(2031, 3, 6), Interval.of(1, 1)),
                        sample(Naive.IMPROVISED, "a", LONG_BEFORE, Interval.of(10, 14))),
                List.of(new Belief(Naive.PREPARED, 24, 0.6, 1, "")),
                Map.of(),
                helps(),
                Map.of());
    }
}
