// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Run;
import deich.engine.Run.Circle;
import deich.engine.Run.Deadlock;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Need;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 3: rings that do not come back, and rings that go round. */
class HandSolvedRingsTest extends HandSolved {

    /** Directory and name service need each other; after the power cut both wait. Either, brought up, opens the ring. */
    @ParameterizedTest
    @MethodSource("laws")
    void aRingThatWentDownDoesNotComeBack(Law law) {
        var inventory = inventory(
                thing("power"), thing("directory", on("power"), on("names")), thing("names", on("directory")));
        Run run = run(law, inventory, lasts("h", 0, 5, "power"));
        assertThat(down(run, "names")).isEqualTo("0-never");
        assertThat(run.deadlocks())
                .containsExactly(new Deadlock(List.of("directory", "names"), List.of("directory", "names"), 0));
    }

    /** A ring of which one member stays up never goes down as a whole: no deadlock. */
    @ParameterizedTest
    @MethodSource("laws")
    void aRingWithASpareComesBack(Law law) {
        var inventory = inventory(
                thing("power"),
                thing("spare"),
                thing("directory", on("power"), Need.any(on("names"), on("spare"))),
                thing("names", on("directory")));
        Run run = run(law, inventory, lasts("h", 0, 5, "power"));
        assertThat(down(run, "names")).isEqualTo("0-5");
        assertThat(run.deadlocks()).isEmpty();
    }

    /** a needs b and c, b needs a and c, c needs a and b: whoever is brought up, the other two still miss each other. */
    @ParameterizedTest
    @MethodSource("laws")
    void aKnotHasNoSingleOpener(Law law) {
        var inventory =
                inventory(thing("a", on("b"), on("c")), thing("b", on("a"), on("c")), thing("c", on("a"), on("b")));
        Run run = run(law, inventory, lasts("h", 2, 5, "a"));
        assertThat(run.deadlocks()).containsExactly(new Deadlock(List.of("a", "b", "c"), List.of(), 2));
    }

    /** Two rings, the second waits for the first: only the first is the source. */
    @ParameterizedTest
    @MethodSource("laws")
    void onlyTheSourceIsReported(Law law) {
        var inventory =
                inventory(thing("a", on("b")), thing("b", on("a")), thing("c", on("d"), on("a")), thing("d", on("c")));
        Run run = run(law, inventory, lasts("h", 0, 5, "a"));
        assertThat(run.deadlocks()).containsExactly(new Deadlock(List.of("a", "b"), List.of("a", "b"), 0));
        assertThat(down(run, "d")).isEqualTo("0-never");
    }

    /** The backup needs the directory, and the directory is repaired from the backup. */
    @ParameterizedTest
    @MethodSource("laws")
    void aRepairMayBePartOfARing(Law law) {
        var inventory =
                inventory(thing("backup", on("directory")), thing("directory").repair(takes(10, on("backup"))));
        Run run = run(law, inventory, breaks("h", 1, "directory"));
        assertThat(run.deadlocks())
                .containsExactly(new Deadlock(List.of("backup", "directory"), List.of("backup", "directory"), 1));
    }

    /** The crew comes by the bridge that it is to repair. */
    @ParameterizedTest
    @MethodSource("laws")
    void aCrewMayBePartOfARing(Law law) {
        var inventory =
                inventory(crew("team", 1).needs(on("bridge")), thing("bridge").repair(takes(10, "team")));
        Run run = run(law, inventory, breaks("h", 0, "bridge"));
        assertThat(run.deadlocks())
                .containsExactly(new Deadlock(List.of("bridge", "team"), List.of("bridge", "team"), 0));
    }

    /** What waits for a repair that nobody can say the end of is no deadlock. */
    @ParameterizedTest
    @MethodSource("laws")
    void waitingForARepairWithoutEndIsNoDeadlock(Law law) {
        var inventory = inventory(thing("a").repair(Job.UNKNOWN), thing("b", on("a")));
        assertThat(run(law, inventory, breaks("h", 0, "a")).deadlocks()).isEmpty();
    }

