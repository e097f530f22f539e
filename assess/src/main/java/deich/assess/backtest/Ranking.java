// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.incident.Interval;
import java.util.List;

/**
 * In which order services came back, and in which they were said to: pairs of services whose observed intervals do not
 * overlap, so that one certainly came back before the other.
 *
 * @param concordant pairs forecast in the order in which they came back
 * @param discordant pairs forecast the other way round
 * @param tied pairs forecast for the same time
 */
public record Ranking(int concordant, int discordant, int tied) {

    static final Ranking NONE = new Ranking(0, 0, 0);

    /** Medians that differ by less are the same time: two runs of draws differ by as much. */
    private static final double SAME = StrictMath.log(1 + Row.MARGIN);

    static Ranking of(List<Row> rows) {
        Ranking sum = NONE;
        for (int i = 0; i < rows.size(); i++)
            for (int j = i + 1; j < rows.size(); j++) sum = sum.plus(pair(rows.get(i), rows.get(j)));
        return sum;
    }

    private static Ranking pair(Row a, Row b) {
        Interval first = a.observation().outage();
        Interval second = b.observation().outage();
        int seen = first.before(second) ? -1 : second.before(first) ? 1 : 0;
        if (seen == 0) return NONE;
        int said = compare(a.median(), b.median());
        if (said == 0) return new Ranking(0, 0, 1);
        return said == seen ? new Ranking(1, 0, 0) : new Ranking(0, 1, 0);
    }

    private static int compare(double a, double b) {
        if (Double.isInfinite(a) || Double.isInfinite(b)) return Double.compare(a, b);
        double apart = StrictMath.log(Math.max(a, Row.LEAST) / Math.max(b, Row.LEAST));
        return Math.abs(apart) < SAME ? 0 : apart < 0 ? -1 : 1;
    }

    Ranking plus(Ranking other) {
        return new Ranking(concordant + other.concordant, discordant + other.discordant, tied + other.tied);
    }

    public int pairs() {
        return concordant + discordant + tied;
    }

    /**
     * Kendall's tau a: from -1, all the wrong way round, to 1, all in order; a pair tied in the forecast counts as half
     * right. NaN when there is no pair.
     */
    public double tau() {
        return pairs() == 0 ? Double.NaN : (double) (concordant - discordant) / pairs();
    }

    /** Goodman and Kruskal's gamma: as tau, without the pairs tied in the forecast. NaN when none is left. */
    public double gamma() {
        int ordered = concordant + discordant;
        return ordered == 0 ? Double.NaN : (double) (concordant - discordant) / ordered;
    }
}
