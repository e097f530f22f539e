// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.find;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The little linear algebra that latent semantics needs; no sum depends on threads or on the width of registers. */
final class Dense {
    private static final int SWEEPS = 30;

    private Dense() {}

    /** Makes the columns perpendicular and of length one, in place; what depends on earlier columns becomes zero. */
    static void orthonormal(double[][] matrix) {
        int width = matrix[0].length;
        double[][] columns = across(matrix);
        for (int j = 0; j < width; j++) {
            double before = Math.sqrt(dot(columns[j], columns[j]));
            // twice is enough (Kahan): the second pass takes away what rounding left of the first
            for (int pass = 0; pass < 2; pass++) {
                for (int i = 0; i < j; i++) Sparse.add(-dot(columns[i], columns[j]), columns[i], columns[j]);
            }
            double length = Math.sqrt(dot(columns[j], columns[j]));
            double scale = length > 1e-10 * before && length > 0 ? 1 / length : 0;
            for (int row = 0; row < matrix.length; row++) columns[j][row] *= scale;
        }
        for (int row = 0; row < matrix.length; row++) {
            for (int j = 0; j < width; j++) matrix[row][j] = columns[j][row];
        }
    }

    /** Left on its side times right: columns by columns. */
    static double[][] acrossTimes(double[][] left, double[][] right) {
        var product = new double[left[0].length][right[0].length];
        for (int row = 0; row < left.length; row++) {
            for (int i = 0; i < product.length; i++) Sparse.add(left[row][i], right[row], product[i]);
        }
        return product;
    }

    static double[][] across(double[][] matrix) {
        var turned = new double[matrix[0].length][matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            for (int j = 0; j < turned.length; j++) turned[j][row] = matrix[row][j];
        }
        return turned;
    }

    /** Four sums side by side in a fixed order: quicker than one, and the same bits everywhere. */
    static double dot(double[] left, double[] right) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < left.length; i += 4) {
            a += left[i] * right[i];
            b += left[i + 1] * right[i + 1];
            c += left[i + 2] * right[i + 2];
            d += left[i + 3] * right[i + 3];
        }
        for (; i < left.length; i++) a += left[i] * right[i];
        return (a + b) + (c + d);
    }

    /** @param values largest first @param vectors one a row, in the order of the values */
    record Eigen(double[] values, double[][] vectors) {}

    /** Of a symmetric matrix, by Jacobi's rotations: slow for large ones, simple and exact for a few hundred. */
    static Eigen eigen(double[][] symmetric) {
        int n = symmetric.length;
        var m = new double[n][];
        var vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            m[i] = symmetric[i].clone();
            vectors[i][i] = 1;
        }
        double scale = 0;
        for (int i = 0; i < n; i++) scale = Math.max(scale, Math.abs(m[i][i]));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double largest = 0;
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    largest = Math.max(largest, Math.abs(m[p][q]));
                    if (Math.abs(m[p][q]) > 1e-13 * scale) rotate(m, vectors, p, q);
                }
            }
            if (largest <= 1e-12 * scale) break;
        }
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -m[i][i]).thenComparingInt(i -> i))
                .mapToInt(i -> i)
                .toArray();
        return new Eigen(
                Arrays.stream(order).mapToDouble(i -> m[i][i]).toArray(),
                Arrays.stream(order).mapToObj(i -> vectors[i]).toArray(double[][]::new));
    }

    private static void rotate(double[][] m, double[][] vectors, int p, int q) {
        double theta = (m[q][q] - m[p][p]) / (2 * m[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        turn(m[p], m[q], c, s); // rows
        for (double[] row : m) { // columns
            double left = row[p];
            row[p] = c * left - s * row[q];
            row[q] = s * left + c * row[q];
        }
        turn(vectors[p], vectors[q], c, s);
    }

    private static void turn(double[] p, double[] q, double c, double s) {
        for (int i = 0; i < p.length; i++) {
            double left = p[i];
            p[i] = c * left - s * q[i];
            q[i] = s * left + c * q[i];
        }
    }
}
