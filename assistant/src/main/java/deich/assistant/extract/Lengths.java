// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of time as German handbooks write them, in the words of docs/formats.md. */
final class Lengths {
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("ein", "1"),
            Map.entry("eine", "1"),
            Map.entry("einen", "1"),
            Map.entry("einer", "1"),
            Map.entry("einem", "1"),
            Map.entry("zwei", "2"),
            Map.entry("drei", "3"),
            Map.entry("vier", "4"),
            Map.entry("fünf", "5"),
            Map.entry("sechs", "6"),
            Map.entry("sieben", "7"),
            Map.entry("acht", "8"),
            Map.entry("zehn", "10"),
            Map.entry("zwölf", "12"),
            Map.entry("vierzehn", "14"),
            Map.entry("vierundzwanzig", "24"));

    private static final String NUMBER = "([0-9]{1,4}(?:[.,][0-9]{1,2})?|" + String.join("|", NUMBERS.keySet()) + ")";

    /** Of "2 bis 4 Stunden" the shorter counts. */
    private static final String TEXT = NUMBER + "(?:\\s*(?:-|–|bis)\\s*[0-9]{1,4})?\\s*"
            + "(Minuten?|Min\\.?|min|Stunden?|Std\\.?|h|Arbeitstage?n?|Werktage?n?|Tage?n?|d|Wochen?|Monate?n?|Jahre?n?)";

    static final Pattern LENGTH = Pattern.compile("(?<![\\p{L}\\p{N},.])" + TEXT + "(?![\\p{L}\\p{N}])");

    private static final Pattern ALONE = Pattern.compile(
            "(?:(?:max(?:imal|\\.)?|höchstens|bis zu|bis|ca\\.|etwa|unter|innerhalb von|binnen|<=?|≤)\\s*)?" + TEXT
                    + "[.]?");

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,9})?)(s|min|h|d|w|mo|y)");

    private static final long LONGEST = 1000L * 365 * 86_400;

    private Lengths() {}

    /** What a cell says; null when it says no length or more than one. */
    static @Nullable String of(String cell) {
        Matcher m = ALONE.matcher(cell.strip());
        return m.matches() ? written(m) : null;
    }

    /** Whether this is what {@link #of} gives, or what somebody wrote the same way; nothing in a crisis lasts a thousand years. */
    static boolean isWritten(String text) {
        return WRITTEN.matcher(text).matches() && seconds(text) <= LONGEST;
    }

    static String written(Matcher length) {
        String number = NUMBERS.getOrDefault(length.group(1), length.group(1)).replace(',', '.');
        return number + unit(length.group(2).toLowerCase(Locale.GERMAN));
    }

    private static String unit(String word) {
        if (word.startsWith("min")) return "min";
        if (word.startsWith("st") || word.equals("h")) return "h";
        if (word.startsWith("wo")) return "w";
        if (word.startsWith("mo")) return "mo";
        return word.startsWith("j") ? "y" : "d";
    }

    /** Working days are more than that in days of the calendar. */
    static boolean rough(String cell) {
        return cell.contains("Arbeitstag") || cell.contains("Werktag") || cell.contains("ca.") || cell.contains("etwa");
    }

    /** In seconds; of what {@link #of} gives. */
    static long seconds(String length) {
        Matcher m = WRITTEN.matcher(length);
        if (!m.matches()) throw new IllegalArgumentException("not a length: " + length);
        long unit = switch (m.group(2)) {
            case "s" -> 1;
            case "min" -> 60;
            case "h" -> 3600;
            case "d" -> 86_400;
            case "w" -> 7 * 86_400;
            case "mo" -> 30L * 86_400;
            default -> 365L * 86_400;
        };
        return Math.round(Double.parseDouble(m.group(1)) * unit);
    }
}
