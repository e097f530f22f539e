// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Run;
import deich.model.inventory.Hours;
import java.time.DayOfWeek;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 5: who works on what first. */
class HandSolvedCrewsTest extends HandSolved {

    /** Monday 0:01 to 0:02: seconds 60 to 120. */
    private static final Hours.Window SECOND_MINUTE = new Hours.Window(DayOfWeek.MONDAY, 1, 2);

    /** One place, both broken at 0: b carries the service that can wait 50 s, a the one that can wait 100. */
    @ParameterizedTest
    @MethodSource("laws")
    void theShortestTolerableDisruptionComesFirst(Law law) {
        var inventory = inventory(
                crew("team", 1),
                thing("a").repair(takes(10, "team")),
                thing("b").repair(takes(10, "team")),
                urgent("sa", 100, on("a")),
                urgent("sb", 50, on("b")));
        Run run = run(law, inventory, breaks("h", 0, "a", "b"));
        assertThat(jobs(run)).containsExactly("REPAIR b 0,0-10", "REPAIR a 0,10-20");
    }

    /** Of alike urgent ones the longest waiting: b since 1, a since 2; c works [0,10). */
    @ParameterizedTest
    @MethodSource("laws")
    void thenTheLongestWaiting(Law law) {
        var inventory = inventory(
                crew("team", 1),
                thing("a").repair(takes(10, "team")),
                thing("b").repair(takes(10, "team")),
                thing("c").repair(takes(10, "team")));
        Run run = run(law, inventory, breaks("h1", 0, "c"), breaks("h2", 1, "b"), breaks("h3", 2, "a"));
        assertThat(jobs(run)).containsExactly("REPAIR c 0,0-10", "REPAIR b 1,10-20", "REPAIR a 2,20-30");
    }

    /** Two places take two at a time. */
    @ParameterizedTest
    @MethodSource("laws")
    void aCrewWorksAsManyJobsAsItHasPlaces(Law law) {
        var inventory = inventory(
                crew("team", 2),
                thing("a").repair(takes(10, "team")),
                thing("b").repair(takes(10, "team")),
                thing("c").repair(takes(10, "team")));
        Run run = run(law, inventory, breaks("h", 0, "a", "b", "c"));
        assertThat(down(run, "b")).isEqualTo("0-10");
        assertThat(down(run, "c")).isEqualTo("0-20");
    }

    /** Nothing is pre-empted: the urgent b comes at 1 and waits for a until 10. */
    @ParameterizedTest
    @MethodSource("laws")
    void nothingIsPreempted(Law law) {
        var inventory = inventory(
                crew("team", 1),
                thing("a").repair(takes(10, "team")),
                thing("b").repair(takes(10, "team")),
                urgent("sb", 1, on("b")));
        Run run = run(law, inventory, breaks("h1", 0, "a"), breaks("h2", 1, "b"));
        assertThat(jobs(run)).containsExactly("REPAIR a 0,0-10", "REPAIR b 1,10-20");
    }

    /** a loses its spare part [4,9) and keeps the place: done at 15, and only then b. */
    @ParameterizedTest
    @MethodSource("laws")
    void aPauseKeepsThePlace(Law law) {
        var inventory = inventory(
                crew("team", 1),
                thing("part"),
                thing("a").repair(new deich.model.inventory.Job(takes(10).takes(), "team", on("part"))),
                thing("b").repair(takes(10, "team")));
        Run run = run(law, inventory, breaks("h1", 0, "a", "b"), lasts("h2", 4, 5, "part"));
        assertThat(jobs(run)).containsExactly("REPAIR a 0,0-15", "REPAIR b 0,15-25");
    }

    /** a, the more urgent, is not ready before its part is back at 5: b takes the place meanwhile. */
    @ParameterizedTest
    @MethodSource("laws")
    void whatIsNotReadyBlocksNoPlace(Law law) {
        var inventory = inventory(
                crew("team", 1),
                thing("part"),
                thing("a").repair(new deich.model.inventory.Job(takes(10).takes(), "team", on("part"))),
                thing("b").repair(takes(10, "team")),
                urgent("sa", 1, on("a")));
        Run run = run(law, inventory, breaks("h1", 0, "a", "b"), lasts("h2", 0, 5, "part"));
        assertThat(jobs(run)).containsExactly("REPAIR b 0,0-10", "REPAIR a 5,10-20");
    }

    /** On duty [60,120), 100 s of work: 60 this Monday, 40 the next. A week is 604,800 s. */
    @ParameterizedTest
    @MethodSource("laws")
    void aCrewWorksInItsHours(Law law) {
        var inventory = inventory(crew("team", 1, SECOND_MINUTE), thing("a").repair(takes(100, "team")));
        Run run = run(law, inventory, breaks("h", 0, "a"));
        assertThat(jobs(run)).containsExactly("REPAIR a 0,60-604900");
    }

    /** Done at the very end of duty is done: 60 s fit exactly. */
    @ParameterizedTest
    @MethodSource("laws")
    void workThatEndsWithTheHoursIsDone(Law law) {
        var inventory = inventory(crew("team", 1, SECOND_MINUTE), thing("a").repair(takes(60, "team")));
        assertThat(down(run(law, inventory, breaks("h", 0, "a")), "a")).isEqualTo("0-120");
    }

    /** The crew itself is out [3,8): 3 s done, 5 s pause, 7 s more. */
    @ParameterizedTest
    @MethodSource("laws")
    void aCrewThatIsDownWorksOnNothing(Law law) {
        var inventory = inventory(crew("team", 1), thing("a").repair(takes(10, "team")));
        Run run = run(law, inventory, breaks("h1", 0, "a"), lasts("h2", 3, 5, "team"));
        assertThat(down(run, "a")).isEqualTo("0-15");
    }

    /** A restart that loses a need gives up its place: the less urgent b gets it at 12, a waits until 22. */
    @ParameterizedTest
    @MethodSource("laws")
    void aRestartBegunAnewHasGivenUpItsPlace(Law law) {
        var inventory = inventory(
                crew("team", 1),
                thing("power"),
                thing("a", on("power")).restart(takes(10, "team")),
                thing("b").repair(takes(10, "team")));
        Run run = run(law, inventory, lasts("h1", 0, 5, "power"), breaks("h2", 6, "b"), lasts("h3", 12, 3, "power"));
        assertThat(jobs(run)).containsExactly("REPAIR b 6,12-22", "RESTART a 15,22-32");
    }

    /** A repair hit again at 4 keeps its place before the more urgent b, and begins anew. */
    @ParameterizedTest
    @MethodSource("laws")
    void aRepairHitAgainKeepsItsPlace(Law law) {
        var inventory = inventory(
                crew("team", 1),
                thing("a").repair(takes(10, "team")),
                thing("b").repair(takes(10, "team")),
                urgent("sb", 1, on("b")));
        Run run = run(law, inventory, breaks("h1", 0, "a"), breaks("h2", 2, "b"), breaks("h3", 4, "a"));
        assertThat(jobs(run)).containsExactly("REPAIR a 0,4-14", "REPAIR b 2,14-24");
    }
}