    /** Each tolerates the loss of the other for ten seconds: hit [0,5), a starts again at 5. */
    @ParameterizedTest
    @MethodSource("laws")
    void aToleranceOpensARing(Law law) {
        var inventory = inventory(thing("a", on("b")), thing("b", tolerating(10, "a")));
        Run run = run(law, inventory, lasts("h", 0, 5, "a"));
        assertThat(down(run, "a")).isEqualTo("0-5");
        assertThat(down(run, "b")).isEmpty();
    }

    /**
     * Each tolerates the other's loss for 2 s and restarts in 3. a is hit [0,1) and restarts from 1; b falls at 2, when a is
     * out for 2. At 4, at the end of a's restart, b is out for 2 as well: the restart is void. Now both wait.
     */
    @ParameterizedTest
    @MethodSource("laws")
    void shortTolerancesDoNotOpenARing(Law law) {
        var inventory = inventory(
                thing("a", tolerating(2, "b")).restart(takes(3)),
                thing("b", tolerating(2, "a")).restart(takes(3)));
        Run run = run(law, inventory, lasts("h", 0, 1, "a"));
        assertThat(down(run, "a")).isEqualTo("0-never");
        assertThat(down(run, "b")).isEqualTo("2-never");
        assertThat(run.deadlocks()).containsExactly(new Deadlock(List.of("a", "b"), List.of("a", "b"), 2));
    }

    /**
     * a may be without b for 5 s, b cannot be without a, each restarts in 3. a is hit [0,1). At 0 b falls with it. a
     * restarts [1,4), tolerating b's loss since 0; b restarts from 4 on; at 5 the tolerance ends and a falls, and b's
     * restart with it. At 5 a is out, b out since 0: nobody can start. A deadlock again.
     */
    @ParameterizedTest
    @MethodSource("laws")
    void aRingMayStutterAndStop(Law law) {
        var inventory = inventory(
                thing("a", tolerating(5, "b")).restart(takes(3)),
                thing("b", on("a")).restart(takes(3)));
        Run run = run(law, inventory, lasts("h", 0, 1, "a"));
        assertThat(down(run, "a")).isEqualTo("0-4 5-never");
        assertThat(down(run, "b")).isEqualTo("0-never");
        assertThat(run.deadlocks()).containsExactly(new Deadlock(List.of("a", "b"), List.of("a", "b"), 5));
    }

    /**
     * x tolerates z, y tolerates x, z tolerates y for 2 s; each restarts in 2. x is hit [0,1) and back at 3; y falls at 2, is
     * back at 5; z falls at 4, is back at 7; x falls at 6 … Out are x [6,9), y [8,11), z [10,13), x [12,15) and so on. At 8
     * everything is as it was at 2: z up, y just fallen, x out for 2 and one second into its restart.
     */
    @ParameterizedTest
    @MethodSource("laws")
    void anOutageThatGoesRoundIsReportedAsSuch(Law law) {
        Run run = run(law, circling(), lasts("h", 0, 1, "x"));
        assertThat(run.circles()).containsExactly(new Circle(List.of("x", "y", "z"), 2, 6));
        assertThat(down(run, "x")).isEqualTo("0-never");
        assertThat(down(run, "y")).isEqualTo("2-never");
        assertThat(down(run, "z")).isEqualTo("2-never");
        assertThat(run.outagesOf("z").getFirst().cause()).isEqualTo(new Run.Starved(List.of("y")));
        assertThat(jobs(run)).containsExactly("RESTART x 1,1-never");
        assertThat(run.deadlocks()).isEmpty();
    }

    private static Inventory circling() {
        return inventory(
                thing("x", tolerating(2, "z")).restart(takes(2)),
                thing("y", tolerating(2, "x")).restart(takes(2)),
                thing("z", tolerating(2, "y")).restart(takes(2)));
    }
}
