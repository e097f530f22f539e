// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.ScenarioReach;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.report.machine.CatalogueJson;
import deich.report.words.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * What a look at scenarios found.
 *
 * @param told mistakes and hints of reading, as a person reads them; with a mistake among them there are no scenarios
 * @param reaches whom each strikes in an inventory; empty when none was given
 */
public record ScenarioFindings(LocalDate day, List<Told> told, List<Scenario> scenarios, List<ScenarioReach> reaches) {

    /** @param place file, line and column as editors write it */
    public record Told(String place, boolean error, String sentence) {}

    public ScenarioFindings {
        told = List.copyOf(told);
        scenarios = List.copyOf(scenarios);
        reaches = List.copyOf(reaches);
    }

    /** Nobody has looked at them for too long. */
    public List<Scenario> overdue() {
        return scenarios.stream().filter(scenario -> scenario.overdue(day)).toList();
    }

    /** Whether somebody should mend something. What strikes nothing need not be wrong: not every Kreis has a coast. */
    public boolean toMend() {
        return told.stream().anyMatch(Told::error) || !overdue().isEmpty();
    }

    public void json(Appendable out) throws IOException {
        CatalogueJson.findings(this, out);
    }

    public void text(Screen screen, Locale locale, Appendable out) throws IOException {
        var words = Words.of(locale);
        var lines = new Lines(screen, out);
        for (Told problem : told) lines.item("- ", problem.place() + ": " + problem.sentence());
        for (Scenario old : overdue()) lines.item("- ", old.id() + ": " + ScenarioList.review(old, day, words));
        for (ScenarioReach reach : reaches) reach(reach, words, lines);
        if (!reaches.isEmpty()) lines.blank();
        long wrong = told.stream().filter(Told::error).count() + overdue().size();
        if (wrong > 0) lines.alarm(words.text("findings.mend", wrong));
        else lines.text(words.text("findings.fine", scenarios.size()));
    }

    private static void reach(ScenarioReach reach, Words words, Lines lines) throws IOException {
        lines.blank();
        lines.bold(reach.scenario().id() + " " + reach.scenario().title());
        if (reach.strikesNothing()) {
            lines.item("    ", words.text("findings.nothing"));
            return;
        }
        if (reach.scenario().focus() == null)
            lines.item(
                    "    ",
                    words.text(
                            "findings.one",
                            reach.variants().getFirst().components().size()));
        else places(reach, words, lines);
        for (Hit idle : reach.idle()) lines.item("    ", words.text("findings.idle", idle.title()));
    }

    /** Places at which equally many are picked stand together: twenty lines in which one word differs nobody reads. */
    private static void places(ScenarioReach reach, Words words, Lines lines) throws IOException {
        var alike = new TreeMap<Integer, List<String>>();
        for (ScenarioReach.Variant variant : reach.variants())
            alike.computeIfAbsent(variant.components().size(), size -> new ArrayList<>())
                    .add(variant.place());
        lines.item("    ", words.text("findings.places", reach.variants().size()));
        for (var group : alike.descendingMap().entrySet())
            lines.item("    ", words.text("findings.place", group.getKey(), String.join(", ", group.getValue())));
    }
}
