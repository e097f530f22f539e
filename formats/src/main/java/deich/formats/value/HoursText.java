// SPDX-License-Identifier: EUPL-1.2
package deich.formats.value;

import deich.model.inventory.Hours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weekly hours as text: {@code Mo-Fr 07:00-16:00, Sa 08:00-12:00} or {@code always}. */
public final class HoursText {

    private static final List<String> DAYS = List.of("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So");

    private static final Pattern PART = Pattern.compile(
            "(Mo|Di|Mi|Do|Fr|Sa|So)(?:\\s*[-–]\\s*(Mo|Di|Mi|Do|Fr|Sa|So))?\\s+(\\d\\d):(\\d\\d)\\s*[-–]\\s*(\\d\\d):(\\d\\d)");

    private HoursText() {}

    public static Hours read(String text) throws BadValue {
        if (text.strip().equals("always")) return Hours.ALWAYS;
        var windows = new ArrayList<Hours.Window>();
        for (String part : text.split(",", -1)) windows.addAll(part(text, part.strip()));
        try {
            return new Hours(windows);
        } catch (IllegalArgumentException overlap) {
            throw BadValue.of("hours.overlap", text);
        }
    }

    private static List<Hours.Window> part(String text, String part) throws BadValue {
        Matcher found = PART.matcher(part);
        if (!found.matches()) throw BadValue.of("hours.wrong", text, part);
        int first = DAYS.indexOf(found.group(1));
        int last = found.group(2) == null ? first : DAYS.indexOf(found.group(2));
        int from = minute(found.group(3), found.group(4));
        int until = minute(found.group(5), found.group(6));
        if (last < first) throw BadValue.of("hours.days", text, part);
        if (from >= until || until > 1440) throw BadValue.of("hours.reversed", text, part);
        var windows = new ArrayList<Hours.Window>();
        for (int day = first; day <= last; day++) windows.add(new Hours.Window(DayOfWeek.of(day + 1), from, until));
        return windows;
    }

    private static int minute(String hour, String minute) {
        int minutes = Integer.parseInt(minute);
        return minutes > 59 ? Integer.MAX_VALUE : Integer.parseInt(hour) * 60 + minutes;
    }

    public static String write(Hours hours) {
        if (hours.always()) return "always";
        var parts = new ArrayList<String>();
        for (Hours.Window window : hours.windows())
            parts.add("%s %s-%s"
                    .formatted(DAYS.get(window.day().getValue() - 1), clock(window.from()), clock(window.until())));
        return String.join(", ", parts);
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
