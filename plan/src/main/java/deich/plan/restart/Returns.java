// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import static deich.engine.Run.NEVER;

import deich.engine.Downtime;
import deich.engine.Run;
import deich.plan.restart.RestartPlan.Return;
import deich.plan.restart.RestartPlan.Sooner;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads off runs when services are back. */
final class Returns {
    private Returns() {}

    static List<Return> of(Map<String, Stake> stakes, Run law, Run run) {
        return stakes.values().stream()
                .filter(stake -> run.levels().containsKey(stake.service()))
                .map(stake -> of(stake, law, run))
                .sorted(Comparator.comparingLong(Return::back)
                        .thenComparing(r -> r.stake().service()))
                .toList();
    }

    private static Return of(Stake stake, Run law, Run run) {
        String service = stake.service();
        long emergency = run.levels().getOrDefault(service, List.of()).stream()
                .filter(s -> s.level() > 0 && s.level() >= stake.minimumLevel())
                .mapToLong(s -> Math.min(run.horizon(), s.until()) - s.from())
                .sum();
        return new Return(
                stake,
                Objects.requireNonNull(run.levels().get(service)).getFirst().from(),
                back(run, service),
                downtime(run, stake),
                emergency,
                downtime(law, stake),
                back(law, service));
    }

    /** When the last outage ends; 0 for none. */
    static long back(Run run, String service) {
        List<Run.Stretch> of = run.levels().getOrDefault(service, List.of());
        return of.isEmpty() ? 0 : of.getLast().until();
    }

    static long downtime(Run run, Stake stake) {
        return Downtime.longest(run, stake.service(), stake.minimumLevel());
    }

    static List<Sooner> sooner(Map<String, Stake> stakes, Run run, Run other) {
        return stakes.values().stream()
                .map(stake -> new Sooner(
                        stake.service(),
                        less(downtime(run, stake), downtime(other, stake), run.horizon()),
                        less(back(run, stake.service()), back(other, stake.service()), run.horizon())))
                .filter(s -> s.down() > 0 || s.back() > 0)
                .sorted(Comparator.comparingLong((Sooner s) -> -Math.max(s.down(), s.back()))
                        .thenComparing(Sooner::service))
                .toList();
    }

    private static long less(long before, long after, long horizon) {
        return (before == NEVER ? horizon : before) - (after == NEVER ? horizon : after);
    }
}
