// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.incident.Incident;
import deich.model.incident.Node;
import deich.model.incident.SampleClass.Since;
import deich.model.incident.ShockState;
import deich.model.inventory.Need;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an incident did to the nodes of its inventory: who was hit, who fell with them, who was spoiled in their wake. */
final class Wreck {
    private final Incident incident;
    private final Lessons lessons;
    private final Set<String> fallen;
    private final Map<String, Incident.Shock> shocks = new LinkedHashMap<>();
    private final Set<String> spoiled = new LinkedHashSet<>();

    Wreck(Incident incident, Lessons lessons) {
        this.incident = incident;
        this.lessons = lessons;
        fallen = Fallen.in(incident);
        incident.shocks().forEach(shock -> shocks.putIfAbsent(shock.target(), shock));
        while (spoilMore()) {
            // until nobody else is reached
        }
    }

    Set<String> fallen() {
        return fallen;
    }

    /** Hours after t0 at which it began. */
    double began() {
        return incident.shocks().stream().mapToDouble(Incident.Shock::at).min().orElse(0);
    }

    boolean hit(String node) {
        return shocks.containsKey(node);
    }

    /** Hours after t0 at which the node was hit; 0 for one that was not. */
    double hitAt(String node) {
        Incident.Shock shock = shocks.get(node);
        return shock == null ? 0 : shock.at();
    }

    /**
     * Whether what happened to the node is part of the same putting right as what it stands on: the times of its class,
     * counted from the hit, then have the waiting for that in them.
     */
    boolean spoiled(String node) {
        return spoiled.contains(node);
    }

    private boolean spoilMore() {
        boolean more = false;
        for (String id : fallen) more |= spoils(incident.node(id)) && spoiled.add(id);
        return more;
    }

    private boolean spoils(Node node) {
        Incident.Shock shock = shocks.get(node.id());
        if (shock != null) return shock.state() != ShockState.ISOLATED && since(node) == Since.HIT;
        return node.needs().leaves().stream().map(Need.Leaf::target).anyMatch(spoiled::contains);
    }

    /** From when the times of its class run; null when it has none that samples speak of. */
    @Nullable
    Since since(Node node) {
        Learned learned = learned(node);
        return learned == null ? null : learned.of().since();
    }

    /** What is known of its class; null when it has none, or one that never comes back. */
    @Nullable
    Learned learned(Node node) {
        String name = node.recoveryClass();
        return name == null ? null : lessons.classes().get(name);
    }

    /** How probable it is that the service comes back on a working morning only, by the classes it waits for. */
    double waits(Node service) {
        return Stream.concat(Stream.of(service), below(service).stream())
                .map(this::learned)
                .filter(Objects::nonNull)
                .mapToDouble(Learned::waits)
                .max()
                .orElse(0);
    }

    /**
     * Where the work came from that piled up before a node: the nearest fallen node with a recovery class on the way down.
     * Null when there is none, or when somebody before it works the same pile off already.
     */
    @Nullable
    Node source(Node backlogged) {
        for (Node node : below(backlogged)) {
            if (node.backlog()) return null;
            if (learned(node) != null) return node;
        }
        return null;
    }

    /** The fallen nodes that a node needs, directly or through others, nearest first. */
    private List<Node> below(Node start) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty())
            for (Need.Leaf leaf : open.remove().needs().leaves())
                if (fallen.contains(leaf.target()) && seen.add(leaf.target())) open.add(incident.node(leaf.target()));
        return seen.stream().map(incident::node).toList();
    }
}
