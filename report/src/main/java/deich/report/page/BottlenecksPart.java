// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.cut.Bottleneck;
import deich.assess.cut.Bottlenecks;
import deich.assess.cut.Certainty;
import deich.assess.cut.Combinations;
import deich.assess.cut.Combinations.Listed;
import deich.report.draw.Width;
import deich.report.view.CutWords;
import java.util.List;
import java.util.Locale;

/**
 * Engpässe on a page: a picture of the narrowest points, their table, and what alone or in pairs stops the most urgent
 * services.
 *
 * @param summary how many services were looked at and what was found
 * @param left points that the table leaves out
 */
public record BottlenecksPart(
        CutWords words, List<String> summary, List<Bar> bars, List<Row> rows, int left, List<Pairs> pairs) {
    private static final int DRAWN = 12;
    private static final int ROWS = 40;
    private static final int PAIRS = 6;

    public record Bar(String name, String kind, String picture) {}

    public record Row(String what, String technical, String services, String people, String begins) {}

    /** @param alone and two: one line each. @param more sets that are not named; 0 for none */
    public record Pairs(String service, String may, List<String> alone, List<String> two, String more) {}

    /**
     * @param urgent combinations of the most urgent services, of at most two failures; empty to leave that out: see
     *     {@link Bottlenecks#urgent}
     */
    public static BottlenecksPart of(Bottlenecks found, List<Combinations> urgent, Locale locale) {
        return of(found, urgent, new CutWords(found.order(), locale));
    }

    /** The same in other words: some things may have to stay unnamed. */
    public static BottlenecksPart of(Bottlenecks found, List<Combinations> urgent, CutWords words) {
        List<Bottleneck> points = found.points();
        int widest = points.stream()
                .limit(DRAWN)
                .mapToInt(p -> p.stopped().size())
                .max()
                .orElse(0);
        return new BottlenecksPart(
                words,
                words.summary(found),
                points.stream().limit(DRAWN).map(p -> bar(words, p, widest)).toList(),
                points.stream().limit(ROWS).map(p -> row(words, found, p)).toList(),
                Math.max(0, points.size() - ROWS),
                urgent.stream().map(u -> pairs(words, u)).toList());
    }

    private static Bar bar(CutWords words, Bottleneck point, int widest) {
        String name = words.name(point.event());
        return new Bar(
                name,
                words.what(point.event()).getFirst(),
                Width.draw(
                        CutWords.count(point, Certainty.SURE),
                        CutWords.count(point, Certainty.ASSUMED),
                        CutWords.count(point, Certainty.PERHAPS),
                        widest,
                        String.valueOf(point.stopped().size()),
                        words.text("cut.picture.one", name),
                        words.count(point)));
    }

    private static Row row(CutWords words, Bottlenecks found, Bottleneck point) {
        return new Row(
                words.name(point.event()),
                words.technical(point),
                words.count(point),
                words.residents(found.residents(point)),
                words.begins(point));
    }

    private static Pairs pairs(CutWords words, Combinations found) {
        List<String> alone = lines(words, found, 1);
        List<String> two = lines(words, found, 2);
        boolean unjudged = found.given().complete() == 0;
        String none = words.text(unjudged ? "cut.pair.unjudged" : "cut.pair.none");
        long named = (long) alone.size() + two.size();
        long more = found.given().byOrder().stream()
                        .limit(3)
                        .mapToLong(Number::longValue)
                        .sum()
                - named;
        return new Pairs(
                words.name(found.service()),
                words.words().exact(found.limit().seconds()),
                alone.isEmpty() ? List.of(none) : alone,
                two.isEmpty() ? List.of(none) : two,
                more > 0 ? words.text("cut.sets.more", words.words().number(more)) : "");
    }

    private static List<String> lines(CutWords words, Combinations found, int size) {
        return found.listed().stream()
                .filter(l -> l.events().size() == size)
                .limit(PAIRS)
                .map(Listed::events)
                .map(words::together)
                .toList();
    }

    public String t(String key, Object... values) {
        return words.text(key, values);
    }
}
