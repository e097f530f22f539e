// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.engine.tree.CutSetAnalysis;
import deich.engine.tree.CutSetAnalysis.Importance;
import deich.report.words.Words;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What follows from a fault tree, for the screen. */
public final class FaultTreeText {
    private static final int IMPORTANT = 10;

    private final CutSetAnalysis found;
    private final Words words;
    private final Lines lines;

    private FaultTreeText(CutSetAnalysis found, Words words, Lines lines) {
        this.found = found;
        this.words = words;
        this.lines = lines;
    }

    public static void write(CutSetAnalysis found, Screen screen, Locale locale, Appendable out) throws IOException {
        new FaultTreeText(found, Words.of(locale), new Lines(screen, out)).write();
    }

    private void write() throws IOException {
        lines.bold(words.text("tree.top", found.top()));
        if (found.complete() == 0) lines.alarm(words.text("tree.beyond"));
        else counts();
        probability();
        sets();
        importance();
    }

    private void counts() throws IOException {
        lines.text(words.text("tree.count", number(found.count())));
        if (!found.coherent()) lines.text(words.text("tree.negations"));
        if (found.complete() != CutSetAnalysis.ALL) lines.text(words.text("tree.complete", found.complete()));
        for (int order = 0; order < found.byOrder().size(); order++) {
            BigInteger count = found.byOrder().get(order);
            if (count.signum() > 0) lines.item("- ", words.text("tree.order", order, number(count)));
        }
    }

    private void probability() throws IOException {
        lines.blank();
        if (found.probability() != null) lines.text(words.text("tree.probability", digits(found.probability())));
        else if (found.atLeast() != null && found.atMost() != null)
            lines.text(words.text("tree.between", digits(found.atLeast()), digits(found.atMost())));
        else lines.text(words.text("tree.unlikely"));
        Double left = found.left();
        if (left != null && left > 0) lines.text(words.text("tree.left", digits(left)));
    }

    private void sets() throws IOException {
        if (found.sets().isEmpty()) return;
        lines.heading(words.text("tree.sets"));
        for (List<String> set : found.sets())
            lines.item("- ", set.isEmpty() ? words.text("tree.nothing") : String.join(" + ", set));
    }

    private void importance() throws IOException {
        if (found.importance().isEmpty()) return;
        lines.heading(words.text("tree.importance"));
        lines.text(words.text("tree.importance.note"));
        List<Map.Entry<String, Importance>> first = found.importance().entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue().fussellVesely()))
                .limit(IMPORTANT)
                .toList();
        for (Map.Entry<String, Importance> entry : first) {
            Importance one = entry.getValue();
            lines.item(
                    "- ",
                    words.text(
                            "tree.important",
                            entry.getKey(),
                            digits(one.fussellVesely()),
                            digits(one.birnbaum()),
                            digits(one.achievement()),
                            Double.isFinite(one.reduction()) ? digits(one.reduction()) : "∞"));
        }
    }

    private String number(BigInteger number) {
        return String.format(words.locale(), "%,d", number);
    }

    private String digits(double value) {
        return String.format(words.locale(), "%.5e", value);
    }
}
