// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.incident.Incident;
import org.jspecify.annotations.Nullable;

/**
 * One incident, forecast in several ways.
 *
 * @param lessons what all but {@code naive} rest on: learned without this incident
 * @param deich with everything that was there
 * @param withoutUnprepared without fallbacks that nobody had prepared
 * @param conditional told when single nodes came back
 * @param naive by the naive engine with the shipped classes, which know this incident: it has an unfair advantage
 * @param naiveLeftOut by the naive engine with the classes learned without this incident
 * @param back how much was back when; null when nobody reported it
 */
public record CaseResult(
        Incident incident,
        Lessons lessons,
        Score deich,
        Score withoutUnprepared,
        Score conditional,
        Score naive,
        Score naiveLeftOut,
        @Nullable Return back) {

    /** Mean log score above that of the naive engine with the shipped classes. */
    public double gain() {
        return deich.meanLogScore() - naive.meanLogScore();
    }

    /** Mean log score above that of the naive engine with the same classes. */
    public double gainLeftOut() {
        return deich.meanLogScore() - naiveLeftOut.meanLogScore();
    }
}
