// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Lengths of time in the words of everyday life: "3 Tage", "ein bis zwei Wochen", "24h". */
final class Lengths {
    private static final long DAY = 86_400;
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("anderthalb", "1.5"),
            Map.entry("eineinhalb", "1.5"),
            Map.entry("zwei", "2"),
            Map.entry("drei", "3"),
            Map.entry("vier", "4"),
            Map.entry("fünf", "5"),
            Map.entry("sechs", "6"),
            Map.entry("sieben", "7"),
            Map.entry("acht", "8"),
            Map.entry("neun", "9"),
            Map.entry("zehn", "10"),
            Map.entry("zwölf", "12"),
            Map.entry("vierzehn", "14"));

    private Lengths() {}

    /** The shortest length in a plain text: whoever says "2 bis 3 Tage" gets along without for two. */
    static Optional<Duration> shortest(String plain) {
        Matcher found = Vocabulary.in("amount", plain);
        Optional<Duration> shortest = Optional.empty();
        while (found.find()) {
            Duration length = length(found.group("from"), found.group("unit"));
            if (shortest.isEmpty() || length.compareTo(shortest.get()) < 0) shortest = Optional.of(length);
        }
        return shortest;
    }

    /** The text without its lengths. */
    static String without(String plain) {
        return Vocabulary.in("amount", plain).replaceAll(" ");
    }

    private static Duration length(String amount, String unit) {
        BigDecimal seconds = number(amount).multiply(BigDecimal.valueOf(seconds(unit)));
        return Duration.ofSeconds(seconds.longValue());
    }

    private static BigDecimal number(String amount) {
        if (Character.isDigit(amount.charAt(0))) return new BigDecimal(amount.replace(',', '.'));
        if (amount.contains("halb") && !NUMBERS.containsKey(amount)) return new BigDecimal("0.5");
        return new BigDecimal(NUMBERS.getOrDefault(amount, "1"));
    }

    /** A month counts 30 days, a year 365, as everywhere in the text formats. */
    private static long seconds(String unit) {
        if (unit.startsWith("sek")) return 1;
        if (unit.startsWith("min")) return 60;
        if (unit.startsWith("st") || unit.equals("h")) return 3600;
        if (unit.startsWith("wochenende")) return 2 * DAY;
        if (unit.startsWith("w") && !unit.startsWith("werk")) return 7 * DAY;
        if (unit.startsWith("mon")) return 30 * DAY;
        if (unit.startsWith("q")) return 91 * DAY;
        return unit.startsWith("j") ? 365 * DAY : DAY;
    }
}
