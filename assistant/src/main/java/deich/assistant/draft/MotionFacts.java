// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.plan.measure.MeasurePlan;

/**
 * A measure that somebody is to decide on.
 *
 * @param step one of the plan's
 * @param whole whether the reader may know all of the plan: how much was looked at for others is not theirs to know
 */
public record MotionFacts(MeasurePlan plan, MeasurePlan.Step step, boolean whole) {
    public MotionFacts(MeasurePlan plan, MeasurePlan.Step step) {
        this(plan, step, true);
    }
}
