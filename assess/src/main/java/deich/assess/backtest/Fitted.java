// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.fact.Span;

/**
 * A log-normal distribution fitted to recovery times.
 *
 * @param mu mean of the natural logarithm of the hours
 * @param sigma standard deviation of it
 * @param samples how many it was fitted to
 * @param censored how many of them had not ended when last heard of
 * @param incidents how many incidents they come from
 * @param belief for how many samples the beliefs counted; 0 for none
 * @param logLikelihood of samples and beliefs
 */
public record Fitted(
        double mu, double sigma, int samples, int censored, int incidents, double belief, double logLikelihood) {

    /** In hours. */
    public double median() {
        return StrictMath.exp(mu);
    }

    public Span span() {
        return new Span.LogNormal(3600 * median(), sigma);
    }

    /** Whether sigma was kept from becoming smaller. */
    public boolean narrow() {
        return sigma <= Fit.LEAST_SIGMA;
    }
}
