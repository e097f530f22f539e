// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.assess.Assessment;
import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.model.duty.Duty;
import deich.model.inventory.Administration;
import deich.model.inventory.Inventory;
import deich.plan.restart.RestartPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine found about one crisis.
 *
 * @param result one of the assessment's
 * @param restart the plan for the same variant; null when nobody made one
 * @param duties all that are known; a draft takes those that concern the administration
 * @param whose for whom it is written; null for all
 */
public record OutageFacts(
        Assessment assessment,
        ScenarioResult result,
        @Nullable RestartPlan restart,
        List<Duty> duties,
        @Nullable Administration whose) {
    public OutageFacts {
        duties = List.copyOf(duties);
    }

    public Inventory inventory() {
        return assessment.order().inventory();
    }

    /** Services of the administration that fail; those down longest first. */
    List<ServiceResult> services() {
        return result.services().stream()
                .filter(s -> whose == null || s.administration().equals(whose.id()))
                .toList();
    }

    /** Those that fail in the planning case. */
    List<ServiceResult> failing() {
        return services().stream().filter(s -> s.outage().plan() > 0).toList();
    }

    /** Whether emergency operation comes first and ends before the long standstill begins. */
    public boolean bridgedFirst(ServiceResult s) {
        return s.emergency() > 0
                && result.plan().levels().getOrDefault(s.service(), List.of()).stream()
                        .anyMatch(stretch -> stretch.fallback() != null && stretch.until() <= s.from());
    }

    /** Whether it stands still longer than it may. */
    public static boolean beyond(ServiceResult service) {
        var mtpd = service.mtpd();
        return mtpd != null && service.downtime().plan() > mtpd.toSeconds();
    }

    String name(String component) {
        return inventory().name(component);
    }
}
