// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import static deich.engine.Run.NEVER;
import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Run.Outage;
import deich.engine.Run.Starved;
import deich.engine.Run.Struck;
import deich.model.fact.Fact;
import deich.model.fact.Readings;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Data;
import deich.model.inventory.Effect;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StressTestTest {
    static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    static Component.Builder part(String id) {
        return Component.of(id, Kind.PROCESS).repair(Job.taking(Span.seconds(10)));
    }

    static Component.Builder service(String id) {
        return Component.of(id, Kind.SERVICE).repair(Job.taking(Span.seconds(10)));
    }

    static Hit down(String id, long begins, long lasts, String... targets) {
        return Hit.lasting(id, Effect.DOWN, Span.seconds(begins), Span.seconds(lasts), targets);
    }

    static Plant plant(Component.Builder... parts) {
        return plant(Inventory.of(
                java.util.Arrays.stream(parts).map(Component.Builder::build).toList()));
    }

    static Plant plant(Inventory inventory) {
        return Plant.of(inventory, Readings.GIVEN, DAY);
    }

    static Run run(Plant plant, Hit... hits) {
        return StressTest.planningCase(plant, Scenario.of("s", hits), Settings.DEFAULT);
    }

    static List<String> times(Run run, String component) {
        return run.outagesOf(component).stream()
                .map(o -> o.from() + "-" + (o.ends() ? o.until() : "never"))
                .toList();
    }

    @Test
    void handingOverWithoutAGapIsNoOutage() {
        Plant plant = plant(part("a"), part("b"), part("c").needs(Need.any(Need.on("a"), Need.on("b"))));
        Run run = run(plant, down("h1", 0, 5, "a"), down("h2", 5, 4, "b"));
        assertThat(times(run, "a")).containsExactly("0-5");
        assertThat(times(run, "b")).containsExactly("5-9");
        assertThat(run.outagesOf("c")).isEmpty();
    }

    @Test
    void aServiceWaitsForRepairAndRestartBelow() {
        Plant plant = plant(
                part("power"),
                part("server").needs(Need.on("power")).restart(Job.taking(Span.seconds(7))),
                service("register").needs(Need.on("server", Span.seconds(3))));
        Run run = run(plant, Hit.repaired("h", Effect.DOWN, Span.seconds(1), null, "power"));
        assertThat(times(run, "power")).containsExactly("1-11");
        assertThat(times(run, "server")).containsExactly("1-18");
        assertThat(run.outagesOf("register"))
                .containsExactly(new Outage("register", 4, 18, new Starved(List.of("server"))));
        assertThat(run.outagesOf("power").getFirst().cause()).isEqualTo(new Struck("h", Effect.DOWN, null));
        assertThat(run.jobs()).hasSize(2);
        assertThat(Downtime.longest(run, "register", 0)).isEqualTo(14);
    }

    @Test
    void aRingDoesNotComeBackByItself() {
        Plant plant = plant(
                part("x"),
                part("a").needs(Need.on("b"), Need.on("x")),
                part("b").needs(Need.on("a")),
                part("c").needs(Need.on("b")));
        Run run = run(plant, down("h", 0, 5, "x"));
        assertThat(times(run, "c")).containsExactly("0-never");
        assertThat(run.deadlocks()).containsExactly(new Run.Deadlock(List.of("a", "b"), List.of("a", "b"), 0));
    }

    @Test
    void aCrewServesTheMostUrgentFirst() {
        Plant plant = plant(
                Component.of("team", Kind.TEAM).crew(new Crew(Fact.stated(1), Hours.ALWAYS)),
                part("a").repair(Job.taking(Span.seconds(10), "team")),
                part("b").repair(Job.taking(Span.seconds(20), "team")),
                service("s")
                        .needs(Need.on("b"))
                        .objectives(new deich.model.inventory.Objectives(
                                Fact.stated(java.time.Duration.ofHours(1)),
                                Fact.missing(),
                                Fact.missing(),
                                Fact.missing(),
                                List.of())));
        Run run = run(plant, Hit.repaired("h", Effect.DOWN, Span.ZERO, null, "a", "b"));
        assertThat(times(run, "b")).containsExactly("0-20");
        assertThat(times(run, "a")).containsExactly("0-30");
        assertThat(run.jobs().getLast().ready()).isEqualTo(0);
        assertThat(run.jobs().getLast().began()).isEqualTo(20);
    }

    @Test
    void aFallbackBeginsAfterItsLeadAndLastsOut() {
        Fallback paper = new Fallback(
                "paper",
                "",
                true,
                Fact.stated(Span.seconds(5)),
                Fact.stated(0.5),
                Need.NONE,
                Fact.stated(Span.seconds(10)),
                Hours.ALWAYS,
                null);
        Plant plant = plant(service("s").fallback(paper), part("p").needs(atLevel("s", 0.5)));
        Run run = run(plant, down("h", 0, 100, "s"));
        assertThat(run.levels().get("s"))
                .containsExactly(
                        new Run.Stretch(0, 5, 0, null),
                        new Run.Stretch(5, 15, 0.5, "paper"),
                        new Run.Stretch(15, 100, 0, null));
        assertThat(times(run, "p")).containsExactly("0-5", "15-100");
        assertThat(Downtime.longest(run, "s", 0)).isEqualTo(85);
        assertThat(Downtime.longest(run, "s", 0.6)).isEqualTo(100);
    }

    static Need.Leaf atLevel(String target, double level) {
        return new Need.Leaf(
                target, Need.Leaf.NO_TOLERANCE, Need.Start.TOLERANT, Need.Role.PLAIN, level, Need.Leaf.PRESENT);
    }

    @Test
    void whatFallsInTheWakeOfEncryptionIsRebuiltAndDataComeFromTheSurvivingCopy() {
        Data data = new Data(
                List.of(
                        new Data.Copy(
                                "online",
                                null,
                                Fact.stated("d"),
                                Fact.stated(Span.seconds(60)),
                                Fact.stated(Span.ZERO),
                                Fact.stated(Span.ZERO),
                                true,
                                false,
                                false),
                        new Data.Copy(
                                "tape",
                                null,
                                Fact.stated("d"),
                                Fact.stated(Span.days(1)),
                                Fact.stated(Span.hours(1)),
                                Fact.stated(Span.ZERO),
                                false,
                                false,
                                false)),
                false);
        Plant plant = plant(
                part("server").adminDomain("d").repair(Job.taking(Span.seconds(50))),
                Component.of("db", Kind.DATA)
                        .adminDomain("d")
                        .needs(Need.on("server"))
                        .rebuild(Job.taking(Span.seconds(30)))
                        .restart(Job.INSTANT)
                        .data(data));
        Run run = run(plant, Hit.repaired("h", Effect.ENCRYPTED, Span.ZERO, null, "server"));
        assertThat(times(run, "db")).containsExactly("0-80");
        assertThat(run.losses().get("db")).isEqualTo(new Run.Loss("db", 0, 90000, "tape", "h"));
    }

    @Test
    void anOutageThatGoesRoundIsStopped() {
        // a bridges the loss of b for 5 s, starts under that buffer, and b starts only with a
        Plant plant = plant(
                part("x"),
                part("a").needs(Need.on("b", Span.seconds(5)), Need.on("x")),
                part("b").needs(Need.on("a"), only("y")).restart(Job.taking(Span.seconds(7))),
                part("y"));
        Run run = run(plant, down("h", 0, 3, "x"), down("g", 0, 2, "y"));
        assertThat(run.horizon()).isEqualTo(Settings.THREE_YEARS);
        assertThat(times(run, "b")).containsExactly("0-never");
    }

    static Need.Leaf only(String target) {
        return new Need.Leaf(
                target, Need.Leaf.NO_TOLERANCE, Need.Start.ONLY, Need.Role.PLAIN, Need.NORMAL, Need.Leaf.PRESENT);
    }

    @Test
    void aRunMayBeRepeatedOnTheSamePlant() {
        Plant plant = plant(part("a"), part("b").needs(Need.on("a")));
        Run first = run(plant, down("h", 0, 5, "a"));
        run(plant, Hit.lasting("g", Effect.ENCRYPTED, Span.ZERO, Span.FOREVER, "a", "b"));
        assertThat(run(plant, down("h", 0, 5, "a"))).isEqualTo(first);
        assertThat(first.outagesOf("b").getFirst().until()).isNotEqualTo(NEVER);
    }
}
