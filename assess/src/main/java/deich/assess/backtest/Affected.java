// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.incident.Incident;

/**
 * Which services were said to be affected, and which were. A service counts as said to be affected when it is in at least
 * half of the draws.
 *
 * @param found affected and said so
 * @param missed affected, said not to be
 * @param controls services known to have kept running
 * @param alarms controls said to be affected
 */
public record Affected(int found, int missed, int controls, int alarms) {

    static final Affected NONE = new Affected(0, 0, 0, 0);
    private static final double HALF = 0.5;

    static Affected of(Incident incident, Forecast forecast) {
        int found = (int) incident.observations().stream()
                .filter(one -> forecast.of(one.service()).affected() >= HALF)
                .count();
        int alarms = (int) incident.unaffected().stream()
                .filter(one -> forecast.of(one).affected() >= HALF)
                .count();
        return new Affected(
                found,
                incident.observations().size() - found,
                incident.unaffected().size(),
                alarms);
    }

    Affected plus(Affected other) {
        return new Affected(
                found + other.found, missed + other.missed, controls + other.controls, alarms + other.alarms);
    }

    public int controlsKept() {
        return controls - alarms;
    }

    /** Part of what was said to be affected that was. NaN when nothing was said. */
    public double precision() {
        return found + alarms == 0 ? Double.NaN : (double) found / (found + alarms);
    }

    /** Part of what was affected that was said to be. NaN when nothing was affected. */
    public double recall() {
        return found + missed == 0 ? Double.NaN : (double) found / (found + missed);
    }
}
