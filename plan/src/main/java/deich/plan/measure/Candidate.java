// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.model.measure.Measure;

/**
 * One measure for one component: what can be decided on.
 *
 * @param number its place among all candidates
 * @param target id of the component it is taken for
 */
public record Candidate(int number, Measure measure, String target) {

    /** What it costs over so many years, as likely, in euros. */
    long cost(int years) {
        return measure.cost().over(years).likely();
    }

    /** As machine formats name it. */
    public String key() {
        return measure.id() + "@" + target;
    }
}
