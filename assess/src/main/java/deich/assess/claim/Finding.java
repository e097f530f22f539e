// SPDX-License-Identifier: EUPL-1.2
package deich.assess.claim;

import deich.engine.Downtime;
import deich.engine.Run;
import deich.model.inventory.Component;
import deich.model.scenario.Scenario;
import deich.model.standard.Test;
import java.util.List;
import java.util.Objects;

/**
 * What a claim came to for one service in one run.
 *
 * @param found what was measured, in seconds; {@link Run#NEVER} for longer than the horizon
 * @param limit in seconds; -1 when the claim has none
 */
public record Finding(long found, long limit, boolean holds) {

    public static Finding of(Test.Claim claim, World world, Scenario scenario, Run run, Component service) {
        return switch (claim) {
            case Test.DowntimeWithin c ->
                within(Downtime.longest(run, service.id(), world.limits().minimum(service)), world, service, c.limit());
            case Test.RestoredWithin c ->
                within(Down.longestOutage(run, service.id()), world, service, new Test.Fixed(c.limit()));
            case Test.DataLossWithin c -> within(loss(world, run, service.id()), world, service, c.limit());
            case Test.DeadlinesKept c -> kept(world, scenario, run, service);
            case Test.ComesBack c ->
                new Finding(Down.longestOutage(run, service.id()), -1, comesBack(world, run, service.id()));
        };
    }

    /** What is never over is within no limit. */
    private static Finding within(long found, World world, Component service, Test.Limit limit) {
        long seconds = world.limits().of(service, limit);
        return new Finding(found, seconds, found != Run.NEVER && found <= seconds);
    }

    /** The greatest age of lost data among the data it needs; 0 for none. */
    public static long loss(World world, Run run, String service) {
        if (run.losses().isEmpty()) return 0;
        return world.data(service).stream()
                .map(run.losses()::get)
                .filter(Objects::nonNull)
                .mapToLong(Run.Loss::age)
                .max()
                .orElse(0);
    }

    private static Finding kept(World world, Scenario scenario, Run run, Component service) {
        List<Dates.Date> dates = dates(world, scenario, run, service);
        long longest = Downtime.longest(run, service.id(), world.limits().minimum(service));
        return new Finding(longest, -1, dates.stream().allMatch(Dates.Date::kept));
    }

    public static List<Dates.Date> dates(World world, Scenario scenario, Run run, Component service) {
        List<Down> down = Down.of(run, service.id(), world.limits().minimum(service));
        return Dates.decisive(service.objectives().deadlines(), scenario.start(), run.horizon(), down);
    }

    /** Not when it stays away for good and it, or what it needs, is in a ring that waits for itself or goes round. */
    private static boolean comesBack(World world, Run run, String service) {
        if (Down.longestOutage(run, service) != Run.NEVER) return true;
        return run.deadlocks().stream().noneMatch(d -> concerns(world, service, d.ring()))
                && run.circles().stream().noneMatch(c -> concerns(world, service, c.ring()));
    }

    private static boolean concerns(World world, String service, List<String> ring) {
        return ring.stream()
                .anyMatch(id -> id.equals(service) || world.uses(service).contains(id));
    }
}
