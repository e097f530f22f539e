// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import static deich.model.inventory.Effect.DOWN;
import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Run;
import deich.model.fact.Fact;
import deich.model.fact.FactRef;
import deich.model.fact.Reading;
import deich.model.fact.Readings;
import deich.model.fact.RecoveryClass;
import deich.model.fact.Source;
import deich.model.fact.Span;
import deich.model.inventory.Assurance;
import deich.model.inventory.Component;
import deich.model.inventory.Hours;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 9 to 11: what is assumed, missing or overdue; gaps; assurances; and the hour of the day. */
class HandSolvedFactsTest extends HandSolved {

    private static final Source OVERDUE = new Source("", null, TODAY.minusDays(1), "");
    private static final Source DUE_TODAY = new Source("", null, TODAY, "");

    /** Nobody has said how the product hangs on its vendor: at best not at all, at worst altogether. */
    @ParameterizedTest
    @MethodSource("laws")
    void aVendorGapIsReadBothWays(Law law) {
        var inventory = inventory(of(Kind.VENDOR, "vendor"), thing("product").vendor("vendor"));
        assertThat(read(law, Readings.BEST, inventory, "vendor", "product")).isEmpty();
        assertThat(read(law, Readings.GIVEN, inventory, "vendor", "product")).isEqualTo("0-50");
        assertThat(read(law, Readings.WORST, inventory, "vendor", "product")).isEqualTo("0-50");
    }

    /** Once a role is said there is no gap: the licence has 20 days of grace. A plain need is no role. */
    @ParameterizedTest
    @MethodSource("laws")
    void aRoleClosesTheVendorGap(Law law) {
        var licence = new Need.Leaf(
                "vendor",
                Fact.stated(Span.days(20)),
                Need.Start.TOLERANT,
                Need.Role.LICENCE,
                Need.NORMAL,
                Need.Leaf.PRESENT);
        var inventory = inventory(
                of(Kind.VENDOR, "vendor"),
                thing("said", licence).vendor("vendor"),
                thing("unsaid", tolerating(1000, "vendor")).vendor("vendor"));
        assertThat(read(law, Readings.WORST, inventory, "vendor", "said")).isEmpty();
        assertThat(read(law, Readings.WORST, inventory, "vendor", "unsaid")).isEqualTo("0-50");
    }

    /** A vendor of whom nobody knows where he belongs: at worst where the hit is. */
    @ParameterizedTest
    @MethodSource("laws")
    void aJurisdictionGapIsReadBothWays(Law law) {
        var inventory = inventory(
                of(Kind.JURISDICTION, "there"), of(Kind.VENDOR, "nowhere").owner("somebody"), of(Kind.SYSTEM, "box"));
        assertThat(read(law, Readings.BEST, inventory, "there", "nowhere")).isEmpty();
        assertThat(read(law, Readings.GIVEN, inventory, "there", "nowhere")).isEqualTo("0-50");
        assertThat(read(law, Readings.WORST, inventory, "there", "box")).isEmpty();
    }

    /** One fact may be read apart from the others. */
    @ParameterizedTest
    @MethodSource("laws")
    void everyFactIsReadByItself(Law law) {
        var inventory = inventory(thing("a").repair(Job.UNKNOWN), thing("b").repair(Job.UNKNOWN));
        var readings = Readings.WORST.except(Map.of(new FactRef("a", "repair"), Reading.BEST));
        Run run = run(law, readings, inventory, breaks("h", 0, "a", "b"));
        assertThat(down(run, "a")).isEqualTo("0-1");
        assertThat(down(run, "b")).isEqualTo("0-never");
    }

    /** Assumed 20, between 12 and 40. */
    @ParameterizedTest
    @MethodSource("laws")
    void anAssumptionIsARange(Law law) {
        Fact<Span> assumed = Fact.assumed(Span.seconds(20), Span.seconds(12), Span.seconds(40));
        assertThat(repairs(law, assumed)).containsExactly("0-12", "0-20", "0-40");
    }

    /** Stated 15, but to be reviewed yesterday: as stated, at best ⌊15/2⌋, at worst 30. Due today it is still good. */
    @ParameterizedTest
    @MethodSource("laws")
    void anOverdueFactIsAnAssumption(Law law) {
        assertThat(repairs(law, new Fact.Stated<>(Span.seconds(15), OVERDUE))).containsExactly("0-7", "0-15", "0-30");
        assertThat(repairs(law, new Fact.Stated<>(Span.seconds(15), DUE_TODAY)))
                .containsExactly("0-15", "0-15", "0-15");
    }

    /** Uniform 0 to 100: median 50, so 25 to 100, but its 10th percentile is 10: 10 to 100. Planned at its 90th, 90. */
    @ParameterizedTest
    @MethodSource("laws")
    void anOverdueDistributionIsAtLeastAsWideAsItself(Law law) {
        assertThat(repairs(law, new Fact.Stated<>(new Span.Uniform(0, 100), OVERDUE)))
                .containsExactly("0-10", "0-90", "0-100");
    }

