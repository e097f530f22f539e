// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.model.fact.RecoveryClass;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.report.view.HitWords;
import deich.report.words.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One scenario to read: its story, who is hit, what it rests on, what to ask, and the script of an exercise. */
public final class ScenarioText {
    private final Scenario scenario;
    private final Words words;
    private final HitWords hits;
    private final Lines lines;

    private ScenarioText(Scenario scenario, Words words, HitWords hits, Lines lines) {
        this.scenario = scenario;
        this.words = words;
        this.hits = hits;
        this.lines = lines;
    }

    /** @param day against which a review is overdue */
    public static void write(
            Scenario scenario,
            Map<String, RecoveryClass> classes,
            LocalDate day,
            Screen screen,
            Locale locale,
            Appendable out)
            throws IOException {
        var words = Words.of(locale);
        var text = new ScenarioText(scenario, words, new HitWords(words, classes), new Lines(screen, out));
        text.head(day);
        text.struck();
        text.stages();
        text.assumptions();
        text.questions();
        text.script();
        text.lines.blank();
        text.lines.text(words.text("library.disclaimer"));
    }

    private void head(LocalDate day) throws IOException {
        lines.bold(scenario.id() + " " + scenario.title());
        lines.text(String.join(
                " · ",
                ScenarioList.cause(scenario, words),
                words.text("scenario.version", scenario.version()),
                ScenarioList.review(scenario, day, words)));
        lines.blank();
        lines.text(scenario.narrative());
        lines.blank();
        lines.text(words.text("library.start", words.momentWithYear(scenario.start())));
    }

    private void struck() throws IOException {
        lines.heading(words.text("library.struck"));
        if (scenario.focus() != null) {
            lines.text(words.text("library.focus"));
            lines.item("    ", words.text("library.select", scenario.focus().text()));
        }
        for (Hit hit : scenario.hits()) {
            lines.item("- ", hit.title());
            lines.item("    ", words.text("library.effect", words.of(hit.effect()), hits.howLong(hit)));
            for (String said : hits.circumstances(hit)) lines.item("    ", said);
            lines.item("    ", words.text("library.select", hit.selector().text()));
        }
    }

    private void stages() throws IOException {
        if (scenario.stages().isEmpty()) return;
        lines.heading(words.text("library.stages"));
        for (Scenario.Stage stage : scenario.stages())
            lines.item("- ", words.text("library.stage", stage.name(), since(stage.from()), stage.text()));
    }

    private void assumptions() throws IOException {
        lines.heading(words.text("library.assumptions"));
        if (scenario.assumptions().isEmpty()) lines.text(words.text("library.assumptions.none"));
        for (Scenario.Assumption assumption : scenario.assumptions()) {
            lines.item("- ", assumption.text());
            lines.item("    ", words.text("library.source", assumption.confidence(), assumption.source()));
        }
    }

    private void questions() throws IOException {
        List<String> questions = scenario.checks();
        if (questions.isEmpty()) return;
        lines.heading(words.text("library.questions"));
        for (int i = 0; i < questions.size(); i++) lines.item((i + 1) + ". ", questions.get(i));
    }

    private void script() throws IOException {
        lines.heading(words.text("library.script"));
        if (scenario.injects().isEmpty()) lines.text(words.text("library.script.none"));
        for (Scenario.Inject inject : scenario.injects()) {
            lines.item("- ", when(inject));
            lines.item("    ", words.text("quoted", inject.text()));
            if (!inject.expected().isBlank()) lines.item("    ", words.text("library.expected", inject.expected()));
        }
    }

    private String when(Scenario.Inject inject) {
        return inject.at() == 0
                ? words.text("library.inject.first", way(inject))
                : words.text("library.inject", words.exact(inject.at()), way(inject));
    }

    private String way(Scenario.Inject inject) {
        String people = inject.to().isBlank() ? inject.from() : inject.from() + " → " + inject.to();
        return inject.channel().isBlank() ? people : inject.channel() + ", " + people;
    }

    private String since(long seconds) {
        return seconds == 0 ? words.text("library.beginning") : words.text("library.from", words.exact(seconds));
    }
}
