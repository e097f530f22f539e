// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import deich.assistant.phrase.Phrases;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Something of a file that did not get into its passages, for a person to look at.
 *
 * @param count how many pieces: runs of text, or single characters where the sort is about characters
 * @param page where the first of them stands, where there are pages
 * @param sample the beginning of the first, cleaned; empty where there is none
 */
public record Remark(Sort sort, int count, OptionalInt page, String sample) {

    /** Why it did not. */
    public enum Sort {
        /** Text drawn without ink (PDF render mode 3 or 7). */
        INVISIBLE,
        /** The text layer of a scanned page: nobody sees whether it says what the picture says. */
        SCAN_LAYER,
        /** Text in the colour of what is behind it. */
        SAME_COLOUR,
        /** Text smaller than anybody reads. */
        TINY,
        /** Text beside the page. */
        OUTSIDE,
        /** Text with something drawn over it. */
        COVERED,
        /** Text that its file says not to show: hidden text, hidden sections, layers switched off, {@code display: none}. */
        HIDDEN,
        /** Hidden sheets, rows and columns. */
        HIDDEN_CELLS,
        COMMENT,
        /** Deletions that the file still carries. */
        DELETED,
        /** Scripts, styles, embedded objects, forms. */
        ACTIVE,
        /** Characters without width. */
        ZERO_WIDTH,
        /** Characters that turn the direction of writing. */
        DIRECTION,
        /** Tag characters: letters that no font shows. */
        TAG,
        /** Control characters, half characters, characters for private use. */
        CONTROL,
        /** Pages, sheets or parts in which no text was found: scanned perhaps. */
        WITHOUT_TEXT,
        /** Pages or parts that are damaged. */
        DAMAGED;

        /** Whether somebody may have hidden it on purpose. */
        public boolean hidden() {
            return compareTo(HIDDEN_CELLS) <= 0 && this != SCAN_LAYER || this == TAG || this == DIRECTION;
        }
    }

    /** What was left out, for a person. */
    public String sentence(Locale locale) {
        Phrases words = Phrases.of(Problem.WORDS, locale);
        String where = page.isPresent() ? words.text("remark.page", page.getAsInt()) : "";
        String what = words.text("remark." + Phrases.key(sort), count);
        return what + where + (sample.isEmpty() ? "" : words.text("remark.sample", sample));
    }
}
