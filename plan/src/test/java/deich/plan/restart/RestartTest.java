// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import static deich.plan.restart.Town.breaks;
import static deich.plan.restart.Town.crew;
import static deich.plan.restart.Town.inventory;
import static deich.plan.restart.Town.needs;
import static deich.plan.restart.Town.order;
import static deich.plan.restart.Town.plan;
import static deich.plan.restart.Town.service;
import static deich.plan.restart.Town.thing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deich.engine.Run;
import deich.engine.Story;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Hours;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.plan.restart.RestartPlan.Bound;
import deich.plan.restart.RestartPlan.Origin;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Restarts solved by hand. */
class RestartTest {

    /**
     * One place; a takes 100, b 10. The law takes a first, whose service has the shorter MTPD (1000 against 2000). Then sb is
     * down 110, 90 beyond its RTO. With b first, sb is down 10 and sa 110, 10 beyond its RTO of 100.
     */
    private static Inventory twoJobs() {
        return inventory(
                crew("team", 1),
                thing("a", 100, "team"),
                thing("b", 10, "team"),
                service("sa", 100, 1000, "a"),
                service("sb", 20, 2000, "b"));
    }

    @Test
    void oneCrewTwoJobs() {
        RestartPlan plan = plan(twoJobs(), breaks("a", "b"));
        assertThat(order(plan.law())).containsExactly("a 0-100", "b 100-110");
        assertThat(order(plan.run())).containsExactly("b 0-10", "a 10-110");
        assertThat(plan.lawScore()).isEqualTo(new Score(0, 90, 210));
        assertThat(plan.score()).isEqualTo(new Score(0, 10, 120));
        assertThat(plan.proven()).isTrue();
        assertThat(plan.bound().by()).isEqualTo(Bound.By.SOLVER);
    }

    @Test
    void howFarItIsIsToldAndItCanBeStopped() {
        Inventory inventory = twoJobs();
        var told = new ArrayList<Integer>();
        planned(inventory, (done, total) -> told.add(1000 * done / total));
        assertThat(told)
                .hasSizeGreaterThan(1)
                .isSorted()
                .allSatisfy(t -> assertThat(t).isBetween(0, 1000));
        assertThatThrownBy(() -> planned(inventory, (_, _) -> false)).isInstanceOf(CancellationException.class);
    }

    private static RestartPlan planned(Inventory inventory, deich.engine.Progress progress) {
        return Restart.plan(inventory, Town.plant(inventory), breaks("a", "b"), Town.TODAY, Town.SETTINGS, progress);
    }

    /** Beyond the MTPD counts before anything else: a must be done by 105. */
    @Test
    void theTolerableDisruptionComesFirst() {
        RestartPlan plan = plan(
                inventory(
                        crew("team", 1),
                        thing("a", 100, "team"),
                        thing("b", 10, "team"),
                        service("sa", 100, 105, "a"),
                        service("sb", 20, 2000, "b")),
                breaks("a", "b"));
        assertThat(order(plan.run())).containsExactly("a 0-100", "b 100-110");
        assertThat(plan.origin()).isEqualTo(Origin.LAW);
        assertThat(plan.proven()).isTrue();
    }

    /** Nobody waits for anybody: nothing to choose. */
    @Test
    void noChoice() {
        RestartPlan plan = plan(
                inventory(
                        crew("team", 2), thing("a", 100, "team"), thing("b", 10, "team"), service("s", 1, 2, "a", "b")),
                breaks("a", "b"));
        assertThat(plan.origin()).isEqualTo(Origin.NO_CHOICE);
        assertThat(plan.proven()).isTrue();
        assertThat(plan.gap()).isZero();
    }

    /** With a second place both are done at once: sa is back at 100 and not at 110. */
    @Test
    void onePlaceMore() {
        RestartPlan plan = plan(twoJobs(), breaks("a", "b"));
        RestartPlan.CrewUse use = plan.crews().getFirst();
        assertThat(use.places()).isEqualTo(1);
        assertThat(use.waiting()).isEqualTo(10);
        RestartPlan.More more = java.util.Objects.requireNonNull(use.more());
        assertThat(more.score()).isEqualTo(new Score(0, 0, 110));
        assertThat(more.sooner()).containsExactly(new RestartPlan.Sooner("sa", 10, 10));
    }

