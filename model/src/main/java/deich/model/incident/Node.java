// SPDX-License-Identifier: EUPL-1.2
package deich.model.incident;

import deich.model.inventory.Need;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what an inventory could have stated the day before an incident.
 *
 * @param recoveryClass id of its recovery class; null when it has none
 * @param buffer hours for which a service can do without what it needs
 * @param battery hours for which a site or system runs without what it needs
 * @param backlog whether it has to work off what piled up before it is usable again
 * @param priority 1 is the first to come back; null when nobody said
 * @param operator id of who runs it; empty when not said
 * @param redundancy what was said about spares, for readers only
 * @param fallbacks of a service
 */
public record Node(
        String id,
        String name,
        Sort sort,
        Need needs,
        @Nullable String recoveryClass,
        double buffer,
        double battery,
        boolean backlog,
        @Nullable Integer priority,
        String operator,
        String redundancy,
        List<Fallback> fallbacks) {

    public Node {
        fallbacks = List.copyOf(fallbacks);
        if (!(buffer >= 0) || !(battery >= 0)) throw new IllegalArgumentException(id + ": negative buffer");
    }

    /** The groups of a case file; any group that is none of the others holds systems. */
    public enum Sort {
        SITE,
        PROVIDER,
        NETWORK,
        SYSTEM,
        SERVICE
    }

    /**
     * Another way to provide the service.
     *
     * @param kind as the file says: neighbour, paper, manual, alternative-office
     * @param prepared false when it was improvised in the incident
     * @param needs what it needs itself; nothing for paper
     */
    public record Fallback(String id, String kind, boolean prepared, Need needs) {}
}
