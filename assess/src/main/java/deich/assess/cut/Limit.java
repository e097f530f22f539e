// SPDX-License-Identifier: EUPL-1.2
package deich.assess.cut;

import deich.model.fact.Fact;
import deich.model.inventory.Component;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a service may stand still.
 *
 * @param seconds 0 or more
 * @param sure whether somebody vouches for it
 */
public record Limit(long seconds, Origin origin, boolean sure) {
    /** Where a limit comes from. */
    public enum Origin {
        /** Asked for. */
        ASKED,
        /** The maximum tolerable period of disruption. */
        MTPD,
        /** The recovery time objective, where nobody gave the other. */
        RTO
    }

    /** @param asked instead of what the service says; null for that. @return null when nothing is said */
    static @Nullable Limit of(Component service, @Nullable Long asked, LocalDate day) {
        if (asked != null) return new Limit(asked, Origin.ASKED, true);
        Limit mtpd = of(service.objectives().mtpd(), Origin.MTPD, day);
        return mtpd != null ? mtpd : of(service.objectives().rto(), Origin.RTO, day);
    }

    private static @Nullable Limit of(Fact<Duration> fact, Origin origin, LocalDate day) {
        return switch (fact) {
            case Fact.Stated<Duration>(Duration value, var source) ->
                new Limit(value.toSeconds(), origin, !source.overdueOn(day));
            case Fact.Assumed<Duration> assumed -> new Limit(assumed.value().toSeconds(), origin, false);
            case Fact.Missing<Duration> _ -> null;
        };
    }
}
