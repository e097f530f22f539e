// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import deich.formats.value.BadValue;
import deich.formats.value.Lengths;
import deich.model.fact.Fact;
import deich.model.fact.Source;
import deich.model.fact.Span;
import deich.server.frame.Said;
import java.io.Serial;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of time as people type them: "4 Stunden", "2 bis 8 Stunden, meist 3 Stunden", "angenommen 4 Stunden (2 bis 8
 * Stunden)", "Klasse dc-outage", "unbegrenzt", "unbekannt"; and the same written out to be changed.
 */
public record Typed(Said said) {
    private static final Pattern UNKNOWN = Pattern.compile("|unbekannt|unknown|\\?+|offen");
    private static final Pattern FOREVER = Pattern.compile("unbegrenzt|forever|for ever|für immer|dauerhaft");
    private static final Pattern ASSUMED =
            Pattern.compile("(?:angenommen|assumed):?\\s+(?:(.+?)\\s*\\()?([^()]+?)\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s+(?:bis|to)\\s+(.+)");
    private static final Pattern MOSTLY = Pattern.compile("(.+?),\\s*(?:meist|mostly)\\s+(.+)");
    private static final Pattern CLASS = Pattern.compile("(?:klasse|class)\\s+(\\S+)", Pattern.CASE_INSENSITIVE);
    /** "1.095 Tage" would be read as little more than one. */
    private static final Pattern THOUSANDS = Pattern.compile("\\d\\.\\d{3}(?!\\d)");

    private static final int LONGEST = 200;

    /** What was typed cannot be understood; the message is for whoever typed it. */
    public static final class Unreadable extends Exception {
        @Serial
        private static final long serialVersionUID = 1;

        Unreadable(String sentence) {
            super(sentence, null, false, false);
        }

        public String sentence() {
            return String.valueOf(getMessage());
        }
    }

    Fact<Span> read(String typed, Source source) throws Unreadable {
        String text = typed.strip();
        if (text.length() > LONGEST) throw new Unreadable(said.t("typed.long"));
        if (UNKNOWN.matcher(text.toLowerCase(java.util.Locale.GERMAN)).matches()) return Fact.missing();
        Matcher assumed = ASSUMED.matcher(text);
        return assumed.matches() ? assumed(assumed, source) : new Fact.Stated<>(span(text), source);
    }

    private Fact<Span> assumed(Matcher typed, Source source) throws Unreadable {
        if (!(span(typed.group(2)) instanceof Span.Uniform range)) throw new Unreadable(said.t("typed.assumed"));
        long middle = (range.low() + range.high()) / 2;
        Span value = typed.group(1) == null ? Span.seconds(middle) : span(typed.group(1));
        return new Fact.Assumed<>(value, Span.seconds(range.low()), Span.seconds(range.high()), source);
    }

    private Span span(String text) throws Unreadable {
        Matcher named = CLASS.matcher(text);
        if (named.matches()) return new Span.OfClass(named.group(1));
        if (FOREVER.matcher(text.toLowerCase(java.util.Locale.GERMAN)).matches()) return Span.FOREVER;
        Matcher mostly = MOSTLY.matcher(text);
        Matcher range = RANGE.matcher(mostly.matches() ? mostly.group(1) : text);
        if (!range.matches()) return Span.seconds(seconds(text));
        long high = seconds(range.group(2));
        long low = seconds(united(range.group(1), range.group(2)));
        try {
            return mostly.matches()
                    ? new Span.Triangular(low, seconds(mostly.group(2)), high)
                    : new Span.Uniform(low, high);
        } catch (IllegalArgumentException upsideDown) {
            throw new Unreadable(said.t("typed.range", text));
        }
    }

    /** "2" of "2 bis 8 Stunden" are hours. */
    private static String united(String low, String high) {
        return low.strip().matches("\\d+([.,]\\d+)?") ? low.strip() + " " + high.replaceAll("^[\\d.,\\s]+", "") : low;
    }

    private long seconds(String text) throws Unreadable {
        if (THOUSANDS.matcher(text).find()) throw new Unreadable(said.t("typed.thousands", text));
        try {
            return Lengths.seconds(text);
        } catch (BadValue bad) {
            return meant(bad);
        }
    }

    /** What a file refuses with a suggestion, a form takes. */
    private long meant(BadValue bad) throws Unreadable {
        String suggestion = bad.suggestion();
        try {
            if (suggestion != null) return Lengths.seconds(suggestion);
        } catch (BadValue noLength) {
            throw new Unreadable(sentence(bad));
        }
        throw new Unreadable(sentence(bad));
    }

    private String sentence(BadValue bad) {
        return new Problem(Problem.Severity.ERROR, Position.of(""), bad.key(), bad.arguments(), bad.suggestion())
                .sentence(said.locale());
    }

    /** As it would be typed; empty when missing. */
    String text(Fact<Span> fact) {
        return switch (fact) {
            case Fact.Stated<Span>(Span span, var _) -> text(span);
            case Fact.Assumed<Span>(Span value, Span low, Span high, var _) ->
                said.t("typed.as.assumed", text(value), text(low), text(high));
            case Fact.Missing<Span> _ -> "";
        };
    }

    private String text(Span span) {
        return switch (span) {
            case Span.Exactly(long seconds) -> seconds == 0 ? "0" : said.words().exact(seconds);
            case Span.Forever _ -> said.t("span.forever");
            case Span.Uniform(long low, long high) ->
                said.t("span.between", said.words().exact(low), said.words().exact(high));
            case Span.Triangular(long low, long mode, long high) ->
                said.t(
                        "span.mostly",
                        said.words().exact(low),
                        said.words().exact(high),
                        said.words().exact(mode));
            case Span.LogNormal(double median, double _) ->
                said.t("typed.as.lognormal", said.words().exact((long) median));
            case Span.OfClass(String id) -> said.t("typed.as.class", id);
            case Span.Shared(String _, Span of) -> text(of);
        };
    }

    /** A fact about a duration in words of a fact about a span. */
    static Fact<Span> spans(Fact<java.time.Duration> fact) {
        return switch (fact) {
            case Fact.Stated<java.time.Duration>(var value, Source source) -> new Fact.Stated<>(of(value), source);
            case Fact.Assumed<java.time.Duration>(var value, var low, var high, Source source) ->
                new Fact.Assumed<>(of(value), of(low), of(high), source);
            case Fact.Missing<java.time.Duration>(String ask) -> new Fact.Missing<>(ask);
        };
    }

    /** One length of time, in seconds: nothing assumed, no range. */
    public long single(String typed) throws Unreadable {
        String text = typed.strip();
        if (text.length() > LONGEST) throw new Unreadable(said.t("typed.long"));
        return seconds(text);
    }

    private static Span of(java.time.Duration duration) {
        return Span.seconds(duration.toSeconds());
    }

    Fact<java.time.Duration> duration(String typed, Source source) throws Unreadable {
        return switch (read(typed, source)) {
            case Fact.Stated<Span>(Span value, Source by) -> new Fact.Stated<>(exactly(value), by);
            case Fact.Assumed<Span>(Span value, Span low, Span high, Source by) ->
                new Fact.Assumed<>(exactly(value), exactly(low), exactly(high), by);
            case Fact.Missing<Span>(String ask) -> new Fact.Missing<>(ask);
        };
    }

    private java.time.Duration exactly(Span span) throws Unreadable {
        if (span instanceof Span.Exactly(long seconds)) return java.time.Duration.ofSeconds(seconds);
        throw new Unreadable(said.t("typed.exactly"));
    }

    static List<String> words(String text) {
        return java.util.Arrays.stream(text.split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
