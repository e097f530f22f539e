// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.List;

/** A piece of a document in reading order, before it is cut into passages. Pages count from 1; 0 where there are none. */
sealed interface Block {

    /** @param level 1 for the outermost */
    record Heading(int level, String text, int page) implements Block {}

    record Paragraph(String text, int page) implements Block {}

    /** @param lines one for each row, with the header's words in each; never empty */
    record Rows(List<String> lines, int page) implements Block {
        public Rows {
            lines = List.copyOf(lines);
        }
    }
}
