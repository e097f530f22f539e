// SPDX-License-Identifier: EUPL-1.2
package deich.formats.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people write when they mean a length of time. */
final class LengthSlips {

    /** Beginnings of German and English words for units. The longer ones first: "mon" before "m". */
    private static final Map<String, List<String>> WORDS = Map.of(
            "s", List.of("s", "sec", "sek", "sekunde", "second"),
            "min", List.of("min", "minute"),
            "h", List.of("h", "hr", "hrs", "std", "stunde", "hour"),
            "d", List.of("d", "t", "tag", "day"),
            "w", List.of("w", "wo", "woche", "week"),
            "mo", List.of("mo", "mon", "monat", "month"),
            "y", List.of("y", "j", "a", "jahr", "yr", "year"));

    private static final Set<String> ENDINGS = Set.of("", ".", "n", "en", "e", "s", "n.", "en.");
    private static final Set<String> FOREVER = Set.of(
            "ewig", "immer", "für immer", "unbegrenzt", "unendlich", "dauerhaft", "never", "infinite", "for ever");
    private static final Set<String> UNKNOWN =
            Set.of("unbekannt", "?", "??", "???", "offen", "n/a", "k.a.", "k. a.", "tbd");

    private static final Pattern PART =
            Pattern.compile("(\\d{1,12}(?:[.,]\\d{1,9})?)\\s*([a-zäöü]+\\.?)[\\s,]*(?:und\\s+)?");

    private LengthSlips() {}

    static String reason(String text) {
        String word = text.strip();
        if (word.matches("[-−].*")) return "length.negative";
        if (word.matches("\\d+([.,]\\d+)?")) return "length.noUnit";
        if (word.matches("\\d+([.,]\\d+)?\\s*m")) return "length.ambiguous";
        if (UNKNOWN.contains(word.toLowerCase(Locale.GERMAN))) return "value.unknownWord";
        return word.matches(".*\\d,\\d.*") ? "length.comma" : "length.wrong";
    }

    /** How to write what was probably meant; null when that is not clear. */
    static @Nullable String meant(String text) {
        String word = text.strip().toLowerCase(Locale.GERMAN);
        if (FOREVER.contains(word)) return "forever";
        if (UNKNOWN.contains(word)) return "unknown";
        if (word.matches("\\d+([.,]\\d+)?\\s*m?") || word.length() > 100) return null;
        String iso = iso(word);
        return iso != null ? iso : inUnits(word);
    }

    private static @Nullable String iso(String word) {
        if (!word.startsWith("p")) return null;
        try {
            long seconds = Duration.parse(word).toSeconds();
            return seconds < 0 ? null : Lengths.text(seconds);
        } catch (DateTimeException | ArithmeticException notIso) {
            return null;
        }
    }

    private static @Nullable String inUnits(String word) {
        var written = new StringBuilder();
        Matcher part = PART.matcher(word);
        int end = 0;
        while (part.find() && part.start() == end) {
            String unit = unit(part.group(2));
            if (unit == null) return null;
            written.append(written.isEmpty() ? "" : " ")
                    .append(number(part.group(1)))
                    .append(unit);
            end = part.end();
        }
        return end == word.length() && end > 0 ? written.toString() : null;
    }

    private static String number(String written) {
        return new BigDecimal(written.replace(',', '.')).toPlainString();
    }

    private static @Nullable String unit(String word) {
        for (var unit : WORDS.entrySet()) {
            for (String begin : unit.getValue())
                if (word.startsWith(begin) && ENDINGS.contains(word.substring(begin.length()))) return unit.getKey();
        }
        return null;
    }
}