    /**
     * x is done by others until 10; after it the team needs 5 for y, whose service must not wait longer than 15. The long job z
     * is ready at 0 and would hold the only place until 100: it pays to keep the place free for ten seconds.
     */
    @Test
    void aPlaceIsKeptFreeOnPurpose() {
        Inventory inventory = inventory(
                crew("team", 1),
                Component.of("x", Kind.PROCESS)
                        .repair(Job.taking(Span.seconds(10)))
                        .restart(Job.INSTANT),
                Component.of("y", Kind.PROCESS)
                        .repair(Job.INSTANT)
                        .restart(Job.taking(Span.seconds(5), "team"))
                        .needs(needs("x")),
                thing("z", 100, "team"),
                service("sy", 15, 15, "y"),
                service("sz", 1000, 1000, "z"));
        RestartPlan plan = plan(inventory, breaks("x", "z"));
        assertThat(order(plan.law())).containsExactly("z 0-100", "y 100-105");
        assertThat(order(plan.run())).containsExactly("y 10-15", "z 15-115");
        assertThat(plan.origin()).isEqualTo(Origin.SOLVER);
        assertThat(plan.proven()).isTrue();
    }

    /** The directory needs the storage, the storage the directory, both went down with the power: named with what opens it. */
    @Test
    void aDeadlockAndWhatOpensIt() {
        Inventory inventory = inventory(
                crew("team", 1),
                thing("power", 10, "team"),
                Component.of("directory", Kind.PROCESS).restart(Job.INSTANT).needs(needs("power", "storage")),
                Component.of("storage", Kind.PROCESS).restart(Job.INSTANT).needs(needs("power", "directory")),
                service("s", 20, 30, "directory"));
        RestartPlan plan = plan(inventory, breaks("power"));
        assertThat(plan.run().deadlocks())
                .containsExactly(new Run.Deadlock(List.of("directory", "storage"), List.of("directory", "storage"), 0));
        assertThat(plan.services().getFirst().back()).isEqualTo(Run.NEVER);
        assertThat(plan.score().beyondMtpd()).isEqualTo(1);
    }

    /** s waits for b, b for its turn after a: the path says so. */
    @Test
    void theCriticalPathNamesTheWaitingForThePlace() {
        RestartPlan plan = plan(twoJobs(), breaks("a", "b"));
        Run.Outage outage = plan.run().outagesOf("sa").getFirst();
        assertThat(Story.of(plan.plant(), plan.run(), outage).recovery())
                .containsExactly(
                        new Story.Step("a", Story.StepKind.WAIT_FOR_CREW, 0, 10, "team"),
                        new Story.Step("a", Story.StepKind.REPAIR, 10, 110, "team"));
    }

    /**
     * The team works Mondays 0:00 to 0:01 and 0:02 to 0:04. a takes 60, b 50; in the first minute b gets done or a.
     * The RTO of sb is 60, that of sa 200: b first, then ten seconds of a, which ends at 170.
     */
    @Test
    void hoursOfACrew() {
        RestartPlan plan = plan(
                inventory(
                        crew(
                                "team",
                                1,
                                new Hours.Window(DayOfWeek.MONDAY, 0, 1),
                                new Hours.Window(DayOfWeek.MONDAY, 2, 4)),
                        thing("a", 60, "team"),
                        thing("b", 50, "team"),
                        service("sa", 200, 500, "a"),
                        service("sb", 60, 1000, "b")),
                breaks("a", "b"));
        assertThat(order(plan.run())).containsExactly("b 0-50", "a 50-170");
        assertThat(plan.score()).isEqualTo(new Score(0, 0, 220));
        assertThat(plan.proven()).isTrue();
    }
}
