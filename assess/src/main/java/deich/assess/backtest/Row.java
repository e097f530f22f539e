// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.incident.Incident;
import deich.model.incident.Interval;

/**
 * One observation beside what was forecast for it.
 *
 * @param p10 hours that nine of ten draws exceed
 * @param p90 hours that nine of ten draws do not exceed
 * @param inside whether the observed interval meets the predicted 80 % interval, from p10 to p90
 * @param lnWidth ln(p90/p10)
 * @param logScore ln of the probability that was given to what happened
 */
public record Row(
        Incident.Observation observation,
        double p10,
        double median,
        double p90,
        boolean inside,
        double lnWidth,
        double logScore) {

    /** Below this many hours one forecast is as sharp as another. */
    static final double LEAST = 0.1;

    /** What does not end is as wide as if it ended here: three years, the horizon of a run. */
    static final double MOST = 3 * 365 * 24;

    /** An observed interval is taken to be that much wider at each end: nobody wrote down the minute. */
    static final double MARGIN = 0.05;

    /** What was thought to be impossible counts as one in 40,000. */
    static final double FLOOR = 2.5e-5;

    static Row of(Incident.Observation observation, Forecast.OfService forecast) {
        Interval seen = observation.outage();
        double p10 = forecast.at(0.1);
        double p90 = forecast.at(0.9);
        boolean inside = p10 <= seen.high() && p90 >= seen.low();
        double probability = forecast.within((1 - MARGIN) * seen.low(), (1 + MARGIN) * seen.high());
        double logScore = StrictMath.log(Math.max(FLOOR, probability));
        return new Row(observation, p10, forecast.at(0.5), p90, inside, lnWidth(p10, p90), logScore);
    }

    private static double lnWidth(double p10, double p90) {
        return StrictMath.log(Math.clamp(p90, LEAST, MOST) / Math.clamp(p10, LEAST, MOST));
    }
}
