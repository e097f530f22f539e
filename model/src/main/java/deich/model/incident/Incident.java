// SPDX-License-Identifier: EUPL-1.2
package deich.model.incident;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An incident that really happened, as a case to hold forecasts against. All times are hours after {@code t0}.
 *
 * <p>Nodes, shocks and reports are what goes into a forecast; observations, controls and curve are the truth it is held
 * against.
 *
 * @param t0 when it began, local time
 * @param nodes what an inventory could have stated the day before, by id, in the order of the file
 * @param shocks what hit which node
 * @param reports when single nodes came back, known only afterwards: input of the conditional test alone
 * @param observations how long services were really down
 * @param unaffected ids of services that kept running (negative controls)
 * @param curve how much was back when; empty when not known
 */
public record Incident(
        String id,
        String title,
        OffsetDateTime t0,
        Map<String, Node> nodes,
        List<Shock> shocks,
        List<Report> reports,
        List<Observation> observations,
        List<String> unaffected,
        List<CurvePoint> curve) {

    public Incident {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        shocks = List.copyOf(shocks);
        reports = List.copyOf(reports);
        observations = List.copyOf(observations);
        unaffected = List.copyOf(unaffected);
        curve = List.copyOf(curve);
    }

    /** The node of this id. @throws IllegalArgumentException when there is none */
    public Node node(String node) {
        Node found = nodes.get(node);
        if (found == null) throw new IllegalArgumentException(id + " has no node '" + node + "'");
        return found;
    }

    /**
     * @param at hours after t0
     * @param cause as the file says; for readers only
     */
    public record Shock(String target, ShockState state, double at, String cause) {}

    /** A node was seen to be back. @param up hours after t0 */
    public record Report(String target, Interval up) {}

    /**
     * A service was seen to be down.
     *
     * @param outage until it was first usable again in any form (emergency operation, neighbour, paper)
     * @param full until normal operation; null when not known
     * @param onset hours after t0 at which it failed; 0 when not said
     * @param via id of the fallback through which it was first usable; null for its own recovery
     * @param confidence high, medium or low; empty when not said
     */
    public record Observation(
            String service,
            Interval outage,
            @Nullable Interval full,
            double onset,
            @Nullable String via,
            String confidence) {}

    /**
     * One point of the restoration curve.
     *
     * @param restored how many are back
     * @param of how many there are
     */
    public record CurvePoint(double at, double restored, double of) {}
}
