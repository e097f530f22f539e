// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.incident.Incident;
import java.util.List;

/**
 * How much of what was down was back when: forecast by crews that work through it wave by wave, beside what was observed.
 *
 * @param units how many there are, as last counted
 * @param forecast at rising times
 * @param observed as reported, at rising times
 */
public record Return(String incident, double units, List<Band> forecast, List<Incident.CurvePoint> observed) {

    public Return {
        forecast = List.copyOf(forecast);
        observed = List.copyOf(observed);
    }

    /**
     * @param at hours after t0
     * @param low share back in the slowest tenth of the futures, 0 to 1
     * @param high share back in the fastest tenth
     */
    public record Band(double at, double low, double median, double high) {}

    /** How many of the observed points lie in the forecast band of 80 %. */
    public int inside() {
        return (int) observed.stream().filter(this::inside).count();
    }

    private boolean inside(Incident.CurvePoint point) {
        double share = point.restored() / point.of();
        return forecast.stream()
                .filter(band -> band.at() == point.at())
                .anyMatch(band -> share >= band.low() && share <= band.high());
    }
}
