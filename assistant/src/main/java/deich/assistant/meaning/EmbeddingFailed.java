// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.meaning;

import deich.assistant.phrase.Phrases;
import java.util.Locale;

/** An embedding model cannot be used, and why. Everything can be found without one. */
public final class EmbeddingFailed extends Exception {
    private final Why why;
    private final String detail;

    /** @param detail which files, or what the runtime said; empty for nothing */
    public EmbeddingFailed(Why why, String detail) {
        super(why + (detail.isEmpty() ? "" : ": " + detail), null, false, false);
        this.why = why;
        this.detail = detail;
    }

    /** What went wrong. */
    public enum Why {
        /** The optional part that runs weights is not installed. */
        NO_ADAPTER,
        /** Files are missing in the folder. */
        MISSING,
        /** The files are there, but are no model, or none that gives a vector for a text. */
        NOT_UNDERSTOOD
    }

    public Why why() {
        return why;
    }

    /** For people, with what to do. */
    public String sentence(Locale locale) {
        String said = Phrases.of("deich.assistant.meaning.messages", locale).raw("failed." + Phrases.key(why));
        return detail.isEmpty() ? said : said + " (" + detail + ")";
    }
}
