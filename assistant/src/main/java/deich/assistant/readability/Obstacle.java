// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.readability;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

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
        Locale spoken = locale.getLanguage().equals("en") ? Locale.UK : Locale.GERMANY;
        ResourceBundle words = ResourceBundle.getBundle(
                "deich.assistant.readability.messages",
                spoken,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String pattern = words.getString("advice." + kind.name().toLowerCase(Locale.ROOT));
        return new MessageFormat(pattern, spoken).format(new Object[] {what});
    }
}
