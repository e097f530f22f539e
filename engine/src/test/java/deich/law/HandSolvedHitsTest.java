// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import static deich.model.inventory.Effect.DESTROYED;
import static deich.model.inventory.Effect.DOWN;
import static deich.model.inventory.Effect.ENCRYPTED;
import static deich.model.inventory.Effect.ISOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Run;
import deich.model.fact.Span;
import deich.model.inventory.Effect;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.SharedFate;
import deich.model.scenario.Hit;
import deich.model.scenario.Hit.Chance;
import deich.model.scenario.Selector;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 8 to 10: shared fate, deliberate acts, jurisdictions, shares, waves and coins. */
class HandSolvedHitsTest extends HandSolved {

    /** One domain over two sites: encryption takes both, fire only the one. */
    @ParameterizedTest
    @MethodSource("laws")
    void sharedFateIsSharedForItsEffectsOnly(Law law) {
        var fate = new SharedFate("domain", "", List.of("a", "b"), Set.of(ENCRYPTED));
        Inventory inventory = inventory(thing("a"), thing("b")).withSharedFates(List.of(fate));
        Run attack = run(law, inventory, spoils("h", ENCRYPTED, 0, "a"));
        assertThat(down(attack, "b")).isEqualTo("0-10");
        assertThat(attack.outagesOf("b").getFirst().cause()).isEqualTo(new Run.Struck("h", ENCRYPTED, "domain"));
        assertThat(down(run(law, inventory, spoils("h", DESTROYED, 0, "a")), "b"))
                .isEmpty();
    }

    /** Fate is handed on: a with b, b with c. */
    @ParameterizedTest
    @MethodSource("laws")
    void sharedFateIsHandedOn(Law law) {
        var fates = List.of(
                new SharedFate("first", "", List.of("a", "b"), Set.of(DOWN)),
                new SharedFate("second", "", List.of("b", "c"), Set.of(DOWN)));
        Run run = run(law, inventory(thing("a"), thing("b"), thing("c")).withSharedFates(fates), breaks("h", 0, "a"));
        assertThat(run.struck()).containsEntry("h", List.of("a", "b", "c"));
        assertThat(run.outagesOf("c").getFirst().cause()).isEqualTo(new Run.Struck("h", DOWN, "second"));
    }

    /** Isolation is ordered at 2 and ends at 12; what hangs on the net is collateral damage; nothing is rebuilt. */
    @ParameterizedTest
    @MethodSource("laws")
    void anIsolationIsAHitLikeAnyOther(Law law) {
        var isolation = new Hit(
                "cut",
                "",
                Selector.ids("net"),
                ISOLATED,
                Span.seconds(2),
                new Hit.Lasts(Span.seconds(10)),
                Chance.SURE,
                1,
                null,
                Span.ZERO,
                "IT-Sicherheitsbeauftragte");
        var app = thing("app", on("net")).restart(takes(3)).rebuild(takes(50));
        Run run = run(law, inventory(thing("net"), app), isolation);
        assertThat(down(run, "app")).isEqualTo("2-15");
        assertThat(run.outagesOf("net").getFirst().cause()).isEqualTo(new Run.Struck("cut", ISOLATED, null));
    }

    /** The daughter's mother's mother is subject to it; the ring of owners above ends; the one elsewhere is left alone. */
    @ParameterizedTest
    @MethodSource("laws")
    void aJurisdictionReachesThroughTheChainOfOwners(Law law) {
        var inventory = inventory(
                of(Kind.JURISDICTION, "there"),
                of(Kind.JURISDICTION, "here"),
                of(Kind.VENDOR, "daughter").owner("mother").jurisdiction("here"),
                of(Kind.VENDOR, "mother").owner("grandmother"),
                of(Kind.VENDOR, "grandmother").owner("mother").jurisdiction("there"),
                of(Kind.VENDOR, "stranger").jurisdiction("here"),
                of(Kind.SYSTEM, "product").jurisdiction("there"));
        Run run = run(law, inventory, lasts("ban", 0, 9, "there"));
        assertThat(run.struck()).containsEntry("ban", List.of("daughter", "grandmother", "mother", "there"));
        assertThat(run.outagesOf("daughter").getFirst().cause()).isEqualTo(new Run.Struck("ban", DOWN, "there"));
    }

    /** Half of four are two, in every future, and not always the same two. */
    @ParameterizedTest
    @MethodSource("laws")
    void aShareIsAFreshSubsetInEveryFuture(Law law) {
        var inventory = inventory(thing("a"), thing("b"), thing("c"), thing("d"));
        var subsets = new TreeSet<String>();
        for (int i = 0; i < 60; i++) {
            Run run = future(law, i, inventory, hit(0.5, null, "a", "b", "c", "d"));
            assertThat(struck(run, "h")).hasSize(2);
            subsets.add(String.valueOf(struck(run, "h")));
        }
        assertThat(subsets).hasSize(6);
    }

    /** A tenth of four is still one. */
    @ParameterizedTest
    @MethodSource("laws")
    void aShareIsAtLeastOne(Law law) {
        var inventory = inventory(thing("a"), thing("b"), thing("c"), thing("d"));
        assertThat(struck(run(law, inventory, hit(0.1, null, "a", "b", "c", "d")), "h"))
                .hasSize(1);
    }

