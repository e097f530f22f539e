// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Run;
import deich.engine.Settings;
import deich.model.fact.Readings;
import deich.model.fact.Span;
import deich.model.inventory.Need;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 1 and 2: needs, tolerances, and what happens in one moment. */
class HandSolvedNeedsTest extends HandSolved {

    /** At 5 A is back and B goes: the rise takes A in before the fall looks at C. */
    @ParameterizedTest
    @MethodSource("laws")
    void handingOverWithoutAGapIsNoOutage(Law law) {
        var inventory = inventory(thing("a"), thing("b"), thing("c", Need.any(on("a"), on("b"))));
        Run run = run(law, inventory, lasts("h1", 0, 5, "a"), lasts("h2", 5, 4, "b"));
        assertThat(down(run, "a")).isEqualTo("0-5");
        assertThat(down(run, "b")).isEqualTo("5-9");
        assertThat(down(run, "c")).isEmpty();
    }

    /** One second of overlap, [4,5), is enough to see that the case before was a close one. */
    @ParameterizedTest
    @MethodSource("laws")
    void handingOverTooLateIsAnOutage(Law law) {
        var inventory = inventory(thing("a"), thing("b"), thing("c", Need.any(on("a"), on("b"))));
        Run run = run(law, inventory, lasts("h1", 0, 5, "a"), lasts("h2", 4, 5, "b"));
        assertThat(down(run, "c")).isEqualTo("4-5");
        assertThat(run.outagesOf("c").getFirst().cause()).isEqualTo(new Run.Starved(List.of("a", "b")));
    }

    /** The battery carries 10 s: power goes at 0, the server at 10, and is back with the power at 20. */
    @ParameterizedTest
    @MethodSource("laws")
    void aBatteryCarriesSoFarAndNoFarther(Law law) {
        var inventory = inventory(thing("power"), thing("server", tolerating(10, "power")));
        assertThat(down(run(law, inventory, lasts("h", 0, 20, "power")), "server"))
                .isEqualTo("10-20");
    }

    /** Intervals are half-open: a loss of exactly the tolerated time does not hurt, for at 10 the power is back first. */
    @ParameterizedTest
    @MethodSource("laws")
    void aLossOfExactlyTheToleratedTimeDoesNotHurt(Law law) {
        var inventory = inventory(thing("power"), thing("server", tolerating(10, "power")));
        assertThat(down(run(law, inventory, lasts("h", 0, 10, "power")), "server"))
                .isEmpty();
    }

    /** Out [0,8), back for one second, out [9,17): each loss is below 10, the battery was full again at 9. */
    @ParameterizedTest
    @MethodSource("laws")
    void aBufferIsFullAgainAsSoonAsTheTargetIsBack(Law law) {
        var inventory = inventory(thing("power"), thing("server", tolerating(10, "power")));
        Run run = run(law, inventory, lasts("h1", 0, 8, "power"), lasts("h2", 9, 8, "power"));
        assertThat(down(run, "power")).isEqualTo("0-8 9-17");
        assertThat(down(run, "server")).isEmpty();
    }

    /** Out [0,8) and [8,17): at 8 a beginning wins over an end, so there is one outage and the battery ends at 10. */
    @ParameterizedTest
    @MethodSource("laws")
    void anUpTimeOfLengthZeroRefillsNothing(Law law) {
        var inventory = inventory(thing("power"), thing("server", tolerating(10, "power")));
        Run run = run(law, inventory, lasts("h1", 0, 8, "power"), lasts("h2", 8, 9, "power"));
        assertThat(down(run, "power")).isEqualTo("0-17");
        assertThat(down(run, "server")).isEqualTo("10-17");
    }

    /** Two of three: down only while two are out, [4,6). */
    @ParameterizedTest
    @MethodSource("laws")
    void atLeastTwoOfThree(Law law) {
        var need = Need.atLeast(2, on("a"), on("b"), on("c"));
        var inventory = inventory(thing("a"), thing("b"), thing("c"), thing("d", need));
        Run run = run(law, inventory, lasts("h1", 0, 6, "a"), lasts("h2", 4, 6, "b"));
        assertThat(down(run, "d")).isEqualTo("4-6");
    }

    /** The server is hit [5,8); at 8 the power is out since 0, tolerated until 10, and that does for starting too. */
    @ParameterizedTest
    @MethodSource("laws")
    void aToleratedNeedCountsForStarting(Law law) {
        var inventory = inventory(thing("power"), thing("server", tolerating(10, "power")));
        Run run = run(law, inventory, lasts("h1", 0, 20, "power"), lasts("h2", 5, 3, "server"));
        assertThat(down(run, "server")).isEqualTo("5-8 10-20");
    }

    /** The same with start: required: nothing starts before the power is really there. */
    @ParameterizedTest
    @MethodSource("laws")
    void aRequiredNeedIsNotToleratedForStarting(Law law) {
        var need = starting(Need.Start.REQUIRED, tolerating(10, "power"));
        var inventory = inventory(thing("power"), thing("server", need));
        Run run = run(law, inventory, lasts("h1", 0, 20, "power"), lasts("h2", 5, 3, "server"));
        assertThat(down(run, "server")).isEqualTo("5-20");
    }

    /** Without the directory, out [0,20), a running mail server goes on; after its own hit [5,8) it cannot start. */
    @ParameterizedTest
    @MethodSource("laws")
    void aNeedForStartingAloneIsNotMissedWhileRunning(Law law) {
        var need = starting(Need.Start.ONLY, on("directory"));
        var inventory = inventory(thing("directory"), thing("mail", need), thing("web", need));
        Run run = run(law, inventory, lasts("h1", 0, 20, "directory"), lasts("h2", 5, 3, "mail"));
        assertThat(down(run, "mail")).isEqualTo("5-20");
        assertThat(down(run, "web")).isEmpty();
    }

    /** What lies below a branch that is met did not matter: the spare B stands in for A, only C is missing. */
    @ParameterizedTest
    @MethodSource("laws")
    void aCauseNamesOnlyWhatMattered(Law law) {
        var inventory = inventory(thing("a"), thing("b"), thing("c"), thing("d", Need.any(on("a"), on("b")), on("c")));
        Run run = run(law, inventory, lasts("h", 0, 5, "a", "c"));
        assertThat(run.outagesOf("d").getFirst().cause()).isEqualTo(new Run.Starved(List.of("c")));
    }

    /** Open at the horizon means longer than the horizon; what begins at the horizon does not happen. */
    @ParameterizedTest
    @MethodSource("laws")
    void theHorizonIsNoNumber(Law law) {
        var inventory = inventory(thing("a"), thing("b"), thing("c"));
        var scenario = Scenario.of("s", lasts("h1", 0, 100, "a"), lasts("h2", 100, 5, "b"), lasts("h3", 99, 2, "c"));
        var settings = new Settings(100, 1, false);
        Run run = law.run(inventory, Readings.GIVEN, TODAY, scenario, settings, Law.PLANNING);
        assertThat(down(run, "a")).isEqualTo("0-never");
        assertThat(down(run, "b")).isEmpty();
        assertThat(down(run, "c")).isEqualTo("99-never");
        assertThat(run.struck()).containsEntry("h2", List.of());
    }

    /** A hit of no length takes one second. */
    @ParameterizedTest
    @MethodSource("laws")
    void aHitTakesAtLeastASecond(Law law) {
        Hit blink = Hit.lasting("h", deich.model.inventory.Effect.DOWN, Span.ZERO, Span.ZERO, "a");
        assertThat(down(run(law, inventory(thing("a")), blink), "a")).isEqualTo("0-1");
    }
}
