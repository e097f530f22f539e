// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import deich.assistant.extract.Proposal.Sort;
import deich.assistant.extract.Review.Column;
import deich.model.inventory.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a worked-through list is confirmed. A row counts only with a yes, a name and a day.
 *
 * @param confirmed in the order of the list
 * @param flaws all at once
 * @param open how many rows nobody has said yes or no to
 */
public record ReviewReading(List<Confirmed> confirmed, List<ReviewFlaw> flaws, int open) {
    public ReviewReading {
        confirmed = List.copyOf(confirmed);
        flaws = List.copyOf(flaws);
    }

    /** A row of the list. @param number from 1 for the header */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Reads the list.
     *
     * @param by who confirms the rows that say yes and no name; empty for nobody
     * @param on the day of rows that say yes and no day; null for none
     */
    public static ReviewReading of(List<String> header, List<Row> rows, String by, @Nullable LocalDate on) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < header.size(); i++) {
            Column column = Review.column(header.get(i).strip());
            if (column != null) columns.putIfAbsent(column, i);
        }
        List<ReviewFlaw> flaws = new ArrayList<>();
        for (Column needed : List.of(Column.CONFIRMED, Column.SORT, Column.SUBJECT, Column.VALUE))
            if (!columns.containsKey(needed))
                flaws.add(new ReviewFlaw(1, ReviewFlaw.Sort.NO_COLUMN, Review.say(Locale.GERMANY, needed)));
        if (!flaws.isEmpty()) return new ReviewReading(List.of(), flaws, 0);
        List<Confirmed> confirmed = new ArrayList<>();
        int open = 0;
        for (Row row : rows) {
            Cells cells = new Cells(row, columns);
            switch (cells.get(Column.CONFIRMED).toLowerCase(Locale.GERMAN)) {
                case "" -> open++;
                case "nein", "no", "n", "false", "falsch", "-" -> {
                    // looked at and refused
                }
                case "ja", "yes", "j", "y", "x", "true", "wahr", "ok" -> cells.take(by, on, confirmed, flaws);
                default -> flaws.add(cells.flaw(ReviewFlaw.Sort.YES_OR_NO, cells.get(Column.CONFIRMED)));
            }
        }
        return new ReviewReading(confirmed, flaws, open);
    }

    private record Cells(Row row, Map<Column, Integer> columns) {
        private static final Pattern BLANKS = Pattern.compile("\\s+");
        private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.GERMANY);

        String get(Column column) {
            Integer at = columns.get(column);
            return at == null || at >= row.cells().size()
                    ? ""
                    : row.cells().get(at).strip();
        }

        ReviewFlaw flaw(ReviewFlaw.Sort sort, String found) {
            return new ReviewFlaw(row.number(), sort, found);
        }

        void take(
                String otherwiseBy,
                @Nullable LocalDate otherwiseOn,
                List<Confirmed> confirmed,
                List<ReviewFlaw> flaws) {
            int before = flaws.size();
            String by = get(Column.BY).isEmpty() ? otherwiseBy.strip() : get(Column.BY);
            if (by.isEmpty()) flaws.add(flaw(ReviewFlaw.Sort.NOBODY, get(Column.SUBJECT)));
            LocalDate on = get(Column.ON).isEmpty() ? otherwiseOn : day(get(Column.ON));
            if (on == null) flaws.add(flaw(ReviewFlaw.Sort.NO_DATE, get(Column.ON)));
            Sort sort = Review.sort(get(Column.SORT));
            if (sort == null) flaws.add(flaw(ReviewFlaw.Sort.NO_SORT, get(Column.SORT)));
            if (get(Column.SUBJECT).isEmpty()) flaws.add(flaw(ReviewFlaw.Sort.NO_NAME, ""));
            String value = sort == null ? "" : value(sort, flaws);
            if (flaws.size() > before || sort == null || on == null) return;
            confirmed.add(new Confirmed(row.number(), sort, get(Column.SUBJECT), value, by, on, from(by)));
        }

        private String value(Sort sort, List<ReviewFlaw> flaws) {
            String cell = get(Column.VALUE);
            if (sort == Sort.COMPONENT) {
                Kind kind = Review.kind(cell);
                if (kind == null) flaws.add(flaw(ReviewFlaw.Sort.NO_KIND, cell));
                return kind == null ? "" : kind.word();
            }
            if (sort.length()) {
                String length = Lengths.isWritten(cell) ? cell : Lengths.of(cell);
                if (length == null) flaws.add(flaw(ReviewFlaw.Sort.NO_LENGTH, cell));
                return length == null ? "" : length;
            }
            if (cell.isEmpty()) flaws.add(flaw(ReviewFlaw.Sort.NO_NAME, ""));
            return cell;
        }

        /** Document and page; and, where a person corrected the row, who did and what had been found there. */
        private String from(String by) {
            String page = get(Column.PAGE);
            String place = page.isEmpty()
                    ? get(Column.DOCUMENT)
                    : Review.say(Locale.GERMANY, "from", get(Column.DOCUMENT), page);
            String found = BLANKS.matcher(get(Column.FOUND)).replaceAll(" ");
            String now = BLANKS.matcher(Review.found(get(Column.SUBJECT), get(Column.VALUE)))
                    .replaceAll(" ");
            return found.isEmpty() || found.equals(now)
                    ? place
                    : Review.say(Locale.GERMANY, "changed", place, by, found);
        }

        private static @Nullable LocalDate day(String text) {
            try {
                return text.contains(".") ? LocalDate.parse(text, GERMAN) : LocalDate.parse(text);
            } catch (DateTimeException none) {
                return null;
            }
        }
    }
}
