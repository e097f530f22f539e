// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.fact.RecoveryClass;
import deich.model.incident.Incident;
import deich.model.incident.Samples;
import java.util.List;
import java.util.Map;

/**
 * What to hold forecasts against, and what they may rest on.
 *
 * @param samples of all incidents; those of the incident tested are left out
 * @param shipped recovery classes as they are, fitted to all samples
 * @param futures how many draws for each forecast, 1 or more
 */
public record BacktestOrder(
        List<Incident> incidents, Samples samples, Map<String, RecoveryClass> shipped, int futures, long seed) {

    public BacktestOrder {
        incidents = List.copyOf(incidents);
        if (futures < 1) throw new IllegalArgumentException(futures + " futures");
    }
}
