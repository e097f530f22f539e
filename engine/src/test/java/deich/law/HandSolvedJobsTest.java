// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import static deich.model.inventory.Effect.DESTROYED;
import static deich.model.inventory.Effect.ENCRYPTED;
import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Run;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 4: repair, restart, rebuild, and overlapping hits. */
class HandSolvedJobsTest extends HandSolved {

    /** Repair [0,10), then restart [10,13). */
    @ParameterizedTest
    @MethodSource("laws")
    void restartFollowsRepair(Law law) {
        Run run = run(law, inventory(thing("a").restart(takes(3))), breaks("h", 0, "a"));
        assertThat(down(run, "a")).isEqualTo("0-13");
        assertThat(jobs(run)).containsExactly("REPAIR a 0,0-10", "RESTART a 10,10-13");
    }

    /** Restarting since 5, the power goes again at 7 and is back at 9: anew from 9, done at 13. */
    @ParameterizedTest
    @MethodSource("laws")
    void aRestartThatLosesANeedBeginsAnew(Law law) {
        var inventory = inventory(thing("power"), thing("a", on("power")).restart(takes(4)));
        Run run = run(law, inventory, lasts("h1", 0, 5, "power"), lasts("h2", 7, 2, "power"));
        assertThat(down(run, "a")).isEqualTo("0-13");
        assertThat(jobs(run)).containsExactly("RESTART a 9,9-13");
    }

    /** Done at 9 would be just in time, but at 9 the power goes: it must last through to the end. */
    @ParameterizedTest
    @MethodSource("laws")
    void aRestartMustHaveItsNeedsAtItsEndToo(Law law) {
        var inventory = inventory(thing("power"), thing("a", on("power")).restart(takes(4)));
        Run run = run(law, inventory, lasts("h1", 0, 5, "power"), lasts("h2", 9, 2, "power"));
        assertThat(down(run, "a")).isEqualTo("0-15");
    }

    /** [0,6) and [4,9) overlap: unusable until both have ended. */
    @ParameterizedTest
    @MethodSource("laws")
    void overlappingHitsEndWithTheLast(Law law) {
        Run run = run(law, inventory(thing("a")), lasts("h1", 0, 6, "a"), lasts("h2", 4, 5, "a"));
        assertThat(down(run, "a")).isEqualTo("0-9");
    }

    /** Repair begun at 0 starts anew at 7: done at 17. */
    @ParameterizedTest
    @MethodSource("laws")
    void aSecondHitDuringARepairStartsItAnew(Law law) {
        Run run = run(law, inventory(thing("a")), breaks("h1", 0, "a"), lasts("h2", 7, 2, "a"));
        assertThat(down(run, "a")).isEqualTo("0-17");
        assertThat(jobs(run)).containsExactly("REPAIR a 0,7-17");
    }

    /** At 10 the repair is done and the second hit begins: a second repair, but one outage. */
    @ParameterizedTest
    @MethodSource("laws")
    void aHitAtTheEndOfARepairIsANewOne(Law law) {
        Run run = run(law, inventory(thing("a")), breaks("h1", 0, "a"), breaks("h2", 10, "a"));
        assertThat(down(run, "a")).isEqualTo("0-20");
        assertThat(jobs(run)).containsExactly("REPAIR a 0,0-10", "REPAIR a 10,10-20");
    }

    /** Work at a site that is hit for longer goes on: repaired at 10, but the other hit ends at 30. */
    @ParameterizedTest
    @MethodSource("laws")
    void aRepairRunsBesideAHitThatLasts(Law law) {
        Run run = run(law, inventory(thing("a")), breaks("h1", 0, "a"), lasts("h2", 0, 30, "a"));
        assertThat(down(run, "a")).isEqualTo("0-30");
    }

    /** The spare part is away [4,9): the repair pauses and keeps what it has done: 4 + 5 + 6 = 15. */
    @ParameterizedTest
    @MethodSource("laws")
    void aRepairThatLosesWhatItNeedsPauses(Law law) {
        var inventory = inventory(thing("part"), thing("a").repair(takes(10, on("part"))));
        Run run = run(law, inventory, breaks("h1", 0, "a"), lasts("h2", 4, 5, "part"));
        assertThat(down(run, "a")).isEqualTo("0-15");
        assertThat(jobs(run)).containsExactly("REPAIR a 0,0-15");
    }

