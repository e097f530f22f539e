// SPDX-License-Identifier: EUPL-1.2
package deich.assess.claim;

import deich.assess.facts.Ends;
import deich.engine.Run;
import deich.model.fact.Fact;
import deich.model.fact.FactRef;
import deich.model.fact.Reading;
import deich.model.fact.Readings;
import deich.model.inventory.Component;
import deich.model.inventory.Objectives;
import deich.model.standard.Test;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a service may be asked, under a choice of readings. A missing limit is at its best as long as any run looks, so
 * that only what is never back breaks it, and otherwise zero, so that only what never failed keeps it.
 */
public record Limits(LocalDate asOf, Readings readings) {

    /** In seconds. @param limit null for a claim without one */
    public long of(Component service, Test.Limit limit) {
        return switch (limit) {
            case Test.Fixed fixed -> fixed.limit().toSeconds();
            case Test.Objective objective -> objective(service, objective);
        };
    }

    private long objective(Component service, Test.Objective objective) {
        Ends<Duration> ends = Ends.ofDuration(fact(service.objectives(), objective), asOf);
        Reading reading = readings.of(ref(service, objective));
        if (ends == null) return reading == Reading.BEST ? Run.NEVER - 1 : 0;
        return ends.at(reading, true).toSeconds();
    }

    /** 0 when none is stated. */
    public double minimum(Component service) {
        Ends<Double> ends = Ends.ofLevel(service.objectives().minimumLevel(), asOf);
        return ends == null ? 0 : ends.at(readings.of(new FactRef(service.id(), "objectives.minimumLevel")), false);
    }

    /** As given, for a reader; null when missing. */
    public static <T> @Nullable T given(Fact<T> fact) {
        return switch (fact) {
            case Fact.Stated<T> s -> s.value();
            case Fact.Assumed<T> a -> a.value();
            case Fact.Missing<T> m -> null;
        };
    }

    public static Fact<Duration> fact(Objectives objectives, Test.Objective which) {
        return switch (which) {
            case MTPD -> objectives.mtpd();
            case RTO -> objectives.rto();
            case RPO -> objectives.rpo();
        };
    }

    public static FactRef ref(Component service, Test.Objective which) {
        return new FactRef(service.id(), "objectives." + which.name().toLowerCase(Locale.ROOT));
    }
}
