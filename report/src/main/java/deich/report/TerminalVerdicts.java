// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.Verdict;
import deich.assess.Verdict.Outcome;
import deich.model.inventory.Decision;
import deich.model.standard.Requirement.Obligation;
import deich.report.view.Ranking;
import deich.report.view.Tally;
import deich.report.view.Telling;
import java.io.IOException;
import java.util.List;

/** How many requirements came out how, MUSS first, and which MUSS are missed or cannot be judged. */
final class TerminalVerdicts {
    private static final int SHOWN = 12;
    private static final int COLUMN = 19;

    private final Telling telling;
    private final Lines lines;

    TerminalVerdicts(Telling telling, Lines lines) {
        this.telling = telling;
        this.lines = lines;
    }

    void write() throws IOException {
        List<Verdict> verdicts = telling.assessment().verdicts();
        if (verdicts.isEmpty()) return;
        lines.heading(telling.text("verdicts.title"));
        Tally tally = Tally.of(verdicts);
        for (Obligation obligation : tally.obligations()) tally(obligation, tally);
        List<Verdict> telling = verdicts.stream()
                .filter(TerminalVerdicts::isNews)
                .sorted(Ranking.verdicts())
                .toList();
        for (Verdict verdict : telling.subList(0, Math.min(SHOWN, telling.size()))) verdict(verdict);
        if (telling.size() > SHOWN) lines.text(this.telling.text("verdicts.more", telling.size() - SHOWN));
    }

    private static boolean isNews(Verdict verdict) {
        return verdict.obligation() == Obligation.MUSS
                && (verdict.outcome() == Outcome.MISSED || verdict.outcome() == Outcome.UNKNOWN);
    }

    /** Words and numbers in one line, so that nothing hangs on columns lining up. */
    private void tally(Obligation obligation, Tally tally) throws IOException {
        var counts = new StringBuilder();
        for (Outcome outcome : Ranking.outcomes()) {
            if (!counts.isEmpty()) counts.append(" · ");
            counts.append(tally.of(obligation, outcome))
                    .append(' ')
                    .append(telling.words().of(outcome));
        }
        lines.item(String.format("%-8s", telling.words().of(obligation)), counts.toString());
    }

    private void verdict(Verdict verdict) throws IOException {
        String title = telling.requirement(verdict.requirement()).title();
        String head = String.format("%-" + COLUMN + "s", telling.words().of(verdict.outcome()));
        String decided = verdict.decision() instanceof Decision.RiskAccepted accepted
                        && verdict.acceptedOn(telling.assessment().order().asOf())
                ? " – "
                        + telling.text(
                                "decision.accepted.short", telling.words().date(accepted.until()))
                : "";
        lines.item(
                head,
                verdict.requirement() + " " + title + " – " + telling.names().administration(verdict.administration())
                        + decided);
    }
}
