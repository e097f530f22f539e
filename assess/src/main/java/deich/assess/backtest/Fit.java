// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.engine.draw.Normal;
import deich.model.incident.Belief;
import deich.model.incident.Interval;
import deich.model.incident.Sample;
import java.util.List;
import java.util.Optional;

/**
 * Fits a log-normal distribution to recovery times by maximum likelihood. Every sample is an interval: one known to the
 * hour counts as 5 % less to 5 % more, one still down when last heard of as open to the right. A belief counts as
 * {@code weight} samples spread around its median as its sigma says, that is half of them one sigma below and half above.
 *
 * <p>Two or three samples that happen to lie close together would give a sigma near zero and with it a forecast that knows
 * the hour. Sigma is therefore kept at {@link #LEAST_SIGMA} or above, about a factor of 1.9 between p10 and p90; the narrowest
 * class with more than one documented sample (submarine power cables) has as much.
 */
public final class Fit {
    static final double LEAST_SIGMA = 0.25;
    static final double GREATEST_SIGMA = 2.5;

    /** How far an exact time may be off. */
    private static final double EXACT = 0.05;

    /** Nobody measured below six minutes. */
    private static final double LEAST_HOURS = 0.1;

    private final List<Sample> samples;
    private final List<Belief> beliefs;

    private Fit(List<Sample> samples, List<Belief> beliefs) {
        this.samples = samples;
        this.beliefs = beliefs;
    }

    /** Empty when there is no belief and not one sample whose end is known: then nothing holds the median down. */
    public static Optional<Fitted> of(List<Sample> samples, List<Belief> beliefs) {
        boolean held = !beliefs.isEmpty()
                || samples.stream().anyMatch(sample -> !sample.hours().open());
        return held ? Optional.of(new Fit(samples, beliefs).fitted()) : Optional.empty();
    }

    private Fitted fitted() {
        Simplex.Point best = Simplex.greatest(this::logLikelihood, middle(), 0, 0.5);
        int censored = (int) samples.stream().filter(s -> s.hours().open()).count();
        int incidents = (int) samples.stream().map(Sample::incident).distinct().count();
        double weight = beliefs.stream().mapToDouble(Belief::weight).sum();
        return new Fitted(best.x(), sigma(best.y()), samples.size(), censored, incidents, weight, best.value());
    }

    /** Where to begin: the mean of the logarithms of what is known. */
    private double middle() {
        double sum = 0;
        double weight = 0;
        for (Belief belief : beliefs) {
            sum += belief.weight() * StrictMath.log(belief.median());
            weight += belief.weight();
        }
        for (Sample sample : samples) {
            sum += StrictMath.log(Math.max(LEAST_HOURS, sample.hours().midpoint()));
            weight++;
        }
        return sum / weight;
    }

    private static double sigma(double lnSigma) {
        return Math.clamp(StrictMath.exp(lnSigma), LEAST_SIGMA, GREATEST_SIGMA);
    }

    private double logLikelihood(double mu, double lnSigma) {
        double sigma = sigma(lnSigma);
        double sum = 0;
        for (Sample sample : samples) sum += ofInterval(sample.hours(), mu, sigma);
        for (Belief belief : beliefs) sum += ofBelief(belief, mu, sigma);
        return sum;
    }

    private static double ofInterval(Interval hours, double mu, double sigma) {
        boolean exact = hours.high() - hours.low() <= 2 * EXACT * hours.low();
        double low = exact ? (1 - EXACT) * hours.midpoint() : hours.low();
        double high = exact ? (1 + EXACT) * hours.midpoint() : hours.high();
        double a = low <= 0 ? Double.NEGATIVE_INFINITY : (StrictMath.log(low) - mu) / sigma;
        return logBetween(a, (StrictMath.log(Math.max(high, LEAST_HOURS)) - mu) / sigma);
    }

    /** ln(Φ(b) - Φ(a)), taken from the side on which the tail is thin. */
    static double logBetween(double a, double b) {
        if (a + b > 0) return logBetween(-b, -a);
        double mass = Normal.below(b) - Normal.below(a);
        // so far out that nothing is left: the leading term of the tail, so that the way back is still uphill
        return mass > 1e-300 ? StrictMath.log(mass) : -0.5 * b * b - 10;
    }

    private static double ofBelief(Belief belief, double mu, double sigma) {
        double off = StrictMath.log(belief.median()) - mu;
        double spread = belief.sigma() * belief.sigma() + off * off;
        return -belief.weight() * (StrictMath.log(sigma) + spread / (2 * sigma * sigma));
    }
}
