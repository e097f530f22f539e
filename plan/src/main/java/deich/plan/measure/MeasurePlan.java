// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do (Maßnahmenplan).
 *
 * @param candidates how many there were to choose from
 * @param wishes the verdicts that should become met
 * @param steps the measures taken, in the order in which to take them
 * @param mended the wishes that the law says are met with all of them
 * @param unmended the others, with the reason
 * @param cost euros over the years asked, as likely
 * @param bound no set that does it costs less; with a budget: no set for it is worth more residents
 * @param rounds how often the solver proposed a set
 * @param judged how many whole inventories the law judged
 * @param solver its name
 * @param robustness null when nobody asked
 */
public record MeasurePlan(
        MeasureOrder order,
        int candidates,
        List<Wish> wishes,
        List<Step> steps,
        List<Wish> mended,
        List<Unmended> unmended,
        long cost,
        Proof proof,
        long bound,
        int rounds,
        int judged,
        String solver,
        @Nullable Stability robustness) {
    public MeasurePlan {
        wishes = List.copyOf(wishes);
        steps = List.copyOf(steps);
        mended = List.copyOf(mended);
        unmended = List.copyOf(unmended);
    }

    /**
     * One measure of the plan.
     *
     * @param helps the mended wishes that are lost without it, all else taken
     * @param after how many wishes are met once this one and all before it are taken
     */
    public record Step(Candidate candidate, List<Wish> helps, int after) {
        public Step {
            helps = List.copyOf(helps);
        }
    }

    MeasurePlan with(Stability found) {
        return new MeasurePlan(
                order, candidates, wishes, steps, mended, unmended, cost, proof, bound, rounds, judged, solver, found);
    }
}
