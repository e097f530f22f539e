// SPDX-License-Identifier: EUPL-1.2
package deich.formats.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is found while reading. The same problem at the same place counts once. After {@value #PER_FILE}
 * problems in a file the others are only counted: nobody reads them, and looking for suggestions would take for ever.
 */
public final class Problems {

    static final int PER_FILE = 1000;
    static final int IN_ALL = 10_000;

    private final Set<Problem> found = new LinkedHashSet<>();
    private final Map<String, Integer> listed = new HashMap<>();
    private final Map<String, Integer> left = new TreeMap<>();
    private boolean errors;

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
        errors |= problem.error();
        String file = problem.at().file();
        if (full(problem.at())) left.merge(file, 1, Integer::sum);
        else if (found.add(problem)) listed.merge(file, 1, Integer::sum);
    }

    /** Takes over all that was found elsewhere. */
    public void take(Problems others) {
        others.found.forEach(this::add);
        others.left.forEach((file, more) -> left.merge(file, more, Integer::sum));
        errors |= others.errors;
    }

    /** Whether further problems of this file are only counted. */
    public boolean full(Position at) {
        return listed.getOrDefault(at.file(), 0) >= PER_FILE || found.size() >= IN_ALL;
    }

    public boolean any() {
        return !found.isEmpty();
    }

    public boolean hasErrors() {
        return errors;
    }

    /** Everything found, sorted by place. */
    public List<Problem> sorted() {
        var list = new ArrayList<>(found);
        left.forEach((file, more) ->
                list.add(new Problem(Problem.Severity.ERROR, Position.of(file), "problems.more", List.of(more), null)));
        list.sort(null);
        return list;
    }

    /** The value with what was found; without the value when an error is among it. */
    public <T> Read<T> with(@Nullable T value, Map<String, Position> positions) {
        return new Read<>(hasErrors() ? null : value, sorted(), positions);
    }
}
