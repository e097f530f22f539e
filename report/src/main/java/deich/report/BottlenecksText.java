// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.cut.Bottleneck;
import deich.assess.cut.Bottlenecks;
import deich.report.view.CutWords;
import java.io.IOException;
import java.util.Locale;

/** The narrow points of a whole inventory for the screen. */
public final class BottlenecksText {
    private BottlenecksText() {}

    /** @param shown how many points to tell */
    public static void write(Bottlenecks found, int shown, Screen screen, Locale locale, Appendable out)
            throws IOException {
        var words = new CutWords(found.order(), locale);
        var lines = new Lines(screen, out);
        String title = words.text("cut.title", words.title());
        lines.head(words.mark(), title, found.order().inventory().notice());
        for (String sentence : words.summary(found)) lines.text(sentence);
        points(found, words, shown, lines);
        lines.blank();
        lines.text(words.text("disclaimer"));
    }

    private static void points(Bottlenecks found, CutWords words, int shown, Lines lines) throws IOException {
        int all = found.points().size();
        if (all == 0) return;
        lines.text(words.text("cut.shown", Math.min(shown, all)));
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
}
