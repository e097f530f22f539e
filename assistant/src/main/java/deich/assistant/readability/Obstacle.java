// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.readability;

import deich.assistant.phrase.Phrases;
import java.util.Locale;

/** Something that makes a sentence hard to read. @param what the words or the number; empty for none */
public record Obstacle(Kind kind, String what) {

    /** Of what sort it is. */
    public enum Kind {
        /** More than 20 words. */
        LONG_SENTENCE,
        PASSIVE,
        /** Three or more verbs and adjectives made into nouns. */
        NOUNS,
        /** More than 20 letters. */
        LONG_WORD,
        /** Nobody says what it stands for. */
        ABBREVIATION
    }

    /** What to do, in a sentence. */
    public String advice(Locale locale) {
        return Phrases.of("deich.assistant.readability.messages", locale).text("advice." + Phrases.key(kind), what);
    }
}
