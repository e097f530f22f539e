// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import static deich.engine.Run.NEVER;

import deich.engine.Comeback;
import deich.engine.Comeback.Job;
import deich.engine.Comeback.Patient;
import deich.engine.Run.Stretch;
import deich.engine.Shift;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A restart in which only the order of jobs is open, and what is at stake in it. */
final class Puzzle {
    private static final long WEEK = 7 * 86400L;

    private final Comeback comeback;
    private final Map<String, Stake> stakes;
    private final long horizon;

    /** A time at zero or below the minimum level, were the service never back. */
    record Gap(long from, long until) {}

    Puzzle(Comeback comeback, Map<String, Stake> stakes, long horizon) {
        this.comeback = comeback;
        this.stakes = stakes;
        this.horizon = horizon;
    }

    Map<String, Patient> patients() {
        return comeback.patients();
    }

    Shift shift(String crew) {
        return Objects.requireNonNull(comeback.shifts().get(crew));
    }

    Map<String, Shift> shifts() {
        return comeback.shifts();
    }

    long horizon() {
        return horizon;
    }

    /** The services that can come back. */
    List<Stake> returning() {
        return stakes.values().stream().filter(s -> returns(s.service())).toList();
    }

    boolean returns(String component) {
        Patient patient = comeback.patients().get(component);
        return patient != null && patient.earliest() != NEVER;
    }

    /** What the others cost in every order. */
    Score lost() {
        Score sum = new Score(0, 0, 0);
        for (Stake stake : stakes.values())
            if (!returns(stake.service()) && comeback.levels().containsKey(stake.service()))
                sum = plus(sum, cost(stake, horizon));
        return sum;
    }

    static Score plus(Score a, Score b) {
        return new Score(a.beyondMtpd() + b.beyondMtpd(), a.lateness() + b.lateness(), a.outage() + b.outage());
    }

    /** What a service costs that is back at that time. */
    Score cost(Stake stake, long back) {
        long downtime = 0;
        for (Gap gap : gaps(stake))
            downtime = Math.max(downtime, Math.min(gap.until(), Math.min(back, horizon)) - gap.from());
        return new Score(
                downtime > stake.mtpd() ? 1 : 0,
                Judge.late(stake, downtime) * stake.residents(),
                Math.min(back, horizon) - fell(stake));
    }

    long fell(Stake stake) {
        return levels(stake).getFirst().from();
    }

    private List<Stretch> levels(Stake stake) {
        return Objects.requireNonNull(comeback.levels().get(stake.service()));
    }

    List<Gap> gaps(Stake stake) {
        List<Gap> gaps = new ArrayList<>();
        for (Stretch s : levels(stake)) {
            if (s.level() > 0 && s.level() >= stake.minimumLevel()) continue;
            if (!gaps.isEmpty() && gaps.getLast().until() == s.from())
                gaps.add(new Gap(gaps.removeLast().from(), s.until()));
            else gaps.add(new Gap(s.from(), s.until()));
        }
        return gaps;
    }

    /**
     * When all is back at the latest in the best order: as if everybody waited until all else could be done, and then
     * worked one by one.
     */
    long latest() {
        boolean hours =
                comeback.shifts().values().stream().anyMatch(s -> !s.hours().always());
        long latest = 1;
        for (Patient patient : comeback.patients().values()) {
            latest = Math.max(latest, patient.fell());
            if (patient.free() != NEVER) latest = Math.max(latest, patient.free());
            if (patient.earliest() != NEVER) latest = Math.max(latest, patient.earliest());
        }
        if (hours) latest += WEEK;
        for (Patient patient : comeback.patients().values())
            for (Job job : patient.jobs()) {
                if (job.length() == NEVER || latest == NEVER) continue;
                latest = job.crew() == null
                        ? latest + job.length()
                        : shift(job.crew()).after(latest, job.length());
            }
        return latest;
    }
}
