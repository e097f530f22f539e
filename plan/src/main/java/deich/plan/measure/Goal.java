// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.model.scenario.Scenario;
import deich.model.standard.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * One thing that must hold for a verdict to be met: a claim for a service in a run, or a condition on a component.
 *
 * @param prize number of the verdict it belongs to
 * @param subject id of the service or component
 * @param variant the scenario variant it is run in; null for a look at the structure
 */
record Goal(
        int prize,
        Requirement requirement,
        String subject,
        @Nullable Scenario variant) {

    String key() {
        return requirement.id() + " " + subject + (variant == null ? "" : " " + variant.key());
    }
}
