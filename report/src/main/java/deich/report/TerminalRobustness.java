// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.Robustness;
import deich.report.view.RobustnessWords;
import deich.report.view.Telling;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Whether the verdicts would stand if the inventory listed too little; nothing when nobody asked. */
record TerminalRobustness(Telling telling, Lines lines) {
    private static final int SHOWN = 5;

    void write() throws IOException {
        Robustness robustness = telling.assessment().robustness();
        if (robustness == null) return;
        var words = new RobustnessWords(telling, robustness);
        lines.heading(telling.text("robust.title"));
        for (String sentence : words.summary()) lines.text(sentence);
        List<Robustness.Turned> turned = robustness.turned().stream()
                .sorted(Comparator.comparing(Robustness.Turned::obligation)
                        .thenComparing(Comparator.comparingInt(Robustness.Turned::rounds)
                                .reversed()))
                .toList();
        for (Robustness.Turned t : turned.subList(0, Math.min(SHOWN, turned.size())))
            lines.item("* ", words.verdict(t) + " " + words.by(t));
        if (turned.size() > SHOWN) lines.text(telling.text("robust.more", turned.size() - SHOWN));
    }
}
