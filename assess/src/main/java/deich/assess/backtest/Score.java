// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.incident.Incident;
import java.util.List;

/**
 * How good a forecast of one incident was.
 *
 * @param rows by observation, in the order of the case
 */
public record Score(String incident, List<Row> rows, Affected affected, Ranking ranking) {

    public Score {
        rows = List.copyOf(rows);
    }

    public static Score of(Incident incident, Forecast forecast) {
        List<Row> rows = incident.observations().stream()
                .map(one -> Row.of(one, forecast.of(one.service())))
                .toList();
        return new Score(incident.id(), rows, Affected.of(incident, forecast), Ranking.of(rows));
    }

    public int inside() {
        return (int) rows.stream().filter(Row::inside).count();
    }

    /** NaN when nothing was observed. */
    public double meanLogScore() {
        return rows.stream().mapToDouble(Row::logScore).average().orElse(Double.NaN);
    }

    /** NaN when nothing was observed. */
    public double meanLnWidth() {
        return rows.stream().mapToDouble(Row::lnWidth).average().orElse(Double.NaN);
    }
}
