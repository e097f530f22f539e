// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

import deich.formats.table.PlainCsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What others found out about a fault tree, to compare with: a list with the columns {@code tree}, {@code mcs_exact} and
 * {@code top_probability_exact}.
 *
 * @param count of minimal cut sets, in digits; empty where nobody knows
 * @param probability of the top event, with as many digits as are known; {@code NaN} where nobody knows
 */
public record Known(String count, double probability) {
    private static final int BYTES = 1 << 20;

    /** By name of the tree; empty when there is no such list. */
    public static Map<String, Known> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) return Map.of();
        PlainCsv csv;
        try (InputStream in = Files.newInputStream(file)) {
            csv = PlainCsv.of(in.readNBytes(BYTES));
        }
        if (csv == null) return Map.of();
        int tree = csv.header().indexOf("tree");
        int count = csv.header().indexOf("mcs_exact");
        int probability = csv.header().indexOf("top_probability_exact");
        if (tree < 0 || count < 0 || probability < 0) return Map.of();
        Map<String, Known> known = new HashMap<>();
        for (int row = 0; row < csv.rows(); row++) {
            List<String> cells = csv.cells(row);
            if (cells.size() <= Math.max(tree, Math.max(count, probability))) continue;
            known.put(cells.get(tree), new Known(cells.get(count), number(cells.get(probability))));
        }
        return known;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    /** Whether both are known and these are they, to six digits. */
    public boolean agrees(String foundCount, double foundProbability) {
        return count.equals(foundCount) && Math.abs(foundProbability / probability - 1) < 6e-6;
    }
}
