// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.Verdict;
import deich.assess.Verdict.Outcome;
import deich.report.view.FactWords;
import deich.report.view.Ranking;
import deich.report.view.Telling;
import java.util.List;

/** A verdict nobody can give, and what is missing for it. */
public record Doubt(
        String anchor, String requirement, String obligation, String administration, Split<String> missing) {

    static List<Doubt> of(Telling telling) {
        return telling.assessment().verdicts().stream()
                .filter(verdict -> verdict.outcome() == Outcome.UNKNOWN)
                .sorted(Ranking.verdicts())
                .map(verdict -> of(telling, verdict))
                .toList();
    }

    private static Doubt of(Telling telling, Verdict verdict) {
        var facts = new FactWords(telling);
        List<String> missing = verdict.deciding().stream().map(facts::question).toList();
        return new Doubt(
                Judged.anchor(verdict.requirement()),
                verdict.requirement() + " "
                        + telling.requirement(verdict.requirement()).title(),
                telling.words().of(verdict.obligation()),
                telling.names().administration(verdict.administration()),
                Split.of(missing.isEmpty() ? List.of(telling.text("doubt.nofact")) : missing, 4));
    }
}
