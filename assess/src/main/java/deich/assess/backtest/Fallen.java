// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.incident.Incident;
import deich.model.incident.Node;
import deich.model.inventory.Need;
import java.util.LinkedHashSet;
import java.util.Set;

/** What falls when everything hit is down at once. */
final class Fallen {
    private Fallen() {}

    /** The ids of the nodes hit and of those whose needs are then unmet. */
    static Set<String> in(Incident incident) {
        Set<String> down = new LinkedHashSet<>();
        incident.shocks().forEach(shock -> down.add(shock.target()));
        while (add(incident, down)) {
            // once more, with those that have just fallen
        }
        return down;
    }

    private static boolean add(Incident incident, Set<String> down) {
        boolean more = false;
        for (Node node : incident.nodes().values())
            if (!down.contains(node.id()) && !Need.met(node.needs(), id -> !down.contains(id)))
                more |= down.add(node.id());
        return more;
    }
}
