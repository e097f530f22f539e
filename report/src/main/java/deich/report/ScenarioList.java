// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.model.fact.RecoveryClass;
import deich.model.scenario.Scenario;
import deich.report.view.HitWords;
import deich.report.words.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** All scenarios at a glance, two lines each. */
public final class ScenarioList {
    private ScenarioList() {}

    /** @param day against which a review is overdue */
    public static void write(
            Collection<Scenario> scenarios,
            Map<String, RecoveryClass> classes,
            LocalDate day,
            Screen screen,
            Locale locale,
            Appendable out)
            throws IOException {
        var words = Words.of(locale);
        var hits = new HitWords(words, classes);
        var lines = new Lines(screen, out);
        lines.bold(words.text("library.title", scenarios.size()));
        lines.text(words.text("library.meaning"));
        for (Scenario scenario : scenarios) {
            lines.blank();
            lines.bold(scenario.id() + " " + scenario.title());
            String said = String.join(
                    " · ",
                    cause(scenario, words),
                    words.text("library.hits", scenario.hits().size()),
                    words.text("library.injects", scenario.injects().size()),
                    hits.longest(scenario),
                    review(scenario, day, words));
            lines.item("       ", said);
        }
    }

    static String cause(Scenario scenario, Words words) {
        return scenario.cause() == null ? words.text("cause.none") : words.of(scenario.cause());
    }

    /** When it was reviewed, and that this is too long ago. */
    static String review(Scenario scenario, LocalDate day, Words words) {
        if (scenario.reviewed() == null) return words.text("reviewed.never") + words.text("reviewed.overdue");
        String said = words.text("reviewed", words.date(scenario.reviewed()));
        return scenario.overdue(day) ? said + words.text("reviewed.overdue") : said;
    }
}
