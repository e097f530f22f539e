// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import deich.engine.Deployment;
import deich.engine.Downtime;
import deich.engine.Rehearsal;
import deich.engine.Run;
import deich.engine.Run.Stretch;
import java.util.List;
import java.util.Map;

/** The law as the judge of orders. What does not end within the horizon counts as long as the horizon. */
final class Judge {
    private final Rehearsal rehearsal;
    private final Map<String, Stake> stakes;
    private final long horizon;
    private final Pace pace;
    private int trials;

    Judge(Rehearsal rehearsal, Map<String, Stake> stakes, long horizon) {
        this(rehearsal, stakes, horizon, Pace.NONE);
    }

    /** @param pace told of every trial */
    Judge(Rehearsal rehearsal, Map<String, Stake> stakes, long horizon, Pace pace) {
        this.rehearsal = rehearsal;
        this.stakes = stakes;
        this.horizon = horizon;
        this.pace = pace;
    }

    /** How often the law was asked. */
    int trials() {
        return trials;
    }

    Score score(Deployment deployment) {
        pace.tried(++trials);
        return score(rehearsal.levels(deployment));
    }

    Score score(Map<String, List<Stretch>> levels) {
        int beyond = 0;
        long lateness = 0;
        long outage = 0;
        for (var entry : levels.entrySet()) {
            Stake stake = stakes.get(entry.getKey());
            if (stake == null) continue;
            long downtime = Math.min(horizon, Downtime.longest(entry.getValue(), stake.minimumLevel()));
            if (downtime > stake.mtpd()) beyond++;
            lateness += late(stake, downtime) * stake.residents();
            outage += outage(entry.getValue());
        }
        return new Score(beyond, lateness, outage);
    }

    static long late(Stake stake, long downtime) {
        return stake.rto() == Run.NEVER ? 0 : Math.max(0, downtime - stake.rto());
    }

    private long outage(List<Stretch> stretches) {
        long sum = 0;
        for (Stretch s : stretches) sum += Math.min(horizon, s.until()) - s.from();
        return sum;
    }
}
