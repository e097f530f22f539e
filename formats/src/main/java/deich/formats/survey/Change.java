// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import java.util.List;
import java.util.Locale;

/**
 * One thing that an import changes in the inventory.
 *
 * @param at the row or cell of the sheet it comes from
 * @param key of its sentence in the message bundle
 * @param arguments what fills the places of the sentence
 */
public record Change(Position at, String key, List<Object> arguments) {
    public Change {
        arguments = List.copyOf(arguments);
    }

    static Change of(Position at, String key, Object... arguments) {
        return new Change(at, key, List.of(arguments));
    }

    /** The sentence, without the place. */
    public String sentence(Locale locale) {
        return new Problem(Problem.Severity.WARNING, at, key, arguments, null).sentence(locale);
    }
}
