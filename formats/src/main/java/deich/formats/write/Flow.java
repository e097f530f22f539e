// SPDX-License-Identifier: EUPL-1.2
package deich.formats.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as YAML on one line: {@code {on: netz, tolerance: 4h}}. */
final class Flow {

    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}][\\p{L}0-9 ._/()+-]*|[0-9][\\p{L}0-9._-]*[\\p{L}][\\p{L}0-9._-]*");

    /** What other programs would not take for a text. */
    private static final Pattern TAKEN =
            Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n|unknown|forever|always|\\d.*|\\.(inf|nan)");

    private final Map<String, String> fields = new LinkedHashMap<>();

    /** Adds a value that is already written; null adds nothing. */
    Flow with(String key, @Nullable String written) {
        if (written != null) fields.put(key, written);
        return this;
    }

    Flow text(String key, @Nullable String text) {
        return with(key, text == null ? null : text(text));
    }

    /** Adds a text unless it is empty. */
    Flow unlessEmpty(String key, String text) {
        return with(key, text.isEmpty() ? null : text(text));
    }

    /** Adds a yes or no unless it is what is read when nothing is said. */
    Flow unless(String key, boolean value, boolean otherwise) {
        return with(key, value == otherwise ? null : String.valueOf(value));
    }

    Map<String, String> fields() {
        return fields;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    @Override
    public String toString() {
        return fields.entrySet().stream()
                .map(field -> text(field.getKey()) + ": " + field.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    static String list(List<String> written) {
        return "[" + String.join(", ", written) + "]";
    }

    static String texts(Iterable<String> texts) {
        var written = new java.util.ArrayList<String>();
        for (String text : texts) written.add(text(text));
        return list(written);
    }

    /** A text as it must be written to be read back as the same text. */
    static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !TAKEN.matcher(text).matches() && !text.endsWith(" ");
        if (plain) return text;
        var quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(escaped((char) c)));
        return quoted.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> printable(c) ? String.valueOf(c) : "\\u%04X".formatted((int) c);
        };
    }

    private static boolean printable(char c) {
        boolean letter = c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0xFFFE;
        return letter && c != 0xFEFF && c != 0x2028 && c != 0x2029;
    }
}
