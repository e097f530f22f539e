// SPDX-License-Identifier: EUPL-1.2
package deich.formats.value;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths counted in days of the calendar: {@code 1y}, {@code 6mo}, {@code 90d}. */
public final class Periods {

    private static final Pattern WHOLE = Pattern.compile("([1-9]\\d{0,4})\\s*(d|w|mo|y)");

    private Periods() {}

    public static Period read(String text) throws BadValue {
        Matcher found = WHOLE.matcher(text.strip());
        if (!found.matches()) throw BadValue.meant(LengthSlips.meant(text), "period.wrong", text);
        int number = Integer.parseInt(found.group(1));
        return switch (found.group(2)) {
            case "y" -> Period.ofYears(number);
            case "mo" -> Period.ofMonths(number);
            case "w" -> Period.ofWeeks(number);
            default -> Period.ofDays(number);
        };
    }
}
