// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.table.Cell;
import deich.formats.table.Row;
import deich.formats.table.Table;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the questions in the heading row, in whatever order and wording, and the answers below. */
final class SheetReading {
    private static final int EXAMPLES = 3;

    private final String file;
    private final Mapping mapping;
    private final Problems problems;
    private final Map<Question, Integer> columns = new EnumMap<>(Question.class);
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private SheetReading(String file, Mapping mapping, Problems problems) {
        this.file = file;
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The services of the sheet in its order; none when the heading names no column for them. */
    static List<Entry> read(String file, Table table, Problems problems) {
        return read(file, table, Mapping.NONE, problems);
    }

    static List<Entry> read(String file, Table table, Mapping mapping, Problems problems) {
        SheetReading reading = new SheetReading(file, mapping, problems);
        table.header().cells().forEach(reading::heading);
        if (reading.columns.containsKey(Question.SERVICE)) table.body().forEach(reading::row);
        else problems.error(new Position(file, table.header().line(), 0), "survey.no-service-column");
        return List.copyOf(reading.entries.values());
    }

    /** Every column with a heading, or with a question chosen for it. */
    static List<SheetColumn> columns(Table table, Mapping mapping) {
        SheetReading reading = new SheetReading("", mapping, new Problems());
        List<Cell> headings = table.header().cells();
        headings.forEach(reading::heading);
        return headings.stream()
                .filter(cell -> !cell.empty() || mapping.chosen().containsKey(cell.column()))
                .map(cell -> reading.column(cell, table))
                .toList();
    }

    private SheetColumn column(Cell heading, Table table) {
        Question question = columns.entrySet().stream()
                .filter(column -> column.getValue() == heading.column())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        Stream<String> answers = table.body().stream()
                .map(row -> row.cell(heading.column()))
                .filter(cell -> !cell.empty())
                .map(Cell::text);
        return new SheetColumn(
                heading.column(),
                heading.text(),
                question,
                answers.limit(EXAMPLES).toList());
    }

    private void heading(Cell cell) {
        Question chosen = mapping.chosen().get(cell.column());
        if (chosen == null && (cell.empty() || mapping.ignored().contains(cell.column()))) return;
        Optional<Question> question = chosen == null ? question(cell.text()) : Optional.of(chosen);
        if (chosen == null && question.isPresent() && mapping.chosen().containsValue(question.get())) return;
        if (question.isEmpty()) problems.warning(at(cell), "survey.unknown-column", cell.text());
        else if (columns.putIfAbsent(question.get(), cell.column()) != null)
            problems.error(at(cell), "survey.column-twice", cell.text());
    }

    private static Optional<Question> question(String heading) {
        String plain = Vocabulary.plain(heading).replaceAll("\\([^)]*\\)|[^\\p{L}]", "");
        for (Question q : Question.values()) if (Vocabulary.is("heading." + q.word(), plain)) return Optional.of(q);
        return Optional.empty();
    }

    private void row(Row row) {
        Map<Question, String> texts = new EnumMap<>(Question.class);
        Map<Question, Position> cells = new EnumMap<>(Question.class);
        columns.forEach((question, column) -> {
            Cell cell = row.cell(column);
            if (cell.empty()) return;
            texts.put(question, cell.text());
            cells.put(question, at(cell));
        });
        String name = Optional.ofNullable(texts.remove(Question.SERVICE)).orElse("");
        if (name.isEmpty()) nameless(row, texts);
        else add(new Entry(name.replaceAll("\\s+", " "), new Position(file, row.line(), 0), new Answers(texts), cells));
    }

    private void nameless(Row row, Map<Question, String> texts) {
        if (!texts.isEmpty())
            problems.error(new Position(file, row.line(), 0), "survey.no-name", String.join(", ", texts.values()));
    }

    private void add(Entry entry) {
        Entry before = entries.get(Ids.key(entry.name()));
        if (before != null)
            problems.warning(
                    entry.at(),
                    "survey.service-twice",
                    entry.name(),
                    before.at().line());
        entries.merge(Ids.key(entry.name()), entry, Entry::and);
    }

    private Position at(Cell cell) {
        return new Position(file, cell.line(), cell.column());
    }
}
