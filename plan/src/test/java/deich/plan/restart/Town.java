// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import deich.engine.Plant;
import deich.engine.Run;
import deich.engine.Settings;
import deich.model.fact.Fact;
import deich.model.fact.Readings;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Effect;
import deich.model.inventory.Hours;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.inventory.Objectives;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Words for small restarts. All times are seconds; nothing takes time to restart. */
final class Town {
    static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    static final Settings SETTINGS = new Settings(10_000_000, 7, false);

    private Town() {}

    static Component.Builder crew(String id, int places, Hours.Window... hours) {
        return Component.of(id, Kind.TEAM).crew(new Crew(Fact.stated(places), new Hours(List.of(hours))));
    }

    /** Repaired by a crew. */
    static Component.Builder thing(String id, long repair, String crew, String... needs) {
        return Component.of(id, Kind.PROCESS)
                .repair(Job.taking(Span.seconds(repair), crew))
                .restart(Job.INSTANT)
                .needs(needs(needs));
    }

    static Need[] needs(String... targets) {
        return Arrays.stream(targets).map(Need::on).toArray(Need[]::new);
    }

    static Component.Builder service(String id, long rto, long mtpd, String... needs) {
        return Component.of(id, Kind.SERVICE)
                .repair(Job.INSTANT)
                .restart(Job.INSTANT)
                .needs(needs(needs))
                .objectives(new Objectives(
                        Fact.stated(Duration.ofSeconds(mtpd)),
                        Fact.stated(Duration.ofSeconds(rto)),
                        Fact.missing(),
                        Fact.missing(),
                        List.of()));
    }

    static Inventory inventory(Component.Builder... components) {
        return Inventory.of(
                Arrays.stream(components).map(Component.Builder::build).toList());
    }

    static Scenario breaks(String... targets) {
        return Scenario.of("s", Hit.repaired("h", Effect.DOWN, Span.seconds(0), null, targets));
    }

    static Plant plant(Inventory inventory) {
        return Plant.of(inventory, Readings.GIVEN, TODAY);
    }

    static RestartPlan plan(Inventory inventory, Scenario scenario) {
        return Restart.plan(inventory, plant(inventory), scenario, TODAY, SETTINGS);
    }

    static RestartPlan plan(Inventory inventory, Scenario scenario, Solver solver) {
        return Restart.plan(inventory, plant(inventory), scenario, TODAY, SETTINGS, solver);
    }

    static List<String> order(Run run) {
        return run.jobs().stream()
                .filter(w -> w.crew() != null)
                .map(w -> w.component() + " " + w.began() + "-" + w.until())
                .toList();
    }
}
