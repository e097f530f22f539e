// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads CSV: comma, semicolon or tab, whatever stands most often in the first line. */
final class CsvReading {
    private CsvReading() {}

    static TableFile read(String file, byte[] bytes) throws TableFault {
        Characters characters = Characters.of(bytes);
        Table table = table(characters.text());
        return new TableFile(
                table, characters.doubts().stream().map(f -> f.in(file)).toList());
    }

    private static Table table(String text) throws TableFault {
        Grid grid = new Grid();
        try (CsvReader<CsvRecord> records = reader(text)) {
            for (CsvRecord one : records) add(one, grid);
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw new TableFault(Fault.Sort.DAMAGED, "");
        }
        return grid.table();
    }

    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .maxBufferSize(Limits.FILE_BYTES)
                .ofCsvRecord(text);
    }

    private static void add(CsvRecord one, Grid grid) throws TableFault {
        int line = Math.toIntExact(one.getStartingLineNumber());
        grid.row(line);
        // Excel's own first line, which names the separator
        if (line == 1 && one.getField(0).matches("(?i)sep=.?")) return;
        for (int i = 0; i < one.getFieldCount(); i++) grid.cell(i + 1, CsvWriting.plain(one.getField(i)));
    }

    static char separator(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        if (first.matches("(?is)sep=[,;\\t]\\s*")) return first.charAt(4);
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(first, candidate) > count(first, best)) best = candidate;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
