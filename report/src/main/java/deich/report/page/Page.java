// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.Assessment;
import deich.plan.Advice;
import deich.report.view.Basis;
import deich.report.view.Telling;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The whole report.
 *
 * @param advice null when nobody asked
 * @param version of Deich
 */
public record Page(Telling telling, @Nullable Advice advice, String version, Look look) {
    /** Rows of failing services over all scenarios that still make a handy stack of paper. */
    private static final int BIG = 150;

    public static Page of(Assessment assessment, @Nullable Advice advice, String version, Locale locale) {
        var telling = Telling.of(assessment, locale);
        return new Page(
                telling,
                advice,
                version,
                Look.of(telling.mark(), title(telling), telling.text("page.of"), telling.text("page.foot")));
    }

    /** Around parts that stand on somebody else's page: without head, foot and style. */
    public static Page bare(Telling telling) {
        return new Page(telling, null, "", new Look("", ""));
    }

    /** So much fails that paper shows a selection and says so: nobody files hundreds of pages. */
    public boolean big() {
        return telling.assessment().scenarios().stream()
                        .mapToInt(scenario -> scenario.services().size())
                        .sum()
                > BIG;
    }

    private static String title(Telling telling) {
        String title = telling.inventory().title();
        return title.isBlank() ? telling.inventory().id() : title;
    }

    public String t(String key, Object... values) {
        return telling.text(key, values);
    }

    public String lang() {
        return locale().getLanguage();
    }

    public String title() {
        return title(telling);
    }

    public Cover cover() {
        return Cover.of(telling);
    }

    public List<Matrix> matrices() {
        return Matrix.of(telling);
    }

    public List<Asking> questions() {
        return Asking.of(telling);
    }

    public List<ScenarioPart> scenarios() {
        return ScenarioPart.of(telling);
    }

    public List<Judged> requirements() {
        return Judged.of(telling);
    }

    public Split<Doubt> doubts() {
        return Split.of(Doubt.of(telling), 15);
    }

    /** Null when nobody asked. */
    public @Nullable RobustPart robust() {
        return RobustPart.of(telling).orElse(null);
    }

    /** Null when nobody asked. */
    public @Nullable BottlenecksPart bottlenecks() {
        return advice == null ? null : BottlenecksPart.of(advice.bottlenecks(), advice.urgent(), locale());
    }

    /** In short; empty when nobody asked, or when no crew has anything to do. */
    public List<RestartPart> restarts() {
        return advice == null
                ? List.of()
                : advice.restarts().stream()
                        .map(plan -> RestartPart.brief(plan, locale()))
                        .toList();
    }

    /** Null when nobody asked. */
    public @Nullable MeasurePart measures() {
        return advice == null ? null : MeasurePart.of(advice.measures(), locale());
    }

    private Locale locale() {
        return telling.words().locale();
    }

    public Ground ground() {
        return Ground.of(telling, new Basis(telling));
    }

    public Imprint imprint() {
        return Imprint.of(telling, version);
    }
}
