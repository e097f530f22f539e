// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import deich.model.fact.Fact;
import java.time.Duration;
import java.util.List;

/**
 * What the business impact analysis found (BIA-Ergebnis, BSI-Standard 200-4).
 *
 * @param mtpd maximum tolerable period of disruption (MTA)
 * @param rto recovery time objective: to the emergency level
 * @param rpo recovery point objective: how old the restored data may be
 * @param minimumLevel minimum business continuity objective (MBCO), above 0 to 1: below it counts as down
 * @param deadlines dates that must not be missed whatever the hours of outage
 */
public record Objectives(
        Fact<Duration> mtpd,
        Fact<Duration> rto,
        Fact<Duration> rpo,
        Fact<Double> minimumLevel,
        List<Deadline> deadlines) {
    public static final Objectives UNKNOWN =
            new Objectives(Fact.missing(), Fact.missing(), Fact.missing(), Fact.missing(), List.of());

    public Objectives {
        deadlines = List.copyOf(deadlines);
    }
}
