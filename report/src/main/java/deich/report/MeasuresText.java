// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.model.inventory.Inventory;
import deich.plan.measure.MeasurePlan;
import deich.plan.measure.MeasurePlan.Step;
import deich.plan.measure.Unmended;
import deich.report.view.MeasureWords;
import java.io.IOException;
import java.util.Locale;

/** A plan of measures for the screen. */
public final class MeasuresText {
    private final MeasureWords words;
    private final Lines lines;

    private MeasuresText(MeasureWords words, Lines lines) {
        this.words = words;
        this.lines = lines;
    }

    public static void write(MeasurePlan plan, Screen screen, Locale locale, Appendable out) throws IOException {
        new MeasuresText(MeasureWords.of(plan, locale), new Lines(screen, out)).all();
    }

    private void all() throws IOException {
        MeasurePlan plan = words.plan();
        Inventory inventory = plan.order().order().inventory();
        lines.head(words.mark(), words.text("measures.title", inventory.title()), inventory.notice());
        lines.blank();
        for (String sentence : words.summary()) lines.text(sentence);
        steps(plan);
        unmended(plan);
        sources();
        lines.blank();
        lines.text(words.text(
                "measures.catalogue", String.join(", ", plan.order().catalogue().versions())));
        lines.text(words.text("disclaimer"));
    }

    private void steps(MeasurePlan plan) throws IOException {
        if (plan.steps().isEmpty()) return;
        lines.heading(words.text("measures.steps"));
        int number = 0;
        for (Step step : plan.steps()) {
            String begin = String.format(Locale.ROOT, "%3d. ", ++number);
            lines.item(begin, words.title(step) + ": " + words.costs(step));
            String stays = words.stays(step);
            String rest = words.effort(step) + " "
                    + words.text("measures.decides", step.candidate().measure().decides());
            lines.item("     ", rest + (stays.isEmpty() ? "" : " " + stays));
            lines.item("     ", words.helps(step) + " " + words.after(step));
        }
    }

    private void unmended(MeasurePlan plan) throws IOException {
        if (plan.unmended().isEmpty()) return;
        lines.heading(words.text("measures.unmended.title"));
        for (Unmended u : plan.unmended()) lines.item("* ", words.why(u));
    }

    private void sources() throws IOException {
        if (words.sources().isEmpty()) return;
        lines.heading(words.text("measures.sources"));
        for (String source : words.sources()) lines.item("* ", source);
    }
}