    /** Five in two waves, 100 s apart: numbers 0, 1, 2 in the first (⌊i·2/5⌋ = 0), 3 and 4 in the second. */
    @ParameterizedTest
    @MethodSource("laws")
    void wavesComeOneAfterTheOther(Law law) {
        var inventory = inventory(thing("a"), thing("b"), thing("c"), thing("d"), thing("e"));
        Run run = run(law, inventory, hit(1, new Hit.Waves(2, Span.seconds(100)), "a", "b", "c", "d", "e"));
        List<String> all =
                struck(run, "h").stream().map(id -> down(run, id)).sorted().toList();
        assertThat(all).containsExactly("0-10", "0-10", "0-10", "100-110", "100-110");
    }

    /** a comes in one wave and b in the other; their shared fate strikes both twice. */
    @ParameterizedTest
    @MethodSource("laws")
    void sharedFateStrikesInTheWaveOfItsTarget(Law law) {
        var fate = new SharedFate("f", "", List.of("a", "b"), Set.of(DOWN));
        Inventory inventory = inventory(thing("a"), thing("b")).withSharedFates(List.of(fate));
        Run run = run(law, inventory, hit(1, new Hit.Waves(2, Span.seconds(100)), "a", "b"));
        assertThat(down(run, "a")).isEqualTo("0-10 100-110");
        assertThat(down(run, "b")).isEqualTo("0-10 100-110");
    }

    /** One coin: both or none. Over 200 futures at one half both happen. */
    @ParameterizedTest
    @MethodSource("laws")
    void oneCoinForTheHit(Law law) {
        var sizes = sizesOverFutures(law, new Chance(0.5, false, null), new Chance(0, false, null));
        assertThat(sizes).containsExactly("0+0", "2+0");
    }

    /** A coin for each: none, either, both. */
    @ParameterizedTest
    @MethodSource("laws")
    void aCoinForEachTarget(Law law) {
        var sizes = sizesOverFutures(law, new Chance(0.5, true, null), new Chance(0, false, null));
        assertThat(sizes).containsExactly("0+0", "1+0", "2+0");
    }

    /** The same event is the same coin, with thresholds of their own: the rarer never happens without the other. */
    @ParameterizedTest
    @MethodSource("laws")
    void theSameEventIsTheSameCoin(Law law) {
        var sizes = sizesOverFutures(law, new Chance(0.7, false, "flood"), new Chance(0.3, false, "flood"));
        assertThat(sizes).containsExactly("0+0", "2+0", "2+2");
    }

    /** In the planning case whatever may happen does, and what has no chance does not. */
    @ParameterizedTest
    @MethodSource("laws")
    void inThePlanningCaseProbableHitsHappen(Law law) {
        var inventory = inventory(thing("a"), thing("b"));
        Run run = run(
                law,
                inventory,
                chance(new Chance(0.001, true, null), breaks("h1", 0, "a")),
                chance(new Chance(0, false, null), breaks("h2", 0, "b")));
        assertThat(down(run, "a")).isEqualTo("0-10");
        assertThat(down(run, "b")).isEmpty();
    }

    /** Uniform 10 to 20: planned at 19; each future somewhere between; equal names share a draw. */
    @ParameterizedTest
    @MethodSource("laws")
    void durationsAreDrawnInFuturesAndPlannedHigh(Law law) {
        Span span = new Span.Shared("storm", new Span.Uniform(10, 20));
        Hit one = Hit.lasting("h1", Effect.DOWN, Span.ZERO, span, "a");
        Hit two = Hit.lasting("h2", Effect.DOWN, Span.ZERO, span, "b");
        var inventory = inventory(thing("a"), thing("b"));
        assertThat(down(run(law, inventory, one, two), "a")).isEqualTo("0-19");
        var seen = new TreeSet<String>();
        for (int i = 0; i < 100; i++) {
            Run run = future(law, i, inventory, one, two);
            assertThat(down(run, "a")).isEqualTo(down(run, "b"));
            seen.add(down(run, "a"));
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(9);
    }

    private static Set<String> sizesOverFutures(Law law, Chance first, Chance second) {
        var inventory = inventory(thing("a"), thing("b"), thing("c"), thing("d"));
        var sizes = new TreeSet<String>();
        IntStream.range(0, 200).forEach(i -> {
            Run run = future(
                    law,
                    i,
                    inventory,
                    chance(first, breaks("h1", 0, "a", "b")),
                    chance(second, breaks("h2", 0, "c", "d")));
            sizes.add(struck(run, "h1").size() + "+" + struck(run, "h2").size());
        });
        return sizes;
    }

    private static Hit hit(double share, Hit.@Nullable Waves waves, String... targets) {
        return new Hit(
                "h",
                "",
                Selector.ids(targets),
                Effect.DOWN,
                Span.ZERO,
                new Hit.Repaired(null),
                Chance.SURE,
                share,
                waves,
                Span.ZERO,
                "");
    }
}