    /** The database is encrypted and repaired at 10; the application fell in its wake: rebuild 20, not restart 3. */
    @ParameterizedTest
    @MethodSource("laws")
    void whatFallsInTheWakeOfEncryptionIsRebuilt(Law law) {
        var inventory = inventory(thing("db"), rebuilt("app", "db"));
        Run run = run(law, inventory, spoils("h", ENCRYPTED, 0, "db"));
        assertThat(down(run, "app")).isEqualTo("0-30");
        assertThat(jobs(run)).containsExactly("REPAIR db 0,0-10", "REBUILD app 10,10-30");
    }

    /** The same hit without spoiling: restart 3. */
    @ParameterizedTest
    @MethodSource("laws")
    void whatFallsInTheWakeOfAFailureIsRestarted(Law law) {
        var inventory = inventory(thing("db"), rebuilt("app", "db"));
        assertThat(down(run(law, inventory, breaks("h", 0, "db")), "app")).isEqualTo("0-13");
    }

    /** Another admin domain stops encryption, and what lies behind it is clean; a component without one is not safe. */
    @ParameterizedTest
    @MethodSource("laws")
    void anAdminDomainStopsTheWake(Law law) {
        var inventory = inventory(
                thing("db").adminDomain("north"),
                rebuilt("far", "db").adminDomain("south"),
                rebuilt("behind", "far"),
                rebuilt("near", "db"));
        Run run = run(law, inventory, spoils("h", ENCRYPTED, 0, "db"));
        assertThat(down(run, "far")).isEqualTo("0-13");
        assertThat(down(run, "behind")).isEqualTo("0-16");
        assertThat(down(run, "near")).isEqualTo("0-30");
    }

    /** Fire stops at the site's wall, not at the domain's: a site is its own place. */
    @ParameterizedTest
    @MethodSource("laws")
    void aSiteStopsFire(Law law) {
        var inventory = inventory(
                of(Kind.SITE, "hall"),
                rebuilt("inside", "hall").place("hall").adminDomain("south"),
                rebuilt("outside", "hall").place("barn"));
        Run run = run(law, inventory, spoils("h", DESTROYED, 0, "hall"));
        assertThat(down(run, "inside")).isEqualTo("0-30");
        assertThat(down(run, "outside")).isEqualTo("0-13");
    }

    /** Spoil passes through a process that has no state of its own. */
    @ParameterizedTest
    @MethodSource("laws")
    void theWakePassesThroughWhatHasNoState(Law law) {
        var inventory = inventory(thing("db"), thing("between", on("db")), rebuilt("app", "between"));
        Run run = run(law, inventory, spoils("h", ENCRYPTED, 0, "db"));
        assertThat(down(run, "between")).isEqualTo("0-10");
        assertThat(down(run, "app")).isEqualTo("0-30");
    }

    /** Encrypted at 0 and repaired at 10; the tolerance ends at 20, when the origin is clean and up: nothing happens. */
    @ParameterizedTest
    @MethodSource("laws")
    void whoBridgesTheWakeIsNotSpoiled(Law law) {
        var inventory = inventory(thing("db"), rebuilt("app", "db").needs(tolerating(20, "db")));
        assertThat(down(run(law, inventory, spoils("h", ENCRYPTED, 0, "db")), "app"))
                .isEmpty();
    }

    /** Hit and in the wake at once: its own repair puts the state right, a restart follows, no rebuild. */
    @ParameterizedTest
    @MethodSource("laws")
    void anOriginIsNotSpoiledItself(Law law) {
        var inventory = inventory(thing("db"), rebuilt("app", "db"));
        Run run = run(law, inventory, spoils("h", ENCRYPTED, 0, "db", "app"));
        assertThat(down(run, "app")).isEqualTo("0-13");
    }

    /** With coldStart every loss, be it a second of power, costs a rebuild of 20. */
    @ParameterizedTest
    @MethodSource("laws")
    void coldStartAlwaysRebuilds(Law law) {
        var inventory = inventory(thing("power"), rebuilt("furnace", "power").coldStart(true));
        assertThat(down(run(law, inventory, lasts("h", 0, 1, "power")), "furnace"))
                .isEqualTo("0-21");
    }

    /** Nobody has said how long a repair takes: given reading, for ever. */
    @ParameterizedTest
    @MethodSource("laws")
    void anUnknownRepairNeverEnds(Law law) {
        Run run = run(law, inventory(thing("a").repair(Job.UNKNOWN)), breaks("h", 0, "a"));
        assertThat(down(run, "a")).isEqualTo("0-never");
        assertThat(jobs(run)).containsExactly("REPAIR a 0,0-never");
    }

    private static deich.model.inventory.Component.Builder rebuilt(String id, String target) {
        return thing(id, on(target)).restart(takes(3)).rebuild(takes(20));
    }
}
