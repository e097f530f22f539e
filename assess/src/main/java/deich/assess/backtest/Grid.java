// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.engine.draw.Normal;
import deich.model.incident.Interval;

/**
 * All log-normal distributions that are thought possible, as a grid over the median (three minutes to 40,000 hours) and
 * sigma (0.2 to 3), and how well a sample goes with each of them. Weights over the grid stand in for an integral: with
 * samples as few as ours the best fit alone would pretend to a precision that nobody has.
 */
final class Grid {
    static final int MEDIANS = 130;
    static final int SIGMAS = 40;
    static final int CELLS = MEDIANS * SIGMAS;

    private static final double[] MU = steps(StrictMath.log(0.05), StrictMath.log(40_000), MEDIANS);
    private static final double[] LN_SIGMA = steps(StrictMath.log(0.2), StrictMath.log(3), SIGMAS);

    /** Reports name an hour, not a moment: both ends are taken 5 % wider, as the score takes them. */
    private static final double OFF = 0.05;

    private Grid() {}

    static double mu(int cell) {
        return MU[cell / SIGMAS];
    }

    static double lnSigma(int cell) {
        return LN_SIGMA[cell % SIGMAS];
    }

    static double sigma(int cell) {
        return StrictMath.exp(lnSigma(cell));
    }

    /** ln of the probability of this sample, cell by cell. */
    static double[] logLikelihood(Interval hours) {
        double low = (1 - OFF) * hours.low();
        double high = (1 + OFF) * hours.high();
        double lnLow = low > 0 ? StrictMath.log(low) : Double.NEGATIVE_INFINITY;
        double lnHigh = StrictMath.log(high);
        double[] of = new double[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            double sigma = sigma(cell);
            of[cell] = logBetween((lnLow - mu(cell)) / sigma, (lnHigh - mu(cell)) / sigma);
        }
        return of;
    }

    /** ln(Φ(b) − Φ(a)), taken from the side on which the tail is thin. */
    private static double logBetween(double a, double b) {
        if (a + b > 0) return logBetween(-b, -a);
        return StrictMath.log(Math.max(1e-300, Normal.below(b) - Normal.below(a)));
    }

    /** Weights that sum to one from logarithms of any height. */
    static double[] weights(double[] logs) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double log : logs) greatest = Math.max(greatest, log);
        double[] weights = new double[logs.length];
        double sum = 0;
        for (int i = 0; i < logs.length; i++) sum += weights[i] = StrictMath.exp(logs[i] - greatest);
        for (int i = 0; i < logs.length; i++) weights[i] /= sum;
        return weights;
    }

    /** ln of the sum over all medians, sigma by sigma. */
    static double[] overMedians(double[] logs) {
        double[] of = new double[SIGMAS];
        for (int s = 0; s < SIGMAS; s++) {
            double greatest = Double.NEGATIVE_INFINITY;
            for (int m = 0; m < MEDIANS; m++) greatest = Math.max(greatest, logs[m * SIGMAS + s]);
            double sum = 0;
            for (int m = 0; m < MEDIANS; m++) sum += StrictMath.exp(logs[m * SIGMAS + s] - greatest);
            of[s] = greatest + StrictMath.log(sum);
        }
        return of;
    }

    private static double[] steps(double from, double to, int count) {
        double[] of = new double[count];
        for (int i = 0; i < count; i++) of[i] = from + (to - from) * i / (count - 1);
        return of;
    }
}
