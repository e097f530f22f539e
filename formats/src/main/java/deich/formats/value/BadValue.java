// SPDX-License-Identifier: EUPL-1.2
package deich.formats.value;

import deich.formats.problem.Suggestion;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text is not what it should be; says what was expected and, where it can, how to write it. */
public final class BadValue extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;
    private final @Nullable String suggestion;
    private final transient Collection<String> known;

    private BadValue(@Nullable String suggestion, Collection<String> known, String key, List<Object> arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments;
        this.suggestion = suggestion;
        this.known = known;
    }

    public static BadValue of(String key, Object... arguments) {
        return new BadValue(null, List.of(), key, List.of(arguments));
    }

    public static BadValue meant(@Nullable String suggestion, String key, Object... arguments) {
        return new BadValue(suggestion, List.of(), key, List.of(arguments));
    }

    /** The first argument is none of the known words; what was meant is looked for only if somebody wants to know. */
    public static BadValue notAmong(Collection<String> known, String key, Object... arguments) {
        return new BadValue(null, known, key, List.of(arguments));
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public @Nullable String suggestion() {
        if (suggestion != null || known.isEmpty()) return suggestion;
        return Suggestion.of(arguments.getFirst().toString(), known);
    }
}
