// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.assistant.phrase.Phrases;
import deich.assistant.phrase.Spell;
import deich.engine.Run;
import deich.engine.Settings;
import deich.model.fact.Fact;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Writes sentences of the bundle with slots in them.
 *
 * @param plain whether the plainer wording is taken where there is one
 */
public record Pen(Phrases phrases, Spell spell, boolean plain) {
    private static final long HOURS_COUNT = 3 * 86_400;
    private static final int LONG_NAME = 40;
    private static final String BUNDLE = "deich.assistant.draft.messages";

    public static Pen of(Locale locale, boolean plain) {
        Phrases phrases = Phrases.of(BUNDLE, locale);
        return new Pen(phrases, new Spell(phrases, Settings.THREE_YEARS), plain);
    }

    public Pen horizon(long seconds) {
        return new Pen(phrases, new Spell(phrases, seconds), plain);
    }

    public Sentence say(String key, Slot... slots) {
        String plainer = key + ".plain";
        String used = plain && phrases.has(plainer) ? plainer : key;
        Object[] texts = Arrays.stream(slots).map(Slot::text).toArray();
        return new Sentence(phrases.text(used, texts), List.of(slots), false);
    }

    /** With the key for one, or for many. */
    public Sentence say(long count, String key, Slot... slots) {
        return say(key + (count == 1 ? ".one" : ".many"), slots);
    }

    /** A slot alone, as the text of a cell. */
    public Sentence cell(Slot slot) {
        return new Sentence(slot.text(), List.of(slot), false);
    }

    public Part.Heading heading(String key, Slot... slots) {
        return new Part.Heading(say(key, slots));
    }

    public Part.Table table(List<List<Sentence>> rows, String... heads) {
        return new Part.Table(Arrays.stream(heads).map(head -> say(head)).toList(), rows);
    }

    public Slot word(String key) {
        return new Slot.Word(phrases.raw(key));
    }

    public Slot word(Enum<?> value) {
        String family = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return word(family + "." + value.name().toLowerCase(Locale.ROOT));
    }

    public static Slot name(String name) {
        return new Slot.Name(name);
    }

    /** A name without what explains it in brackets or behind a colon, where it would fill a line. */
    public static Slot brief(String name) {
        if (name.length() <= LONG_NAME) return name(name);
        String head = name.split(": | \\(", 2)[0].strip();
        return name(head.isEmpty() ? name : head);
    }

    /** "a, b und c". */
    public Slot names(List<String> names) {
        return joined(names, "list.and");
    }

    /** "a, b oder c". */
    public Slot either(List<String> names) {
        return joined(names, "list.or");
    }

    private Slot joined(List<String> names, String last) {
        if (names.size() < 2) return name(String.join("", names));
        String head = String.join(", ", names.subList(0, names.size() - 1));
        return name(phrases.text(last, head, names.getLast()));
    }

    /** The first few names, and how many more there are. */
    public Slot names(List<String> names, int most, String from) {
        if (names.size() <= most) return names(names);
        List<String> some = new ArrayList<>(names.subList(0, most));
        return new Figure(
                Figure.Unit.COUNT,
                List.of((long) names.size() - most),
                phrases.text("list.more", String.join(", ", some), phrases.number(names.size() - most)),
                from);
    }

    public Slot unknown(String field) {
        return new Slot.Unknown(phrases.raw("unknown"), field);
    }

    public Figure count(long n, String from) {
        return new Figure(Figure.Unit.COUNT, List.of(n), phrases.number(n), from);
    }

    public Figure euros(long n, String from) {
        return new Figure(Figure.Unit.EUROS, List.of(n), phrases.text("euros", phrases.number(n)), from);
    }

    public Figure euros(long low, long high, String from) {
        if (low == high) return euros(low, from);
        return new Figure(
                Figure.Unit.EUROS,
                List.of(low, high),
                phrases.text("euros.between", phrases.number(low), phrases.number(high)),
                from);
    }

    public Figure workDays(long n, String from) {
        return new Figure(
                Figure.Unit.WORK_DAYS,
                List.of(n),
                phrases.text(n == 1 ? "workday" : "workdays", phrases.number(n)),
                from);
    }

    public Figure percent(double share, String from) {
        long whole = Math.round(share * 100);
        return new Figure(Figure.Unit.PERCENT, List.of(whole), phrases.text("percent", phrases.number(whole)), from);
    }

    public Figure length(long seconds, String from) {
        return seconds(List.of(seconds), spell.length(seconds, Spell.Form.PLAIN), from);
    }

    /** As laws say it: in hours up to three days. */
    public Figure deadline(long seconds, String from) {
        return seconds <= HOURS_COUNT && seconds % 3600 == 0 && seconds > 3600
                ? seconds(List.of(seconds), phrases.text("hours", phrases.number(seconds / 3600)), from)
                : length(seconds, from);
    }

    /** For "nach", "seit", "von". */
    public Figure dative(long seconds, String from) {
        return seconds(List.of(seconds), spell.length(seconds, Spell.Form.DATIVE), from);
    }

    public Figure between(long low, long high, String from) {
        return seconds(List.of(low, high), spell.between(low, high), from);
    }

    private static Figure seconds(List<Long> values, String text, String from) {
        return new Figure(Figure.Unit.SECONDS, values, text, from);
    }

    public Figure moment(LocalDateTime start, long seconds, String from) {
        return new Figure(Figure.Unit.MOMENT, List.of(seconds), phrases.moment(start.plusSeconds(seconds)), from);
    }

    /** The same for a table: no more exact than a forecast can be, the hour in the first days, later the day alone. */
    public Figure shortly(LocalDateTime start, long seconds, String from) {
        String pattern = phrases.raw(seconds < HOURS_COUNT ? "pattern.hour" : "pattern.day");
        String text = start.plusSeconds(seconds)
                .format(java.time.format.DateTimeFormatter.ofPattern(pattern, phrases.locale()));
        return new Figure(Figure.Unit.MOMENT, List.of(seconds), text, from);
    }

    /** The day alone. */
    public Figure dayOf(LocalDateTime start, long seconds, String from) {
        String text = phrases.day(start.plusSeconds(seconds).toLocalDate());
        return new Figure(Figure.Unit.MOMENT, List.of(seconds), text, from);
    }

    public Figure day(LocalDate day, String from) {
        return new Figure(Figure.Unit.DATE, List.of(day.toEpochDay()), phrases.day(day), from);
    }

    /** An objective: the length with how one knows it, or that nobody said it. */
    public Slot objective(Fact<Duration> fact, String field) {
        return switch (fact) {
            case Fact.Stated<Duration> s -> length(s.value().toSeconds(), field);
            case Fact.Assumed<Duration> a -> {
                Figure figure = length(a.value().toSeconds(), field);
                yield new Figure(figure.unit(), figure.values(), phrases.text("assumed", figure.text()), field);
            }
            case Fact.Missing<Duration> _ -> unknown(field);
        };
    }

    /** For a table: "länger als 3 Jahre" for never, else when. */
    public Slot until(LocalDateTime start, long seconds, String from) {
        return seconds == Run.NEVER ? length(seconds, from) : shortly(start, seconds, from);
    }
}
