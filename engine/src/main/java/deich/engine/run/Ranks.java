// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

/**
 * Between which of so many sorted draws a quantile lies: the usual interval free of any distribution, from the binomial
 * distribution of how many draws are below the quantile (H. A. David, Order Statistics, 1970, section 2.5).
 *
 * @param low 1 for the smallest draw; 0 when not even that is below
 * @param high one more than there are draws when not even the greatest is above
 */
record Ranks(int low, int high) {

    /** @param draws how many. @param quantile above 0, below 1. @param miss the probability to miss on each side */
    static Ranks of(int draws, double quantile, double miss) {
        double[] mass = mass(draws, quantile);
        int low = 0;
        double below = 0;
        while (low < draws && below + mass[low] <= miss) below += mass[low++];
        int high = draws + 1;
        double above = 0;
        while (high > 1 && above + mass[high - 1] <= miss) above += mass[--high];
        return new Ranks(low, high);
    }

    /** The probability of each count, from the likeliest one outwards. */
    private static double[] mass(int n, double p) {
        double[] mass = new double[n + 1];
        int mode = Math.clamp((long) ((n + 1) * p), 0, n);
        mass[mode] = 1;
        for (int k = mode; k < n; k++) mass[k + 1] = mass[k] * (n - k) / (k + 1) * p / (1 - p);
        for (int k = mode; k > 0; k--) mass[k - 1] = mass[k] * k / (n - k + 1) * (1 - p) / p;
        double sum = 0;
        for (double m : mass) sum += m;
        for (int k = 0; k <= n; k++) mass[k] /= sum;
        return mass;
    }
}
