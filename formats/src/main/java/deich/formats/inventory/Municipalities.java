// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import deich.formats.problem.Problems;
import deich.formats.tree.Utf8;
import deich.formats.value.BadValue;
import deich.formats.value.Numbers;
import deich.model.inventory.Municipality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code municipalities.csv}: ags, name, residents; comma or semicolon. */
final class Municipalities {

    private static final List<String> HEADER = List.of("ags", "name", "residents");

    private final String file;
    private final Problems problems;
    private final Map<String, Municipality> found = new LinkedHashMap<>();
    private final Map<String, Long> lines = new LinkedHashMap<>();

    private Municipalities(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static Map<String, Municipality> read(String file, byte[] content, Problems problems) {
        var reader = new Municipalities(file, problems);
        String text = Utf8.text(file, content, problems);
        if (text != null) reader.read(text);
        return reader.found;
    }

    private void read(String text) {
        int end = text.indexOf('\n');
        char separator = text.substring(0, end < 0 ? text.length() : end).indexOf(';') >= 0 ? ';' : ',';
        try (var rows = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            boolean header = false;
            for (CsvRecord row : rows) {
                if (header) row(row);
                else if (!row.getFields().equals(HEADER)) {
                    problems.error(new Position(file, 1, 1), "csv.header", String.join(separator + "", HEADER));
                    return;
                }
                header = true;
            }
        } catch (CsvParseException | java.io.IOException broken) {
            problems.error(Position.of(file), "csv.broken", String.valueOf(broken.getMessage()));
        }
    }

    private void row(CsvRecord row) {
        int line = Math.toIntExact(row.getStartingLineNumber());
        var at = new Position(file, line, 0);
        if (row.getFieldCount() != HEADER.size()) {
            problems.error(at, "csv.columns", HEADER.size(), row.getFieldCount());
            return;
        }
        try {
            String ags = row.getField(0).strip();
            if (!ags.matches("\\d{8}")) throw BadValue.of("ags.wrong", ags);
            Long before = lines.putIfAbsent(ags, row.getStartingLineNumber());
            if (before != null) throw BadValue.of("ags.twice", ags, before);
            int residents = Numbers.whole(row.getField(2).strip(), 0, 100_000_000);
            found.put(ags, new Municipality(ags, row.getField(1).strip(), residents));
        } catch (BadValue bad) {
            problems.add(new Problem(Problem.Severity.ERROR, at, bad.key(), bad.arguments(), bad.suggestion()));
        }
    }
}