    /** For a tolerance long is good: missing means for ever at best and not at all at worst. */
    @ParameterizedTest
    @MethodSource("laws")
    void aMissingToleranceIsReadTheOtherWay(Law law) {
        var need = new Need.Leaf(
                "a", Fact.missing(), Need.Start.TOLERANT, Need.Role.PLAIN, Need.NORMAL, Need.Leaf.PRESENT);
        var inventory = inventory(thing("a"), thing("b", need));
        assertThat(read(law, Readings.BEST, inventory, "a", "b")).isEmpty();
        assertThat(read(law, Readings.GIVEN, inventory, "a", "b")).isEqualTo("0-50");
    }

    /** Of two alternatives one may not be there at all; then the other is needed. */
    @ParameterizedTest
    @MethodSource("laws")
    void aNeedThatIsAbsentVanishes(Law law) {
        var doubtful = new Need.Leaf(
                "a", Need.Leaf.NO_TOLERANCE, Need.Start.TOLERANT, Need.Role.PLAIN, Need.NORMAL, Fact.missing());
        var inventory = inventory(
                thing("a"), thing("b"), thing("all", doubtful, on("b")), thing("any", Need.any(doubtful, on("b"))));
        assertThat(read(law, Readings.WORST, inventory, "a", "all")).isEqualTo("0-50");
        assertThat(read(law, Readings.BEST, inventory, "a", "all")).isEmpty();
        assertThat(read(law, Readings.BEST, inventory, "b", "any")).isEqualTo("0-50");
        assertThat(read(law, Readings.WORST, inventory, "b", "any")).isEmpty();
    }

    /** The owner assures to be back within 30 s: that is repair, and the restart is in it. Expired, it counts for nothing. */
    @ParameterizedTest
    @MethodSource("laws")
    void anAssuranceStandsInForTheInside(Law law) {
        assertThat(read(law, assured(TODAY))).isEqualTo("0-30");
        assertThat(read(law, assured(TODAY.minusDays(1)))).isEqualTo("0-never");
    }

    /** What is stated is not overruled by it. */
    @ParameterizedTest
    @MethodSource("laws")
    void anAssuranceDoesNotOverruleWhatIsStated(Law law) {
        assertThat(read(law, assured(TODAY).repair(takes(7)))).isEqualTo("0-7");
    }

    /** Friday 17:00, the crew works Monday to Friday 8 to 16: 63 hours until Monday 8:00. */
    @ParameterizedTest
    @MethodSource("laws")
    void theHourOfTheHitMatters(Law law) {
        Hours.Window[] week = Stream.of(DayOfWeek.values())
                .limit(5)
                .map(day -> new Hours.Window(day, 8 * 60, 16 * 60))
                .toArray(Hours.Window[]::new);
        var inventory = inventory(crew("team", 1, week), thing("a").repair(takes(3600, "team")));
        Scenario monday = Scenario.of("s", breaks("h", 0, "a"));
        var friday = new Scenario(
                "s",
                "0",
                "",
                "",
                LocalDateTime.of(2026, 1, 9, 17, 0),
                null,
                null,
                monday.hits(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        Run run = law.run(inventory, Readings.GIVEN, TODAY, friday, SETTINGS, Law.PLANNING);
        assertThat(down(run, "a")).isEqualTo("0-" + 64 * 3600);
    }

    /** Two repairs of one class under one hit, fully correlated, take equally long; under two hits they do not. */
    @ParameterizedTest
    @MethodSource("laws")
    void repairsOfOneClassUnderOneHitHaveSomethingInCommon(Law law) {
        var cables = new RecoveryClass("cables", "", new Span.LogNormal(5000, 1), 9, "", 1, false);
        Job repair = Job.taking(new Span.OfClass("cables"));
        Inventory inventory =
                inventory(thing("a").repair(repair), thing("b").repair(repair)).withClasses(Map.of("cables", cables));
        var different = new TreeSet<Boolean>();
        for (int i = 0; i < 20; i++) {
            Run together = future(law, i, inventory, breaks("h", 0, "a", "b"));
            assertThat(down(together, "a")).isEqualTo(down(together, "b"));
            Run apart = future(law, i, inventory, breaks("h1", 0, "a"), breaks("h2", 0, "b"));
            different.add(!down(apart, "a").equals(down(apart, "b")));
        }
        assertThat(different).containsExactly(true);
    }

    private static Component.Builder assured(LocalDate until) {
        return Component.of("a", Kind.SYSTEM)
                .assurance(new Assurance("owner", Duration.ofSeconds(30), null, null, "", until));
    }

    private static String read(Law law, Component.Builder a) {
        return down(run(law, inventory(a), breaks("h", 0, "a")), "a");
    }

    private static String read(Law law, Readings readings, Inventory inventory, String hit, String seen) {
        return down(run(law, readings, inventory, lasts("h", 0, 50, hit)), seen);
    }

    private static List<String> repairs(Law law, Fact<Span> takes) {
        var inventory = inventory(thing("a").repair(new Job(takes, null, Need.NONE)));
        Hit hit = Hit.repaired("h", DOWN, Span.ZERO, null, "a");
        return Stream.of(Readings.BEST, Readings.GIVEN, Readings.WORST)
                .map(readings -> down(run(law, readings, inventory, hit), "a"))
                .toList();
    }
}
