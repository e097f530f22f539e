// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Run;
import deich.model.fact.Fact;
import deich.model.fact.Readings;
import deich.model.inventory.Component;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.scenario.Scenario;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 6: levels, fallbacks, and capacity that is shared. */
class HandSolvedFallbacksTest extends HandSolved {

    /** Lead 5, lasts 10 from there on: at zero [0,5), on paper [5,15), at zero again until 30. */
    @ParameterizedTest
    @MethodSource("laws")
    void aFallbackHasALeadAndLasts(Law law) {
        var inventory = inventory(service("s").fallback(lasting(10, fallback("paper", 5, 0.5))));
        assertThat(levels(run(law, inventory, lasts("h", 0, 30, "s")), "s"))
                .isEqualTo("0-5:0.0 5-15:0.5 paper 15-30:0.0");
    }

    /** The better one takes over when its lead has passed. */
    @ParameterizedTest
    @MethodSource("laws")
    void theBestLevelWins(Law law) {
        var inventory =
                inventory(service("s").fallback(fallback("paper", 5, 0.2)).fallback(fallback("van", 8, 0.6)));
        assertThat(levels(run(law, inventory, lasts("h", 0, 10, "s")), "s"))
                .isEqualTo("0-5:0.0 5-8:0.2 paper 8-10:0.6 van");
    }

    /** It needs the phone, which is out [4,7). */
    @ParameterizedTest
    @MethodSource("laws")
    void aFallbackHasNeedsOfItsOwn(Law law) {
        var inventory = inventory(thing("phone"), service("s").fallback(fallback("paper", 2, 0.5, on("phone"))));
        Run run = run(law, inventory, lasts("h1", 0, 10, "s"), lasts("h2", 4, 3, "phone"));
        assertThat(levels(run, "s")).isEqualTo("0-2:0.0 2-4:0.5 paper 4-7:0.0 7-10:0.5 paper");
    }

    /** Ready after 30 s, the counter opens at 60; once begun it goes on after 120. */
    @ParameterizedTest
    @MethodSource("laws")
    void aCounterOpensAtItsHours(Law law) {
        var hours = new Hours(List.of(new Hours.Window(DayOfWeek.MONDAY, 1, 2)));
        Fallback f = fallback("counter", 30, 0.5);
        var counter = new Fallback(
                f.id(), f.name(), f.prepared(), f.lead(), f.level(), f.needs(), f.lasts(), hours, f.draws());
        Run run = run(law, inventory(service("s").fallback(counter)), lasts("h", 0, 500, "s"));
        assertThat(levels(run, "s")).isEqualTo("0-60:0.0 60-500:0.5 counter");
    }

    /** Nobody prepared it: it counts only when the settings ask for it. */
    @ParameterizedTest
    @MethodSource("laws")
    void anUnpreparedFallbackDoesNotCount(Law law) {
        Fallback f = fallback("idea", 0, 0.5);
        var idea =
                new Fallback(f.id(), f.name(), false, f.lead(), f.level(), f.needs(), f.lasts(), f.hours(), f.draws());
        var inventory = inventory(service("s").fallback(idea));
        assertThat(levels(run(law, inventory, lasts("h", 0, 9, "s")), "s")).isEqualTo("0-9:0.0");
        Run run = law.run(
                inventory,
                Readings.GIVEN,
                TODAY,
                Scenario.of("s", lasts("h", 0, 9, "s")),
                SETTINGS.withUnprepared(true),
                Law.PLANNING);
        assertThat(levels(run, "s")).isEqualTo("0-9:0.5 idea");
    }

    /** Whoever needs the service at half its level goes on at once; whoever needs all of it falls. */
    @ParameterizedTest
    @MethodSource("laws")
    void aNeedMayBeContentWithALevel(Law law) {
        var inventory = inventory(
                service("s").fallback(fallback("paper", 0, 0.5)),
                thing("modest", at(0.5, "s")),
                thing("greedy", at(0.6, "s")),
                thing("normal", on("s")));
        Run run = run(law, inventory, lasts("h", 0, 10, "s"));
        assertThat(down(run, "modest")).isEmpty();
        assertThat(down(run, "greedy")).isEqualTo("0-10");
        assertThat(down(run, "normal")).isEqualTo("0-10");
    }

