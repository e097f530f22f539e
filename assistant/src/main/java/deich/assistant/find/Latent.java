// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Latent semantics (Deerwester et al., 1990): words that stand in like surroundings become like vectors, so that a
 * question finds what says the same in other words. Singular value decomposition by random projection (Halko, Martinsson,
 * Tropp, 2011) with a fixed seed and plain sums: the same texts give the same bits.
 */
public final class Latent {
    /** Dimensions kept; more gain nothing on the mapping and question sets. */
    public static final int DIMENSIONS = 200;

    private static final int TEXTS_PER_DIMENSION = 4;
    private static final int SPARE = 20;
    private static final int ROUNDS = 3;
    private static final long SEED = 20_261_130;

    /** A word of a single text is like nothing else. */
    private static final int LEAST_TEXTS = 2;

    private final Map<String, Integer> terms;
    private final double[] rarity;
    private final float[][] vectors;

    private Latent(Map<String, Integer> terms, double[] rarity, float[][] vectors) {
        this.terms = terms;
        this.rarity = rarity;
        this.vectors = vectors;
    }

    /** @param texts the terms of each text */
    public static Latent learn(List<List<String>> texts) {
        var occurs = new TreeMap<String, Integer>();
        for (List<String> text : texts) for (String term : counts(text).keySet()) occurs.merge(term, 1, Integer::sum);
        var number = new HashMap<String, Integer>();
        occurs.forEach((term, in) -> {
            if (in >= LEAST_TEXTS) number.put(term, number.size());
        });
        var rarity = new double[number.size()];
        number.forEach(
                (term, i) -> rarity[i] = StrictMath.log((double) texts.size() / occurs.getOrDefault(term, 1)) + 1);
        // from few texts little can be learned: as many dimensions as texts would only learn them by heart
        int dimensions = Math.clamp(texts.size() / TEXTS_PER_DIMENSION, 2, DIMENSIONS);
        int size = Math.min(Math.min(dimensions + SPARE, texts.size()), number.size());
        var empty = new Latent(number, rarity, new float[number.size()][0]);
        if (size < 2) return empty;
        Sparse matrix = empty.matrix(texts);
        double[][] basis = matrix.times(random(matrix.columns(), size));
        for (int round = 0; round < ROUNDS; round++) {
            Dense.orthonormal(basis);
            basis = matrix.times(matrix.acrossTimes(basis));
        }
        Dense.orthonormal(basis);
        double[][] across = matrix.acrossTimes(basis);
        Dense.Eigen eigen = Dense.eigen(Dense.acrossTimes(across, across));
        return new Latent(number, rarity, vectors(across, eigen, Math.min(dimensions, size)));
    }

    private static float[][] vectors(double[][] across, Dense.Eigen eigen, int dimensions) {
        var vectors = new float[across.length][dimensions];
        for (int d = 0; d < dimensions; d++) {
            double value = eigen.values()[d];
            if (value <= 1e-9) continue;
            double scale = 1 / Math.sqrt(value);
            for (int term = 0; term < across.length; term++) {
                vectors[term][d] = (float) (Dense.dot(across[term], eigen.vectors()[d]) * scale);
            }
        }
        return vectors;
    }

    private static double[][] random(int rows, int columns) {
        var random = new SplittableRandom(SEED);
        var matrix = new double[rows][columns];
        for (double[] row : matrix) for (int j = 0; j < columns; j++) row[j] = random.nextBoolean() ? 1 : -1;
        return matrix;
    }

    private Sparse matrix(List<List<String>> texts) {
        var from = new int[texts.size() + 1];
        var rows = texts.stream().map(this::row).toList();
        for (int i = 0; i < rows.size(); i++)
            from[i + 1] = from[i] + rows.get(i).size();
        var column = new int[from[texts.size()]];
        var value = new double[column.length];
        int at = 0;
        for (TreeMap<Integer, Double> row : rows) {
            for (Map.Entry<Integer, Double> entry : row.entrySet()) {
                column[at] = entry.getKey();
                value[at++] = entry.getValue();
            }
        }
        return new Sparse(terms.size(), from, column, value);
    }

    /** Term number to weight, of length one. */
    private TreeMap<Integer, Double> row(List<String> text) {
        var row = new TreeMap<Integer, Double>();
        counts(text).forEach((term, count) -> {
            Integer i = terms.get(term);
            if (i != null) row.put(i, (1 + StrictMath.log(count)) * rarity[i]);
        });
        double sum = 0;
        for (double value : row.values()) sum += value * value;
        double length = Math.sqrt(sum);
        row.replaceAll((i, value) -> value / length);
        return row;
    }

    /** Each term with how often it occurs, in the order of terms: sums come out the same only in the same order. */
    public static SortedMap<String, Integer> counts(List<String> text) {
        var counts = new TreeMap<String, Integer>();
        for (String term : text) counts.merge(term, 1, Integer::sum);
        return counts;
    }

    /** @return of length one, or all zero when no word of the text is known */
    public float[] vector(List<String> text) {
        int dimensions = vectors.length == 0 ? 0 : vectors[0].length;
        var sum = new double[dimensions];
        row(text).forEach((term, weight) -> {
            for (int d = 0; d < dimensions; d++) sum[d] += weight * vectors[term][d];
        });
        double length = Math.sqrt(Dense.dot(sum, sum));
        var vector = new float[dimensions];
        for (int d = 0; d < dimensions; d++) vector[d] = length > 0 ? (float) (sum[d] / length) : 0;
        return vector;
    }

    /** Between -1 and 1. */
    public static double alike(float[] left, float[] right) {
        float sum = 0;
        for (int d = 0; d < left.length; d++) sum += left[d] * right[d];
        return sum;
    }
}
