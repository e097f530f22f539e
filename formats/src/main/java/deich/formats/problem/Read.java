// SPDX-License-Identifier: EUPL-1.2
package deich.formats.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading files.
 *
 * @param value what was read; null exactly when there is a problem of severity {@link Problem.Severity#ERROR}
 * @param problems everything found, sorted by file, line and column; a warning alone does not take the value away
 * @param positions where the parts stand, by id: the components of an inventory, the scenarios of a folder, the
 *     requirements of a standard, the recovery classes. Known as far as possible even when the value is null
 */
public record Read<T>(@Nullable T value, List<Problem> problems, Map<String, Position> positions) {
    public Read {
        problems = List.copyOf(problems);
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
    }

    public boolean ok() {
        return value != null;
    }

    /** @throws IllegalStateException with the problems as text when there is no value */
    public T orThrow() {
        if (value != null) return value;
        var text = new StringBuilder("cannot be read:");
        for (Problem problem : problems) text.append('\n').append(problem.text(java.util.Locale.GERMAN));
        throw new IllegalStateException(text.toString());
    }
}
