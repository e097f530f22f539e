// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.incident.Incident;

/**
 * One incident, forecast in several ways.
 *
 * @param refit the classes that all but {@code naive} rest on: fitted without this incident
 * @param deich with everything that was there
 * @param withoutUnprepared without fallbacks that nobody had prepared
 * @param conditional told when single nodes came back
 * @param naive by the naive engine with the shipped classes, which know this incident: it has an unfair advantage
 * @param naiveLeftOut by the naive engine with the classes fitted without this incident
 */
public record CaseResult(
        Incident incident,
        Refit refit,
        Score deich,
        Score withoutUnprepared,
        Score conditional,
        Score naive,
        Score naiveLeftOut) {

    /** Mean log score above that of the naive engine with the shipped classes. */
    public double gain() {
        return deich.meanLogScore() - naive.meanLogScore();
    }

    /** Mean log score above that of the naive engine with the same classes. */
    public double gainLeftOut() {
        return deich.meanLogScore() - naiveLeftOut.meanLogScore();
    }
}
