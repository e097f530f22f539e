// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import java.util.List;

/**
 * Scores summed up.
 *
 * @param inside observations that meet the predicted 80 % interval
 * @param meanLnWidth over observations; NaN without any
 * @param meanLogScore mean over cases of their mean over observations: a case with many observations weighs no more
 * @param meanLogScoreOfObservations mean over all observations
 */
public record Totals(
        int observations,
        int inside,
        double meanLnWidth,
        double meanLogScore,
        double meanLogScoreOfObservations,
        Ranking ranking,
        Affected affected) {

    public static Totals of(List<Score> scores) {
        List<Row> rows = scores.stream().flatMap(score -> score.rows().stream()).toList();
        return new Totals(
                rows.size(),
                scores.stream().mapToInt(Score::inside).sum(),
                rows.stream().mapToDouble(Row::lnWidth).average().orElse(Double.NaN),
                scores.stream()
                        .mapToDouble(Score::meanLogScore)
                        .filter(mean -> !Double.isNaN(mean))
                        .average()
                        .orElse(Double.NaN),
                rows.stream().mapToDouble(Row::logScore).average().orElse(Double.NaN),
                scores.stream().map(Score::ranking).reduce(Ranking.NONE, Ranking::plus),
                scores.stream().map(Score::affected).reduce(Affected.NONE, Affected::plus));
    }

    /** Share of the observations that meet the predicted 80 % interval. NaN without any. */
    public double insideShare() {
        return observations == 0 ? Double.NaN : (double) inside / observations;
    }
}
