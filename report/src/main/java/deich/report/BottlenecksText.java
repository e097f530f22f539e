// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.cut.Bottleneck;
import deich.assess.cut.Bottlenecks;
import deich.report.view.CutWords;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The narrow points of a whole inventory for the screen. */
public final class BottlenecksText {
    private static final int UNJUDGED = 8;

    private BottlenecksText() {}

    /** @param shown how many points to tell */
    public static void write(Bottlenecks found, int shown, Screen screen, Locale locale, Appendable out)
            throws IOException {
        var words = new CutWords(found.order(), locale);
        var lines = new Lines(screen, out);
        lines.text(words.mark());
        lines.bold(words.text("cut.title", words.title()));
        if (!found.order().inventory().notice().isBlank())
            lines.text(found.order().inventory().notice());
        lines.text(words.text("cut.judged", found.judged()) + " " + words.measure());
        points(found, words, shown, lines);
        unjudged(found, words, lines);
        lines.blank();
        lines.text(words.text("disclaimer"));
    }

    private static void points(Bottlenecks found, CutWords words, int shown, Lines lines) throws IOException {
        int all = found.points().size();
        int sure = found.sure().size();
        lines.blank();
        if (all == 0) {
            lines.text(words.text("cut.none"));
            return;
        }
        lines.text(words.text("cut.found", sure, all - sure, Math.min(shown, all)));
        int place = 0;
        for (Bottleneck point : found.points().subList(0, Math.min(shown, all))) {
            lines.blank();
            String number = ++place + ". ";
            lines.item(number, words.sentence(found, point));
            lines.item(" ".repeat(number.length()), words.technical(point));
        }
        if (all > shown) {
            lines.blank();
            lines.text(words.text("cut.points.more", all - shown));
        }
    }

    private static void unjudged(Bottlenecks found, CutWords words, Lines lines) throws IOException {
        List<String> ids = found.notJudged();
        if (ids.isEmpty()) return;
        lines.blank();
        List<String> named = ids.stream()
                .limit(UNJUDGED)
                .map(id -> words.text("quoted", words.name(id)))
                .toList();
        String more = ids.size() > UNJUDGED ? ", " + words.text("cut.more", ids.size() - UNJUDGED) : "";
        lines.text(words.text("cut.unjudged", ids.size(), String.join(", ", named) + more));
    }
}
