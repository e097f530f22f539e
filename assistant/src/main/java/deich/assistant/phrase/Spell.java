// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.phrase;

import deich.engine.Run;
import java.util.Locale;

/**
 * Lengths of time in words, as coarse as they are known: minutes, hours, days, weeks, months, years. Seconds; {@link
 * Run#NEVER} is "longer than the horizon".
 *
 * @param horizon how far was looked, in seconds
 */
public record Spell(Phrases phrases, long horizon) {
    private static final long HOUR = 3600;
    private static final long DAY = 24 * HOUR;

    /** How a length is bent: "3 Tage", "nach 3 Tagen". */
    public enum Form {
        PLAIN,
        DATIVE
    }

    private enum Unit {
        MINUTE(60, 2 * HOUR),
        HOURS(HOUR, 2 * DAY),
        DAYS(DAY, 14 * DAY),
        WEEK(7 * DAY, 60 * DAY),
        MONTH(30 * DAY + DAY / 2, 730 * DAY),
        YEAR(365 * DAY, Long.MAX_VALUE);

        private final long seconds;
        private final long below;

        Unit(long seconds, long below) {
            this.seconds = seconds;
            this.below = below;
        }

        static Unit of(long seconds) {
            for (Unit unit : values()) if (seconds < unit.below) return unit;
            return YEAR;
        }
    }

    /** "etwa 3 Tage", "12 Stunden" where it is just that, "länger als 3 Jahre". */
    public String length(long seconds, Form form) {
        if (seconds == Run.NEVER) return phrases.text("length.beyond", bare(horizon, Form.PLAIN));
        if (seconds < 60) return phrases.text("length.moment" + suffix(form));
        Unit unit = Unit.of(seconds);
        String bare = bare(seconds, form);
        return seconds % unit.seconds == 0 ? bare : phrases.text("length.about", bare);
    }

    /** "etwa 3 Tage bis 5 Wochen"; one length where both are the same in words. */
    public String between(long low, long high) {
        if (low > high) return between(high, low);
        if (low == high || length(low, Form.PLAIN).equals(length(high, Form.PLAIN))) return length(high, Form.PLAIN);
        if (low < 60 && high == Run.NEVER) return phrases.text("length.anything", bare(horizon, Form.PLAIN));
        if (low < 60) return phrases.text("length.upto", bare(high, Form.PLAIN));
        if (high == Run.NEVER) return phrases.text("length.open", bare(low, Form.PLAIN), bare(horizon, Form.PLAIN));
        return phrases.text("length.between", bare(low, Form.PLAIN), bare(high, Form.PLAIN));
    }

    private String bare(long seconds, Form form) {
        Unit unit = Unit.of(seconds);
        long count = Math.round((double) seconds / unit.seconds);
        String[] forms =
                phrases.raw("unit." + unit.name().toLowerCase(Locale.ROOT)).split("\\|");
        return phrases.number(count) + " " + forms[count == 1 ? 0 : form == Form.DATIVE ? 2 : 1];
    }

    private static String suffix(Form form) {
        return form == Form.DATIVE ? ".dative" : "";
    }
}
