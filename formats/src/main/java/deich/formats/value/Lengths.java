// SPDX-License-Identifier: EUPL-1.2
package deich.formats.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of time as text: {@code 90s}, {@code 1d 12h}, {@code 0}. */
public final class Lengths {

    /** Seconds of each unit, the longest first; a month has 30 days, a year 365. */
    static final Map<String, Long> UNITS = units();

    /** Nothing in a crisis takes longer; a larger number is a slip or means "for ever". */
    private static final long LONGEST = 1000L * 365 * 86_400;

    private static final Pattern PART =
            Pattern.compile("(\\d{1,12}(?:\\.\\d{1,30})?)\\s*(s|min|h|d|w|mo|y)(?![a-z])\\s*");

    private Lengths() {}

    private static Map<String, Long> units() {
        var units = new LinkedHashMap<String, Long>();
        units.put("y", 365 * 86_400L);
        units.put("mo", 30 * 86_400L);
        units.put("w", 7 * 86_400L);
        units.put("d", 86_400L);
        units.put("h", 3_600L);
        units.put("min", 60L);
        units.put("s", 1L);
        return units;
    }

    /** Whole seconds; parts of a second are rounded. */
    public static long seconds(String text) throws BadValue {
        long simple = simple(text);
        return simple >= 0
                ? simple
                : exact(text).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** A whole number of at most six digits and one unit; -1 for whatever else it may be. */
    private static long simple(String text) {
        int digits = 0;
        long number = 0;
        while (digits < text.length() && digits < 6 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9')
            number = number * 10 + text.charAt(digits++) - '0';
        Long unit = digits == 0 ? null : UNITS.get(text.substring(digits));
        return unit == null || unit > 86_400 ? -1 : number * unit;
    }

    public static BigDecimal exact(String text) throws BadValue {
        BigDecimal sum = sum(text);
        if (sum == null) throw BadValue.meant(LengthSlips.meant(text), LengthSlips.reason(text), text);
        if (sum.compareTo(BigDecimal.valueOf(LONGEST)) > 0) throw BadValue.meant("forever", "length.tooLong", text);
        return sum;
    }

    /** Null when the text is no length. */
    static @Nullable BigDecimal sum(String text) {
        String trimmed = text.strip();
        if (trimmed.equals("0")) return BigDecimal.ZERO;
        if (trimmed.isEmpty() || trimmed.length() > 100) return null;
        Matcher part = PART.matcher(trimmed);
        BigDecimal sum = BigDecimal.ZERO;
        int end = 0;
        while (part.find() && part.start() == end) {
            sum = sum.add(new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(size(part.group(2)))));
            end = part.end();
        }
        return end == trimmed.length() ? sum : null;
    }

    private static long size(String unit) {
        return UNITS.getOrDefault(unit, 0L);
    }

    /** The shortest way to write it that is read back as the same number of seconds. */
    public static String text(long seconds) {
        if (seconds == 0) return "0";
        var text = new StringBuilder();
        long rest = seconds;
        for (String unit : new String[] {"d", "h", "min", "s"}) {
            long size = size(unit);
            if (rest >= size)
                text.append(text.isEmpty() ? "" : " ").append(rest / size).append(unit);
            rest %= size;
        }
        return text.toString();
    }
}
