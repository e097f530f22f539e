// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import deich.assistant.phrase.Phrases;
import java.util.Locale;

/** There is no answer, and why. Whoever asks then does without: every feature works with no model. */
public final class TalkFailed extends Exception {
    private final Why why;
    private final String detail;

    /** @param detail what the server or the address said, cut short; empty for nothing */
    public TalkFailed(Why why, String detail) {
        super(why + (detail.isEmpty() ? "" : ": " + detail), null, false, false);
        this.why = why;
        this.detail = detail;
    }

    /** What went wrong. */
    public enum Why {
        /** This instance has no model. */
        NO_MODEL,
        /** The operator switched off all use of models. */
        SWITCHED_OFF,
        /** The address is not among those that the operator allows, or its name leads elsewhere than allowed. */
        NOT_ALLOWED,
        /** No adapter for this sort of address is installed. */
        NO_ADAPTER,
        /** There is no such file. */
        NO_FILE,
        /** The file is no model, or none that can be loaded here. */
        NOT_LOADED,
        UNREACHABLE,
        /** The server answered with an error, or sent on to another address. */
        REFUSED,
        /** What came is no answer of the expected form. */
        NOT_UNDERSTOOD,
        /** It ended in the middle. */
        CUT_OFF,
        TOO_LONG,
        TOO_SLOW,
        STOPPED,
        /** It asked for tools again and again and never answered. */
        TOO_MANY_ROUNDS
    }

    public Why why() {
        return why;
    }

    public String detail() {
        return detail;
    }

    /** For people, with what to do. */
    public String sentence(Locale locale) {
        String said = Phrases.of("deich.assistant.talk.messages", locale)
                .raw("failed." + why.name().toLowerCase(Locale.ROOT));
        return detail.isEmpty() ? said : said + " (" + detail + ")";
    }
}
