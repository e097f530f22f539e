// SPDX-License-Identifier: EUPL-1.2
package deich.report.paper;

import java.util.List;
import java.util.Locale;

/**
 * Something to print and to read without a screen.
 *
 * @param language of every word in it
 * @param title as it stands in the file's properties
 * @param subject one sentence on what it is, for the file's properties
 * @param mark classification mark, at the head of every page
 * @param running what else stands at the head of every page: for whom
 * @param edition version and date, at the foot of every page
 * @param pageOf pattern "Seite {0} von {1}"
 */
public record Paper(
        Locale language,
        String title,
        String subject,
        String mark,
        String running,
        String edition,
        String pageOf,
        List<Block> blocks) {
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** What the table of contents lists: headings of levels 1 and 2 below it; none without such a table. */
    public List<Block.Heading> contents() {
        return blocks.stream()
                .dropWhile(block -> !(block instanceof Block.Contents))
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() <= 2)
                .toList();
    }

    /** What stands before the numbers of a page, between them and behind: "Seite ", " von ", "". */
    public List<String> pageWords() {
        String[] parts = pageOf.split("\\{[01]}", -1);
        if (parts.length != 3) throw new IllegalArgumentException("not a pattern of two numbers: " + pageOf);
        return List.of(parts);
    }
}
