// SPDX-License-Identifier: EUPL-1.2
package deich.formats.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and times as text: {@code 2026-05-01}, {@code 2026-01-12T02:30}, {@code 12:00}. */
public final class Dates {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern LOOSE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    private Dates() {}

    public static LocalDate date(String text) throws BadValue {
        if (!DATE.matcher(text).matches()) throw BadValue.meant(meant(text), "date.wrong", text);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw BadValue.of("date.none", text);
        }
    }

    public static LocalDateTime dateTime(String text) throws BadValue {
        try {
            return LocalDateTime.parse(text.strip().replace(' ', 'T'));
        } catch (DateTimeException wrong) {
            boolean onlyDate = DATE.matcher(text).matches();
            throw BadValue.meant(onlyDate ? text + "T08:00" : null, "dateTime.wrong", text);
        }
    }

    public static LocalTime time(String text) throws BadValue {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException wrong) {
            throw BadValue.meant(text.matches("\\d:\\d\\d") ? "0" + text : null, "time.wrong", text);
        }
    }

    private static @Nullable String meant(String text) {
        Matcher german = GERMAN.matcher(text.strip());
        if (german.matches()) return iso(german.group(3), german.group(2), german.group(1));
        Matcher loose = LOOSE.matcher(text.strip());
        return loose.matches() ? iso(loose.group(1), loose.group(2), loose.group(3)) : null;
    }

    private static @Nullable String iso(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException none) {
            return null;
        }
    }
}
