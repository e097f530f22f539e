// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.plan.measure.MeasurePlan;

/** A measure that somebody is to decide on. @param step one of the plan's */
public record MotionFacts(MeasurePlan plan, MeasurePlan.Step step) {}
