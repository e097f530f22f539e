// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import deich.engine.Deployment;
import deich.engine.Deployment.Task;
import deich.engine.Plant;
import deich.engine.Run;
import deich.engine.Settings;
import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which order to bring things back after a scenario, in its planning case. Every time in it comes from a run of the
 * law with the order proposed.
 *
 * @param law what happens when crews go by the law's own order
 * @param run what happens when they go by the order proposed
 * @param deployment that order; {@link Deployment#LAW} when nothing better was found
 * @param lawScore how good the law's order is
 * @param score how good the order proposed is; never worse
 * @param bound no order can be better than this
 * @param fixed the part of every score that no order changes: services that are not back even with places for all
 * @param services that have an outage: those that are back first come first, then by id
 * @param crews that have a say, by id
 * @param trials how many orders the law has judged
 */
public record RestartPlan(
        Inventory inventory,
        Plant plant,
        Scenario scenario,
        LocalDate asOf,
        Settings settings,
        Run law,
        Run run,
        Deployment deployment,
        Origin origin,
        Score lawScore,
        Score score,
        Bound bound,
        Score fixed,
        List<Return> services,
        List<CrewUse> crews,
        int trials) {

    /** Where the order comes from. */
    public enum Origin {
        /** There is nothing to choose: no two jobs want the same place. */
        NO_CHOICE,
        LAW,
        /** A rule, improved by search. */
        SEARCH,
        SOLVER
    }

    /**
     * What no order can beat.
     *
     * @param score first criterion first; the later ones are bounds only where the earlier ones are reached
     * @param by how it was found
     */
    public record Bound(Score score, By by) {
        public enum By {
            /** Every crew with as many places as there are jobs. */
            PLACES_FOR_ALL,
            /** Reckoned over all orders, places kept free on purpose among them. */
            SOLVER
        }
    }

    /**
     * A service and its return.
     *
     * @param from when its first outage begins
     * @param back when its last outage ends; {@link Run#NEVER} for longer than the horizon
     * @param downtime longest time at zero or below the minimum level: the achieved RTA
     * @param emergency whole time in emergency operation
     * @param lawDowntime downtime by the law's order
     * @param lawBack return by the law's order
     */
    public record Return(
            Stake stake, long from, long back, long downtime, long emergency, long lawDowntime, long lawBack) {
        public boolean late() {
            return downtime > stake.rto();
        }

        public boolean tooLate() {
            return downtime > stake.mtpd();
        }
    }

    /**
     * A crew and what one more place in it would gain.
     *
     * @param places how many it has
     * @param jobs how many it does or should
     * @param waiting how long jobs wait for it, in sum, in seconds
     * @param more with one more place and an order of its own; null when no job ever waits
     */
    public record CrewUse(
            String crew,
            int places,
            int jobs,
            long waiting,
            @Nullable More more) {}

    /** @param sooner services that are back sooner with it, by how much, in seconds; most first */
    public record More(Score score, List<Sooner> sooner) {}

    /** @param down how much shorter the longest downtime is. @param back how much sooner it is back at normal level */
    public record Sooner(String service, long down, long back) {}

    /** Whether it is proven that no order is better. */
    public boolean proven() {
        return !bound.score().betterThan(score);
    }

    /**
     * How much worse than the bound at most, in parts of the bound, by the first criterion that differs and without what is
     * fixed: 0 when proven; infinite when the bound is zero.
     */
    public double gap() {
        if (proven()) return 0;
        Score found = score.less(fixed);
        Score least = bound.score().less(fixed);
        if (least.beyondMtpd() < found.beyondMtpd()) return gap(found.beyondMtpd(), least.beyondMtpd());
        if (least.lateness() < found.lateness()) return gap(found.lateness(), least.lateness());
        return gap(found.outage(), least.outage());
    }

    private static double gap(double found, double least) {
        return found / least - 1;
    }

    /** Until when the first turn of a task is held back; 0 when it is not. */
    public long heldUntil(Task task) {
        return deployment.turns().stream()
                .filter(turn -> turn.task().equals(task))
                .mapToLong(Deployment.Turn::notBefore)
                .findFirst()
                .orElse(0);
    }
}
