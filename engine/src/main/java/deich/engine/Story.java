// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import deich.engine.story.Telling;
import deich.model.inventory.Effect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an outage came and what it waited for (law 12).
 *
 * @param causes from the hit to the service, in order: each link made the next one fall
 * @param recovery the critical path: what had to be over, one after the other, before the service was back; without
 *     gaps from the first hit to the return (or the horizon)
 */
public record Story(List<Link> causes, List<Step> recovery) {

    /**
     * @param component what fell
     * @param at when, in seconds
     * @param hit id of the hit, for the first link; null for the others
     * @param effect of that hit; null for the others
     * @param via shared-fate group or jurisdiction the hit came through; null when none
     * @param bridged how long the link before it was tolerated, in seconds; 0 for not at all
     */
    public record Link(
            String component,
            long at,
            @Nullable String hit,
            @Nullable Effect effect,
            @Nullable String via,
            long bridged) {}

    public enum StepKind {
        /** A hit that ends by itself. */
        HIT_LASTS,
        REPAIR,
        REBUILD,
        RESTART,
        /** Ready, but the crew was busy elsewhere, off duty or itself down. */
        WAIT_FOR_CREW,
        /** The work itself lacked something: {@code detail} names it. */
        WAIT_FOR_WORK_NEEDS,
        /** In a ring that does not come back by itself. */
        DEADLOCK,
        CIRCLE
    }

    /** @param detail id of the hit, the crew or the thing lacking; empty for none */
    public record Step(String component, StepKind kind, long from, long until, String detail) {}

    /** The story of the given outage of a component in a run of this plant. */
    public static Story of(Plant plant, Run run, Run.Outage outage) {
        return Telling.of(plant.layout(), run, outage);
    }
}
