// SPDX-License-Identifier: EUPL-1.2
package deich.report.paper;

import java.util.List;

/** A part of a page. */
public sealed interface Block {

    /**
     * A heading; it stays with what follows.
     *
     * @param level 1 for a chapter, 2 for a plan, 3 within one
     * @param id letters, digits and dashes; unique in the paper
     * @param newPage whether a page begins with it
     */
    record Heading(int level, String text, String id, boolean newPage) implements Block {
        public Heading {
            if (level < 1 || level > 3) throw new IllegalArgumentException("heading of level " + level);
        }
    }

    /** How a paragraph looks. */
    enum Style {
        PLAIN,
        /** The one sentence to read when there is time for one. */
        LEAD,
        /** Set apart by a frame. */
        BOXED,
        /** Sources and remarks. */
        SMALL,
        /** Title on the cover. */
        TITLE,
        /** Classification on the cover. */
        MARK
    }

    record Paragraph(Style style, String text) implements Block {}

    /** @param numbered whether their order matters */
    record Points(boolean numbered, List<String> texts) implements Block {
        public Points {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A table; its header repeats on every page, and no row is torn apart.
     *
     * @param caption what it lists, for those who hear it
     * @param columns one or more
     * @param rows each with as many cells as there are columns; the first cell names the row
     */
    record Table(String caption, List<Column> columns, List<List<Cell>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows)
                if (row.size() != columns.size())
                    throw new IllegalArgumentException(row.size() + " cells in " + columns.size() + " columns: " + row);
        }
    }

    /** @param share of the width, in parts of a hundred; those of a table add up to a hundred */
    record Column(String head, int share) {}

    /**
     * Empty lines to write on by hand.
     *
     * @param label what to write; empty for none
     * @param open what the inventory does not say and should; null for lines that are empty in any folder
     */
    record Lines(
            String label,
            int count,
            @org.jspecify.annotations.Nullable Open open) implements Block {}

    /** The table of contents, with page numbers; lists headings of levels 1 and 2 below it. */
    record Contents() implements Block {}
}
