// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.map;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A review as a table that opens in any spreadsheet: semicolons, one line a pair. Who reviews writes {@code confirmed} or
 * {@code rejected}, a name and a day, and saves.
 */
public final class ReviewFile {
    private static final String HEAD = "old;control;uuid;share;state;by;on;title;control title";
    private static final int CELLS = 7;
    private static final int MOST_LINES = 200_000;

    private ReviewFile() {}

    /** @param line from 1 @param text the line */
    public record Mistake(int line, String text) {}

    /** @param mistakes lines that are no entry; with one, the review holds the others */
    public record Read(Review review, List<Mistake> mistakes) {

        public Read {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** @param titles of old requirements and controls, for whoever reads the table */
    public static String write(Review review, java.util.Map<String, String> titles) {
        var text = new StringBuilder("\uFEFF").append(HEAD).append('\n'); // so that spreadsheets read umlauts
        for (Entry each : review.entries()) {
            text.append(String.join(
                            ";",
                            cell(each.old()),
                            cell(each.control()),
                            cell(each.uuid()),
                            String.format(Locale.ROOT, "%.4f", each.share()),
                            each.state().name().toLowerCase(Locale.ROOT),
                            cell(each.by()),
                            each.on() == null ? "" : each.on().toString(),
                            cell(titles.getOrDefault(each.old(), "")),
                            cell(titles.getOrDefault(each.control(), ""))))
                    .append('\n');
        }
        return text.toString();
    }

    public static Read read(String text) {
        var entries = new ArrayList<Entry>();
        var mistakes = new ArrayList<Mistake>();
        var pairs = new java.util.HashSet<List<String>>();
        String[] lines = text.replace("\uFEFF", "").split("\\R", MOST_LINES);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("old;")) continue;
            Optional<Entry> entry = entry(cells(lines[i]));
            if (entry.isPresent()
                    && pairs.add(List.of(entry.get().old(), entry.get().control()))) {
                entries.add(entry.get());
            } else {
                mistakes.add(new Mistake(i + 1, lines[i]));
            }
        }
        return new Read(new Review(entries), mistakes);
    }

    private static Optional<Entry> entry(List<String> cells) {
        if (cells.size() < CELLS) return Optional.empty();
        try {
            String day = cells.get(6).strip();
            return Optional.of(new Entry(
                    cells.get(0).strip(),
                    cells.get(1).strip(),
                    cells.get(2).strip(),
                    // a German spreadsheet writes the comma
                    Double.parseDouble(cells.get(3).strip().replace(',', '.')),
                    State.valueOf(cells.get(4).strip().toUpperCase(Locale.ROOT)),
                    cells.get(5).strip(),
                    day.isEmpty() ? null : LocalDate.parse(day)));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return Optional.empty();
        }
    }

    /** What begins like a formula would be reckoned by the spreadsheet. */
    private static String cell(String text) {
        String line = text.replaceAll("\\R", " ");
        String safe = !line.isEmpty() && "=+-@\t".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
        return safe.contains(";") || safe.contains("\"") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
