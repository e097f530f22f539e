// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.Assessment;
import deich.assess.Question;
import deich.report.view.Dike;
import deich.report.view.FactWords;
import deich.report.view.Telling;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What somebody sees in the first twenty seconds after a check. */
public final class TerminalSummary {
    private static final int QUESTIONS = 10;

    private final Telling telling;
    private final Lines lines;

    private TerminalSummary(Telling telling, Lines lines) {
        this.telling = telling;
        this.lines = lines;
    }

    /** @param reportAt where the whole report lies; empty when none was written */
    public static void write(Assessment assessment, String reportAt, Screen screen, Locale locale, Appendable out)
            throws IOException {
        var telling = Telling.of(assessment, locale);
        new TerminalSummary(telling, new Lines(screen, out)).all(reportAt);
    }

    private void all(String reportAt) throws IOException {
        head();
        new TerminalFailures(telling, lines).write();
        new TerminalVerdicts(telling, lines).write();
        new TerminalRobustness(telling, lines).write();
        questions();
        foot(reportAt);
    }

    private void head() throws IOException {
        String title = telling.inventory().title();
        lines.bold(
                telling.mark() + " · " + (title.isBlank() ? telling.inventory().id() : title));
        if (!telling.inventory().notice().isBlank())
            lines.text(telling.inventory().notice());
        lines.blank();
        Dike dike = Dike.of(telling);
        if (dike.state() == Dike.State.HOLDS) lines.bold(dike.sentence());
        else lines.alarm(dike.sentence());
    }

    private void questions() throws IOException {
        List<Question> questions = telling.assessment().questions();
        if (questions.isEmpty()) return;
        int shown = Math.min(QUESTIONS, questions.size());
        lines.heading(telling.text("questions.title", shown));
        var facts = new FactWords(telling);
        for (int i = 0; i < shown; i++) question(i + 1, questions.get(i), facts);
        if (shown < questions.size()) lines.text(telling.text("questions.more", questions.size() - shown));
    }

    private void question(int number, Question question, FactWords facts) throws IOException {
        lines.item(
                String.format(Locale.ROOT, "%2d. ", number),
                facts.question(question.fact()) + (question.ask().isBlank() ? "" : " " + facts.ask(question.ask())));
    }

    private void foot(String reportAt) throws IOException {
        lines.blank();
        if (!reportAt.isBlank()) lines.text(telling.text("summary.report", reportAt));
        if (telling.assessment().mussMissed()) lines.text(telling.text("summary.exit"));
        lines.text(telling.text("disclaimer"));
    }
}
