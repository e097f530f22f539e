// SPDX-License-Identifier: EUPL-1.2
package deich.report.words;

import deich.engine.Run;
import deich.engine.Settings;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Speaks to people: durations as ranges in words, clock times, shares, numbers and the sentences of the bundles.
 * Durations are seconds; {@link Run#NEVER} is "longer than the horizon".
 */
public final class Words {
    private final Messages messages;
    private final Lengths lengths;
    private final long horizon;
    private final boolean pages;

    private Words(Messages messages, long horizon, boolean pages) {
        this.messages = messages;
        this.horizon = horizon;
        this.pages = pages;
        this.lengths = new Lengths(messages, horizon);
    }

    /** @param locale English for any English, German for all others */
    public static Words of(Locale locale) {
        return new Words(new Messages(locale), Settings.THREE_YEARS, false);
    }

    /** The same language for runs that looked another time ahead. */
    public Words withHorizon(long horizon) {
        return new Words(messages, horizon, pages);
    }

    /**
     * The same for pages in the browser: what a report advises to do on the command line, they say to do by clicking. Such
     * sentences stand in the bundle once more, under their key and {@code .page}.
     */
    public Words onPages() {
        return new Words(messages, horizon, true);
    }

    public Locale locale() {
        return messages.locale();
    }

    /** A sentence of the bundle. */
    public String text(String key, Object... values) {
        String paged = key + ".page";
        return messages.text(pages && messages.has(paged) ? paged : key, values);
    }

    /** "etwa 3 Tage", "länger als 3 Jahre". */
    public String duration(long seconds) {
        return lengths.about(seconds);
    }

    /** "3 Tagen", for "nach", "seit" and "innerhalb von"; no "etwa". */
    public String dative(long seconds) {
        return lengths.dative(seconds);
    }

    /** "3 Tage", with no "etwa": for "3 Tage später". */
    public String plain(long seconds) {
        return lengths.plain(seconds);
    }

    /** To the second, at most two units: "1 Tag 2 Stunden"; for limits and measured values. */
    public String exact(long seconds) {
        return lengths.exact(seconds);
    }

    public String exact(Duration duration) {
        return exact(duration.toSeconds());
    }

    /** "etwa 2 bis 5 Tage", "mindestens 2 Tage, womöglich länger als 3 Jahre", "vielleicht gar nicht, höchstens 3 Tage". */
    public String range(long low, long high) {
        return lengths.range(low, high);
    }

    /** How long after the start: "sofort", "nach 3 Stunden". */
    public String offset(long seconds) {
        return seconds == 0 ? text("offset.now") : text("offset.after", dative(seconds));
    }

    /** "Montag, 12. Januar, 02:30 Uhr"; the year stands at the scenario's head. */
    public String moment(LocalDateTime when) {
        return when.format(DateTimeFormatter.ofPattern(messages.raw("pattern.moment"), locale()));
    }

    /** The same with the year. */
    public String momentWithYear(LocalDateTime when) {
        return when.format(DateTimeFormatter.ofPattern(messages.raw("pattern.moment.year"), locale()));
    }

    public String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(messages.raw("pattern.date"), locale()));
    }

    /** "etwa die Hälfte". @param level above 0 to 1 */
    public String level(double level) {
        return text(Share.of(level).key());
    }

    public String number(long n) {
        return NumberFormat.getIntegerInstance(locale()).format(n);
    }

    /** Whole per cent, but never 0 % or 100 % for what only comes near. @param share 0 to 1 */
    public String percent(double share) {
        long whole = Math.round(share * 100);
        if (whole == 0 && share > 0) return text("percent.under");
        if (whole == 100 && share < 1) return text("percent.over");
        return text("percent", whole);
    }

    /** "a, b und c". */
    public String list(List<String> parts) {
        if (parts.size() < 2) return String.join("", parts);
        String head = String.join(", ", parts.subList(0, parts.size() - 1));
        return text("list.and", head, parts.getLast());
    }

    /** A value of an enumeration as the keys of the bundles and the classes of the style sheet spell it. */
    public static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The word for a value of one of our enumerations, such as an outcome. */
    public String of(Enum<?> value) {
        String family = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return text(family + "." + key(value));
    }
}
