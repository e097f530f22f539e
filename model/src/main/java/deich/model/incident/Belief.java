// SPDX-License-Identifier: EUPL-1.2
package deich.model.incident;

/**
 * What one would say about a class before seeing samples.
 *
 * @param median in hours, above 0
 * @param sigma standard deviation of the natural logarithm, above 0
 * @param weight how many samples it counts for, above 0
 * @param source where it comes from
 */
public record Belief(String recoveryClass, double median, double sigma, double weight, String source) {

    public Belief {
        if (!(median > 0) || !(sigma > 0) || !(weight > 0))
            throw new IllegalArgumentException(recoveryClass + ": belief " + median + " h, " + sigma + ", " + weight);
    }
}
