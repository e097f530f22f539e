// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes CSV. A cell that a spreadsheet would take for a formula gets an apostrophe in front, so that
 * opening the file computes nothing; reading takes it away again.
 */
public final class CsvWriting {
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private CsvWriting() {}

    /** The rows with semicolons, lines ended as Excel wants them. */
    public static String write(List<List<String>> rows) {
        return write(rows, ';', LineDelimiter.CRLF);
    }

    /** The rows with commas, lines ended as version control wants them. */
    public static String withCommas(List<List<String>> rows) {
        return write(rows, ',', LineDelimiter.LF);
    }

    private static String write(List<List<String>> rows, char separator, LineDelimiter end) {
        StringWriter out = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().fieldSeparator(separator).lineDelimiter(end).build(out)) {
            for (List<String> row : rows)
                writer.writeRecord(row.stream().map(CsvWriting::harmless).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The cell as it may stand in a CSV file. */
    static String harmless(String cell) {
        return formulaLike(cell.replaceFirst("^'+", "")) ? "'" + cell : cell;
    }

    /** Whether the cell has the apostrophe that keeps it from being computed, or was meant to be. */
    static boolean marked(String cell) {
        return cell.startsWith("'");
    }

    static String plain(String cell) {
        return cell.startsWith("'") && formulaLike(cell.replaceFirst("^'+", "")) ? cell.substring(1) : cell;
    }

    private static boolean formulaLike(String cell) {
        return !cell.isEmpty() && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0;
    }
}
