// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.Verdict;
import deich.assess.Verdict.Outcome;
import deich.model.inventory.Decision;
import deich.model.standard.Requirement;
import deich.report.view.Basis;
import deich.report.view.Ranking;
import deich.report.view.Telling;
import deich.report.view.WitnessWords;
import deich.report.words.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A requirement and what it came to, the worst first. */
public record Judged(
        String anchor,
        String id,
        String title,
        String statement,
        String why,
        String basis,
        String references,
        String summary,
        Split<Row> rows) {
    private static final int ROWS = 12;
    private static final int WITNESSES = 2;
    /** A verdict over all services in all scenarios can have thousands; what fails stands in the scenarios anyway. */
    private static final int TOLD = 60;

    /** @param type outcome, for the style sheet; @param assuredShortly how many assurances it rests on, for shortened print */
    public record Row(
            String administration,
            String obligation,
            String outcome,
            String type,
            String remark,
            String assured,
            String assuredShortly,
            Split<String> witnesses,
            String more,
            String decision) {}

    static List<Judged> of(Telling telling) {
        return telling.assessment().byRequirement().entrySet().stream()
                .sorted(java.util.Comparator.comparing(
                        entry -> entry.getValue().stream()
                                .min(Ranking.verdicts())
                                .orElseThrow(),
                        Ranking.verdicts()))
                .map(entry -> of(telling, telling.requirement(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Judged of(Telling telling, Requirement requirement, List<Verdict> verdicts) {
        List<Row> rows = verdicts.stream()
                .sorted(Ranking.verdicts())
                .map(verdict -> row(telling, requirement, verdict))
                .toList();
        return new Judged(
                anchor(requirement.id()),
                requirement.id(),
                requirement.title(),
                requirement.statement(),
                requirement.why(),
                requirement.basis(),
                String.join(", ", requirement.references()),
                summary(telling, verdicts),
                Split.of(rows, Math.max(ROWS, news(verdicts))));
    }

    static String anchor(String requirement) {
        return "anforderung-" + requirement.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** What is missed stands before the fold, up to a number that still fits some pages. */
    private static int news(List<Verdict> verdicts) {
        return (int) Math.min(
                40,
                verdicts.stream()
                        .filter(verdict -> verdict.outcome() == Outcome.MISSED)
                        .count());
    }

    private static String summary(Telling telling, List<Verdict> verdicts) {
        var parts = new java.util.ArrayList<String>();
        for (Outcome outcome : Ranking.outcomes()) {
            long n = verdicts.stream()
                    .filter(verdict -> verdict.outcome() == outcome)
                    .count();
            if (n > 0) parts.add(telling.text("judged.count", n, telling.words().of(outcome)));
        }
        return String.join(" · ", parts);
    }

    private static Row row(Telling telling, Requirement requirement, Verdict verdict) {
        var words = new WitnessWords(telling);
        boolean rests = !verdict.restsOn().isEmpty();
        List<String> witnesses = verdict.witnesses().stream()
                .limit(TOLD)
                .map(witness -> words.of(requirement, witness))
                .toList();
        return new Row(
                telling.names().administration(verdict.administration()),
                telling.words().of(verdict.obligation()),
                telling.words().of(verdict.outcome()),
                Words.key(verdict.outcome()),
                verdict.underAssumptions() ? telling.text("verdict.assumed") : "",
                rests ? new Basis(telling).assured(verdict.restsOn()) : "",
                rests ? telling.text("verdict.assured", verdict.restsOn().size()) : "",
                Split.of(witnesses, WITNESSES),
                verdict.witnesses().size() > TOLD
                        ? telling.text("judged.more", verdict.witnesses().size() - TOLD)
                        : "",
                decision(telling, verdict.decision()));
    }

    private static String decision(Telling telling, @Nullable Decision decision) {
        LocalDate today = telling.assessment().order().asOf();
        return switch (decision) {
            case null -> "";
            case Decision.RiskAccepted accepted ->
                telling.text(
                        accepted.until().isBefore(today) ? "decision.accepted.expired" : "decision.accepted",
                        telling.words().date(accepted.until()),
                        accepted.by(),
                        accepted.reason());
            case Decision.NotApplicable not -> telling.text("decision.notapplicable", not.by(), not.reason());
        };
    }
}
