// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.map;

import java.util.List;

/**
 * Learns how much each side of a comparison counts: one weight a feature, so that the right candidates of each case get
 * the greatest share (listwise softmax, Cao et al., 2007). The loss is convex; Newton's method finds the one best answer
 * without a start that was drawn or a step size that was chosen.
 */
final class Softmax {
    /** Holds weights small where little was seen. */
    private static final double RIDGE = 1e-3;

    private static final int STEPS = 12;

    private Softmax() {}

    /** @param rows features of each candidate @param right which candidates are; at least one */
    record Case(double[][] rows, boolean[] right) {}

    static double[] learn(List<Case> cases, int features) {
        var weights = new double[features];
        double loss = loss(cases, weights);
        for (int step = 0; step < STEPS; step++) {
            var slope = new double[features];
            var bend = new double[features][features];
            differentiate(cases, weights, slope, bend);
            double[] move = solve(bend, slope);
            double before = loss;
            double scale = 1;
            double[] next = weights;
            for (int halving = 0; halving < 20; halving++, scale /= 2) {
                next = weights.clone();
                for (int i = 0; i < features; i++) next[i] -= scale * move[i];
                loss = loss(cases, next);
                if (loss <= before) break;
            }
            if (!(loss < before)) break;
            weights = next;
            if (before - loss < 1e-7 * Math.abs(before)) break;
        }
        return weights;
    }

    private static double loss(List<Case> cases, double[] weights) {
        double sum = 0;
        for (Case each : cases) {
            double[] shares = shares(each.rows, weights);
            int count = 0;
            double logs = 0;
            for (int i = 0; i < shares.length; i++) {
                if (!each.right[i]) continue;
                count++;
                logs += StrictMath.log(Math.max(1e-300, shares[i]));
            }
            sum -= logs / count;
        }
        double ridge = 0;
        for (double weight : weights) ridge += weight * weight;
        return sum / cases.size() + RIDGE * ridge;
    }

    private static void differentiate(List<Case> cases, double[] weights, double[] slope, double[][] bend) {
        int features = weights.length;
        for (Case each : cases) {
            double[] shares = shares(each.rows, weights);
            int count = 0;
            for (boolean right : each.right) if (right) count++;
            var mean = new double[features];
            for (int i = 0; i < shares.length; i++) add(shares[i], each.rows[i], mean);
            for (int i = 0; i < shares.length; i++) {
                double[] row = each.rows[i];
                if (each.right[i]) add(-1.0 / count / cases.size(), row, slope);
                if (shares[i] < 1e-9) continue;
                double share = shares[i] / cases.size();
                for (int a = 0; a < features; a++) {
                    double left = share * (row[a] - mean[a]);
                    double[] to = bend[a];
                    for (int b = 0; b <= a; b++) to[b] += left * (row[b] - mean[b]);
                }
            }
            add(1.0 / cases.size(), mean, slope);
        }
        add(2 * RIDGE, weights, slope);
        for (int a = 0; a < features; a++) {
            bend[a][a] += 2 * RIDGE;
            for (int b = 0; b < a; b++) bend[b][a] = bend[a][b];
        }
    }

    private static void add(double factor, double[] vector, double[] target) {
        for (int i = 0; i < target.length; i++) target[i] += factor * vector[i];
    }

    static double[] shares(double[][] rows, double[] weights) {
        var shares = new double[rows.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rows.length; i++) {
            for (int f = 0; f < weights.length; f++) shares[i] += rows[i][f] * weights[f];
            highest = Math.max(highest, shares[i]);
        }
        double sum = 0;
        for (int i = 0; i < rows.length; i++) sum += shares[i] = StrictMath.exp(shares[i] - highest);
        for (int i = 0; i < rows.length; i++) shares[i] /= sum;
        return shares;
    }

    /** By Cholesky's decomposition; the ridge makes the matrix positive definite. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        var lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) sum -= lower[i][k] * lower[j][k];
                lower[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[j][j];
            }
        }
        var x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) x[i] -= lower[i][k] * x[k];
            x[i] /= lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) x[i] -= lower[k][i] * x[k];
            x[i] /= lower[i][i];
        }
        return x;
    }
}
