// SPDX-License-Identifier: EUPL-1.2
package deich.formats.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a file, or looks wrong: what, what was expected, what to do.
 *
 * @param key of its sentence in the message bundle
 * @param arguments what fills the places {0}, {1} … of the sentence: texts as the file has them, and {@link Word}s
 * @param suggestion what was probably meant, when something known is spelt alike; null when nothing is
 */
public record Problem(
        Severity severity,
        Position at,
        String key,
        List<Object> arguments,
        @Nullable String suggestion) implements Comparable<Problem> {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public enum Severity {
        /** The file says nothing that can be computed with. */
        ERROR,
        /** It can be computed with, but is probably not what was meant. */
        WARNING
    }

    /** An argument that is a word of the bundle itself, such as the German name of a kind of value. */
    public record Word(String key) {}

    public boolean error() {
        return severity == Severity.ERROR;
    }

    /** Place and sentence: {@code bestand.yaml:12:5: …}. */
    public String text(Locale locale) {
        return at + ": " + sentence(locale);
    }

    /** The sentence without the place, with the suggestion at its end. */
    public String sentence(Locale locale) {
        return Messages.of(locale).sentence(this);
    }

    @Override
    public int compareTo(Problem other) {
        return at.compareTo(other.at);
    }
}
