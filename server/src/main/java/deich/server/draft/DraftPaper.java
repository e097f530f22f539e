// SPDX-License-Identifier: EUPL-1.2
package deich.server.draft;

import deich.assistant.draft.Draft;
import deich.assistant.draft.Head;
import deich.assistant.draft.Part;
import deich.assistant.draft.Sentence;
import deich.report.paper.Block;
import deich.report.paper.Cell;
import deich.report.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A draft set on paper. */
public final class DraftPaper {
    private DraftPaper() {}

    /** @param page how a page says which it is, such as "Seite {0} von {1}" */
    public static Paper of(Draft draft, Head head, String page) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Block.Style.TITLE, draft.title().text()));
        for (String line : head.lines()) blocks.add(new Block.Paragraph(Block.Style.SMALL, line));
        int headings = 0;
        for (Part part : draft.parts()) {
            if (part instanceof Part.Heading heading)
                blocks.add(new Block.Heading(2, heading.text().text(), "teil-" + ++headings, false));
            else blocks.add(block(part, draft.title().text()));
        }
        // what is for everybody names no sources
        String day = draft.marking().day().toString();
        String edition = head.mark().isEmpty() || draft.marking().sources().isEmpty()
                ? day
                : draft.marking().sources().getFirst() + ", " + day;
        return new Paper(
                draft.locale(),
                draft.title().text(),
                // the machine's mark travels in the file's own properties
                head.json(),
                head.mark(),
                "",
                edition,
                page,
                blocks);
    }

    private static Block block(Part part, String caption) {
        return switch (part) {
            case Part.Heading heading -> new Block.Heading(2, heading.text().text(), "teil", false);
            case Part.Prose prose -> new Block.Paragraph(Block.Style.PLAIN, joined(prose.of()));
            case Part.Points points ->
                new Block.Points(
                        points.numbered(),
                        points.points().stream().map(DraftPaper::joined).toList());
            case Part.Table table -> table(table, caption);
            case Part.Blank blank -> new Block.Lines(blank.label().text(), 2, null);
        };
    }

    private static Block table(Part.Table table, String caption) {
        int columns = table.heads().size();
        List<Block.Column> heads = new ArrayList<>();
        for (int i = 0; i < columns; i++)
            heads.add(new Block.Column(
                    table.heads().get(i).text(), i == 0 ? 100 - (columns - 1) * (100 / columns) : 100 / columns));
        return new Block.Table(
                caption,
                heads,
                table.rows().stream()
                        .map(row -> row.stream().map(s -> Cell.of(s.text())).toList())
                        .toList());
    }

    private static String joined(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
    }
}