    /** Two fallbacks that need each other's service at half level do not hold each other up. */
    @ParameterizedTest
    @MethodSource("laws")
    void fallbacksDoNotPullThemselvesUp(Law law) {
        var inventory = inventory(
                service("s").fallback(fallback("fs", 0, 0.5, at(0.5, "t"))),
                service("t").fallback(fallback("ft", 0, 0.5, at(0.5, "s"))));
        Run run = run(law, inventory, lasts("h", 0, 10, "s", "t"));
        assertThat(levels(run, "s")).isEqualTo("0-10:0.0");
    }

    /** The neighbour has one desk; the more urgent t gets it at its lead, s when t is back at 20. */
    @ParameterizedTest
    @MethodSource("laws")
    void capacityGoesToTheMostUrgent(Law law) {
        var inventory = inventory(neighbour(1), borrowing("s", 100), borrowing("t", 50));
        Run run = run(law, inventory, lasts("h1", 0, 30, "s"), lasts("h2", 0, 20, "t"));
        assertThat(levels(run, "t")).isEqualTo("0-5:0.0 5-20:0.5 desk");
        assertThat(levels(run, "s")).isEqualTo("0-20:0.0 20-30:0.5 desk");
    }

    /** s has it since 5 and keeps it, though the more urgent t comes at 10. */
    @ParameterizedTest
    @MethodSource("laws")
    void anAllocationIsKept(Law law) {
        var inventory = inventory(neighbour(1), borrowing("s", 100), borrowing("t", 50));
        Run run = run(law, inventory, lasts("h1", 0, 30, "s"), lasts("h2", 5, 30, "t"));
        assertThat(levels(run, "s")).isEqualTo("0-5:0.0 5-30:0.5 desk");
        assertThat(levels(run, "t")).isEqualTo("5-30:0.0 30-35:0.5 desk");
    }

    /** The big one asks for two of one and is passed over; the small one behind it is served. */
    @ParameterizedTest
    @MethodSource("laws")
    void whatDoesNotFitIsPassedOver(Law law) {
        var big = urgent("big", 1).fallback(drawing(2, "neighbour", fallback("desk", 0, 0.5)));
        Run run = run(law, inventory(neighbour(1), big, borrowing("s", 9)), lasts("h", 0, 9, "big", "s"));
        assertThat(levels(run, "big")).isEqualTo("0-9:0.0");
        assertThat(levels(run, "s")).isEqualTo("0-5:0.0 5-9:0.5 desk");
    }

    /** When the neighbour is down himself, he lends nothing. */
    @ParameterizedTest
    @MethodSource("laws")
    void aNeighbourWhoIsDownLendsNothing(Law law) {
        Run run = run(
                law,
                inventory(neighbour(1), borrowing("s", 9)),
                lasts("h1", 0, 20, "s"),
                lasts("h2", 8, 4, "neighbour"));
        assertThat(levels(run, "s")).isEqualTo("0-5:0.0 5-8:0.5 desk 8-12:0.0 12-20:0.5 desk");
    }

    /**
     * s borrows at 5; x, content with half of s, comes back by it, and s, which needs x, too. The desk is given back, and
     * both stay up: s is usable now, and that is more than half.
     */
    @ParameterizedTest
    @MethodSource("laws")
    void whatWasBorrowedMayOpenARing(Law law) {
        var inventory = inventory(neighbour(1), borrowing("s", 9).needs(on("x")), thing("x", at(0.5, "s")));
        Run run = run(law, inventory, lasts("h", 0, 2, "s", "x"));
        assertThat(down(run, "x")).isEqualTo("0-5");
        assertThat(levels(run, "s")).isEqualTo("0-5:0.0");
    }

    /** A second outage begins its lead anew. */
    @ParameterizedTest
    @MethodSource("laws")
    void everyOutageHasItsOwnLead(Law law) {
        var inventory = inventory(service("s").fallback(fallback("paper", 5, 0.5)));
        Run run = run(law, inventory, lasts("h1", 0, 7, "s"), lasts("h2", 10, 6, "s"));
        assertThat(levels(run, "s")).isEqualTo("0-5:0.0 5-7:0.5 paper 10-15:0.0 15-16:0.5 paper");
    }

    private static Component.Builder neighbour(int desks) {
        return of(Kind.PROVIDER, "neighbour").jurisdiction("here").capacity(Fact.stated(desks));
    }

    private static Component.Builder borrowing(String id, long mtpd) {
        return urgent(id, mtpd, new Need[0]).fallback(drawing(1, "neighbour", fallback("desk", 5, 0.5)));
    }
}
