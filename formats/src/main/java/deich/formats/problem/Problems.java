// SPDX-License-Identifier: EUPL-1.2
package deich.formats.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is found while reading. The same problem at the same place counts once. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    public void error(Position at, String key, Object... arguments) {
        add(new Problem(Problem.Severity.ERROR, at, key, List.of(arguments), null));
    }

    public void errorWithSuggestion(Position at, @Nullable String suggestion, String key, Object... arguments) {
        add(new Problem(Problem.Severity.ERROR, at, key, List.of(arguments), suggestion));
    }

    public void warning(Position at, String key, Object... arguments) {
        add(new Problem(Problem.Severity.WARNING, at, key, List.of(arguments), null));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::error);
    }

    public int count() {
        return found.size();
    }

    /** Everything found, sorted by place. */
    public List<Problem> sorted() {
        var list = new ArrayList<>(found);
        list.sort(null);
        return list;
    }

    /** The value with what was found; without the value when an error is among it. */
    public <T> Read<T> with(@Nullable T value, Map<String, Position> positions) {
        return new Read<>(hasErrors() ? null : value, sorted(), positions);
    }
}
