// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import deich.assistant.phrase.Phrases;
import java.util.Locale;

/**
 * Why a file was not read.
 *
 * @param file its name
 * @param found what was found: a size, a kind of file; empty when the sort says it all
 */
public record Problem(String file, Sort sort, String found) {
    /** Bundle of all that is told about reading. */
    static final String WORDS = "deich.assistant.source.messages";

    public enum Sort {
        EMPTY,
        TOO_LARGE,
        UNPACKS_TOO_LARGE,
        /** More pages, text or structure than is read. */
        TOO_MUCH,
        ENCRYPTED,
        DAMAGED,
        /** Declares entities of its own: office programs do not. */
        FOREIGN_DECLARATIONS,
        /** DOC, XLS, PPT of before 2007. */
        OLD_OFFICE,
        UNKNOWN_KIND,
        /** Read, but there is no text in it: a scan perhaps. */
        NO_TEXT
    }

    /** What is wrong, what was expected and what to do. */
    public String sentence(Locale locale) {
        return Phrases.of(WORDS, locale).text("problem." + Phrases.key(sort), file, found);
    }
}
