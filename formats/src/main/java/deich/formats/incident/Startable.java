// SPDX-License-Identifier: EUPL-1.2
package deich.formats.incident;

import deich.model.incident.Node;
import deich.model.inventory.Need;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Starts everything up once, from what needs nothing on. */
final class Startable {
    private Startable() {}

    /** The ids of the nodes that never get going because they wait for one another. */
    static List<String> never(Map<String, Node> nodes) {
        Set<String> up = new HashSet<>();
        var waiting = new ArrayList<>(nodes.values());
        while (waiting.removeIf(node -> Need.met(node.needs(), up::contains) && up.add(node.id()))) {
            // once more, with those that have just started
        }
        return waiting.stream().map(Node::id).toList();
    }
}
