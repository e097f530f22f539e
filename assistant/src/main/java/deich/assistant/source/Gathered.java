// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What a reader finds in a file, cleaned on the way in, and what it leaves out. */
final class Gathered {
    private static final int SAMPLE = 80;

    private final List<Block> blocks = new ArrayList<>();
    private final Map<Remark.Sort, Remark> remarks = new EnumMap<>(Remark.Sort.class);
    private long characters;

    List<Block> blocks() {
        return blocks;
    }

    List<Remark> remarks() {
        return List.copyOf(remarks.values());
    }

    void heading(int level, String text, int page) throws Stopped {
        String clean = clean(text, page).replace('\n', ' ');
        if (!clean.isEmpty()) add(new Block.Heading(Math.clamp(level, 1, 9), clean, page));
    }

    void paragraph(String text, int page) throws Stopped {
        String clean = clean(text, page);
        if (!clean.isEmpty()) add(new Block.Paragraph(clean, page));
    }

    /** @param headed whether the file itself says that the first row is the header */
    void table(List<List<String>> rows, boolean headed, int page) throws Stopped {
        List<List<String>> clean = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (String cell : row.subList(0, Math.min(row.size(), Limits.COLUMNS))) cells.add(cell(cell, page));
            clean.add(cells);
        }
        List<String> lines = TableLines.of(clean, headed);
        if (!lines.isEmpty()) add(new Block.Rows(lines, page));
    }

    private String cell(String text, int page) throws Stopped {
        String clean = clean(text, page);
        return clean.length() <= Limits.CELL_LENGTH ? clean : clean.substring(0, Limits.CELL_LENGTH);
    }

    private void add(Block block) throws Stopped {
        if (blocks.size() >= Limits.BLOCKS) throw new Stopped(Problem.Sort.TOO_MUCH);
        blocks.add(block);
    }

    private String clean(String text, int page) throws Stopped {
        characters += text.length();
        if (characters > Limits.CHARACTERS) throw new Stopped(Problem.Sort.TOO_MUCH);
        Cleaning cleaning = Cleaning.of(text);
        cleaning.stripped().forEach((sort, count) -> remark(sort, count, page, ""));
        return cleaning.text();
    }

    /** Text that is left out. Blank text is nothing that anybody misses. */
    void left(Remark.Sort sort, String text, int page) {
        String clean = Cleaning.clean(text.length() > 4 * SAMPLE ? text.substring(0, 4 * SAMPLE) : text)
                .replace('\n', ' ');
        if (clean.isEmpty() && !text.isEmpty() && text.isBlank()) return;
        remark(sort, 1, page, clean.length() > SAMPLE ? clean.substring(0, SAMPLE) + "…" : clean);
    }

    void remark(Remark.Sort sort, int count, int page, String sample) {
        OptionalInt where = page > 0 ? OptionalInt.of(page) : OptionalInt.empty();
        remarks.merge(
                sort,
                new Remark(sort, count, where, sample),
                (first, next) -> new Remark(
                        sort,
                        first.count() + next.count(),
                        first.page(),
                        first.sample().isEmpty() ? next.sample() : first.sample()));
    }
}
