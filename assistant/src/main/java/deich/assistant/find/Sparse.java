// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.find;

/**
 * A matrix of texts and terms that holds only what is not zero, row by row.
 *
 * @param columns number of terms
 * @param from where each row begins, one more than rows
 * @param column of each entry
 * @param value of each entry
 */
record Sparse(int columns, int[] from, int[] column, double[] value) {

    int rows() {
        return from.length - 1;
    }

    /** This matrix times a dense one of as many rows as this has columns. */
    double[][] times(double[][] right) {
        int width = right[0].length;
        var product = new double[rows()][width];
        for (int row = 0; row < rows(); row++) {
            for (int at = from[row]; at < from[row + 1]; at++) add(value[at], right[column[at]], product[row]);
        }
        return product;
    }

    /** This matrix on its side, times a dense one of as many rows as this has. */
    double[][] acrossTimes(double[][] right) {
        int width = right[0].length;
        var product = new double[columns][width];
        for (int row = 0; row < rows(); row++) {
            for (int at = from[row]; at < from[row + 1]; at++) add(value[at], right[row], product[column[at]]);
        }
        return product;
    }

    /** target += factor × vector; element by element, so that every machine gets the same bits. */
    static void add(double factor, double[] vector, double[] target) {
        for (int i = 0; i < target.length; i++) target[i] += factor * vector[i];
    }
}
