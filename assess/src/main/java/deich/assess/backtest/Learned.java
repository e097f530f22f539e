// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.fact.RecoveryClass;
import deich.model.fact.Span;
import deich.model.incident.SampleClass;

/**
 * What samples of other incidents say about one class of recovery times: the distribution of the next one, with how
 * little we know of the class itself in it.
 *
 * @param of what its samples count
 * @param median in hours
 * @param sigma standard deviation of the natural logarithm
 * @param samples how many it rests on
 * @param incidents how many incidents they come from
 * @param waits how probable it is that the last step waits for the next working morning, 0 to 1
 */
public record Learned(SampleClass of, double median, double sigma, int samples, int incidents, double waits) {

    RecoveryClass asClass() {
        return new RecoveryClass(of.id(), of.id(), span(), samples, "", of.correlation(), samples == 0);
    }

    Span span() {
        return new Span.LogNormal(3600 * median, sigma);
    }

    /** The same distribution with every time stretched. */
    Span stretched(double factor) {
        return new Span.LogNormal(3600 * median * factor, sigma);
    }
}
