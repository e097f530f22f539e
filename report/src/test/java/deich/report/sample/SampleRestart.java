// SPDX-License-Identifier: EUPL-1.2
package deich.report.sample;

import deich.engine.Plant;
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
import deich.plan.restart.Restart;
import deich.plan.restart.RestartPlan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A restart with something of everything: a place to wait for, one kept free, a deadlock, an objective that is missing. */
public final class SampleRestart {
    private SampleRestart() {}

    public static RestartPlan plan() {
        Inventory inventory = Inventory.of(
                of("team", Kind.TEAM, "Notfallteam")
                        .crew(new Crew(Fact.stated(1), Hours.ALWAYS))
                        .build(),
                of("lieferung", Kind.PROCESS, "Lieferung <Ersatzteile>")
                        .repair(Job.taking(Span.hours(10)))
                        .build(),
                thing("netz", "Stadtnetz", 5, "lieferung").build(),
                thing("archiv", "Archiv & Ablage", 100).build(),
                thing("melde", "Meldeverfahren", 8).build(),
                of("namen", Kind.SYSTEM, "Namensdienst")
                        .needs(on("melde", "verzeichnis"))
                        .build(),
                of("verzeichnis", Kind.SYSTEM, "Verzeichnisdienst")
                        .needs(on("melde", "namen"))
                        .build(),
                service("notruf", "Notruf", 15, 20, "netz").build(),
                service("akten", "Akteneinsicht", 200, 500, "archiv").build(),
                service("ausweise", "Ausweise", null, 48, "melde").build(),
                service("wahl", "Wahlamt", 24, 48, "namen").build());
        Scenario hit = Scenario.of(
                        "flut", Hit.repaired("h", Effect.DOWN, Span.ZERO, null, "lieferung", "netz", "archiv", "melde"))
                .startingAt(LocalDateTime.of(2026, 11, 2, 6, 0));
        LocalDate day = LocalDate.of(2026, 10, 1);
        return Restart.plan(inventory, Plant.of(inventory, Readings.GIVEN, day), hit, day, Settings.DEFAULT);
    }

    private static Component.Builder of(String id, Kind kind, String name) {
        return Component.of(id, kind).name(name).repair(Job.INSTANT).restart(Job.INSTANT);
    }

    /** @param delivery what the repair itself waits for */
    private static Component.Builder thing(String id, String name, int hours, String... delivery) {
        Fact<Span> takes = Fact.stated(Span.hours(hours));
        return of(id, Kind.SYSTEM, name).repair(new Job(takes, "team", Need.all(on(delivery))));
    }

    private static Need[] on(String... targets) {
        return Arrays.stream(targets).map(Need::on).toArray(Need[]::new);
    }

    private static Component.Builder service(String id, String name, @Nullable Integer rto, int mtpd, String... needs) {
        return of(id, Kind.SERVICE, name)
                .needs(on(needs))
                .objectives(new Objectives(
                        Fact.stated(Duration.ofHours(mtpd)),
                        rto == null ? Fact.missing() : Fact.stated(Duration.ofHours(rto)),
                        Fact.missing(),
                        Fact.missing(),
                        List.of()));
    }
}
