// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.incident.Incident;
import deich.model.incident.Sample;
import deich.model.incident.Samples;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Leaves one incident out: a forecast of it may rest on nothing that it taught. */
final class LeaveOut {

    /** Incidents known under another name began on the same day, or so. */
    private static final int SAME_DAYS = 3;

    private LeaveOut() {}

    /** The samples of all other incidents. */
    static Samples of(Samples samples, Incident tested) {
        List<Sample> others = samples.samples().stream()
                .filter(sample -> !same(sample, tested))
                .toList();
        return samples.withSamples(others);
    }

    private static boolean same(Sample sample, Incident tested) {
        LocalDate began = tested.t0().toLocalDate();
        return sample.incident().equals(tested.id())
                || Math.abs(ChronoUnit.DAYS.between(sample.on(), began)) <= SAME_DAYS;
    }
}
