// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.Robustness;
import deich.report.view.RobustnessWords;
import deich.report.view.Telling;
import java.util.List;
import java.util.Optional;

/** How the verdicts fare if the inventory lists too little. */
public record RobustPart(List<String> summary, List<Row> turned) {

    /** A verdict that did not stand. */
    public record Row(String anchor, String verdict, String by) {}

    /** Empty when nobody asked. */
    static Optional<RobustPart> of(Telling telling) {
        Robustness robustness = telling.assessment().robustness();
        if (robustness == null) return Optional.empty();
        var words = new RobustnessWords(telling, robustness);
        List<Row> rows = robustness.turned().stream()
                .map(t -> new Row(t.requirement(), words.verdict(t), words.by(t)))
                .toList();
        return Optional.of(new RobustPart(words.summary(), rows));
    }
}
