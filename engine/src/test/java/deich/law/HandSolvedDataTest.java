// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import static deich.model.inventory.Effect.DESTROYED;
import static deich.model.inventory.Effect.DOWN;
import static deich.model.inventory.Effect.ENCRYPTED;
import static deich.model.inventory.Effect.UNTRUSTED;
import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Run;
import deich.model.fact.Fact;
import deich.model.fact.Readings;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Data;
import deich.model.inventory.Effect;
import deich.model.inventory.Kind;
import deich.model.scenario.Hit;
import deich.model.scenario.Hit.Chance;
import deich.model.scenario.Selector;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 7: what survives. Every copy here is made every 100 s and takes 5 s to be away, so its planned age is 105. */
class HandSolvedDataTest extends HandSolved {

    @ParameterizedTest
    @MethodSource("laws")
    void thePlannedAgeIsIntervalPlusTransfer(Law law) {
        Run run = run(law, inventory(register(tape())), spoils("h", ENCRYPTED, 3, "register"));
        assertThat(run.losses().get("register")).isEqualTo(new Run.Loss("register", 3, 105, "tape", "h"));
        assertThat(down(run, "register")).isEqualTo("3-13");
    }

    /** In futures the age lies between the transfer alone and the planned age. */
    @ParameterizedTest
    @MethodSource("laws")
    void inFuturesTheAgeIsDrawn(Law law) {
        var ages = java.util.stream.IntStream.range(0, 200)
                .mapToLong(i -> age(future(law, i, inventory(register(tape())), spoils("h", ENCRYPTED, 0, "register"))))
                .sorted()
                .toArray();
        assertThat(ages[0]).isBetween(5L, 10L);
        assertThat(ages[199]).isBetween(100L, 105L);
    }

    /** Down spoils nothing. */
    @ParameterizedTest
    @MethodSource("laws")
    void aFailureLosesNoData(Law law) {
        assertThat(loss(run(law, inventory(register(tape())), spoils("h", DOWN, 0, "register")), "register"))
                .isEqualTo("nothing");
    }

    /** The online copy in the same domain is encrypted too; the immutable one is not. */
    @ParameterizedTest
    @MethodSource("laws")
    void encryptionReachesOnlineCopiesOfItsDomain(Law law) {
        var disk = copy("disk", null, "north", 10, 0, true, false, false);
        var vault = copy("vault", null, "north", 50, 0, true, true, false);
        assertThat(loss(attack(law, register(disk, tape())), "register")).isEqualTo("105 tape");
        assertThat(loss(attack(law, register(disk, tape(), vault)), "register")).isEqualTo("55 vault");
    }

    /** Under another administrator's keys it survives. */
    @ParameterizedTest
    @MethodSource("laws")
    void anotherDomainSurvives(Law law) {
        var abroad = copy("abroad", null, "south", 10, 0, true, false, false);
        assertThat(loss(attack(law, register(abroad)), "register")).isEqualTo("15 abroad");
    }

    /** A replica copies the damage at once, wherever it stands; a fire is not copied. */
    @ParameterizedTest
    @MethodSource("laws")
    void aReplicaCopiesTheDamage(Law law) {
        var mirror = copy("mirror", "barn", "south", 0, 0, true, false, true);
        assertThat(loss(attack(law, register(mirror, tape())), "register")).isEqualTo("105 tape");
        Run fire = run(law, inventory(register(mirror, tape())), spoils("h", DESTROYED, 0, "register"));
        assertThat(loss(fire, "register")).isEqualTo("5 mirror");
    }

    /** Fire asks where a copy lies, not how it is made: the tape in the hall burns, the one in the barn does not. */
    @ParameterizedTest
    @MethodSource("laws")
    void fireTakesWhatLiesInTheSamePlace(Law law) {
        var here = copy("here", "hall", "south", 10, 0, false, true, false);
        var there = copy("there", "barn", "north", 90, 0, true, false, false);
        Run run = run(law, inventory(register(here, there)), spoils("h", DESTROYED, 0, "register"));
        assertThat(loss(run, "register")).isEqualTo("95 there");
    }

    /** The hall burns; the register, which stands in it and needs it, falls in its wake and loses its data. */
    @ParameterizedTest
    @MethodSource("laws")
    void dataAreLostInTheWakeToo(Law law) {
        var here = copy("here", "hall", "south", 10, 0, false, false, false);
        var inventory = inventory(
                of(Kind.SITE, "hall"), register(here, tape()).needs(on("hall")).restart(takes(3)));
        Run run = run(law, inventory, spoils("h", DESTROYED, 0, "hall"));
        assertThat(loss(run, "register")).isEqualTo("105 tape");
        assertThat(down(run, "register")).isEqualTo("0-13");
    }

    /**
     * The intruder was in for 250 s. The tape's states are 105, 205, 305 old and it keeps 200 back: 305 is the first clean
     * one. With 199 it is not there any more.
     */
    @ParameterizedTest
    @MethodSource("laws")
    void statesYoungerThanTheDwellTimeAreLost(Law law) {
        var keeps200 = copy("tape", null, "south", 100, 200, false, false, false);
        var keeps199 = copy("tape", null, "south", 100, 199, false, false, false);
        assertThat(loss(run(law, inventory(register(keeps200)), dwelling(UNTRUSTED, 250)), "register"))
                .isEqualTo("305 tape");
        assertThat(loss(run(law, inventory(register(keeps199)), dwelling(UNTRUSTED, 250)), "register"))
                .isEqualTo("never");
        assertThat(loss(run(law, inventory(register(keeps199)), dwelling(DESTROYED, 250)), "register"))
                .isEqualTo("105 tape");
    }

    /** No survivor: lost for good, the repair never ends. */
    @ParameterizedTest
    @MethodSource("laws")
    void withoutASurvivorTheRepairNeverEnds(Law law) {
        Run run = attack(law, register());
        assertThat(loss(run, "register")).isEqualTo("never");
        assertThat(down(run, "register")).isEqualTo("0-never");
        assertThat(jobs(run)).containsExactly("REPAIR register 0,0-never");
    }

    /** Unless one can begin with nothing. */
    @ParameterizedTest
    @MethodSource("laws")
    void anEmptyStartBringsItBack(Law law) {
        var diary = of(Kind.DATA, "register").data(new Data(List.of(), true));
        Run run = attack(law, diary);
        assertThat(loss(run, "register")).isEqualTo("never");
        assertThat(down(run, "register")).isEqualTo("0-10");
    }

    /** Nobody says who could delete the copy: at best somebody else, at worst the one who holds the data. */
    @ParameterizedTest
    @MethodSource("laws")
    void anUnknownDomainIsReadBothWays(Law law) {
        var tape = tape();
        var disk = new Data.Copy(
                "disk", null, Fact.missing(), tape.every(), tape.transfer(), tape.keeps(), true, false, false);
        var inventory = inventory(of(Kind.DATA, "register").data(new Data(List.of(disk), false)));
        var hit = spoils("h", ENCRYPTED, 0, "register");
        assertThat(loss(run(law, Readings.BEST, inventory, hit), "register")).isEqualTo("105 disk");
        assertThat(loss(run(law, Readings.GIVEN, inventory, hit), "register")).isEqualTo("never");
        assertThat(loss(run(law, Readings.WORST, inventory, hit), "register")).isEqualTo("never");
    }

    private static long age(Run run) {
        return Objects.requireNonNull(run.losses().get("register")).age();
    }

    private static Run attack(Law law, Component.Builder register) {
        return run(law, inventory(register), spoils("h", ENCRYPTED, 0, "register"));
    }

    private static Component.Builder register(Data.Copy... copies) {
        return of(Kind.DATA, "register").adminDomain("north").place("hall").data(new Data(List.of(copies), false));
    }

    private static Data.Copy tape() {
        return copy("tape", "barn", "north", 100, 0, false, false, false);
    }

    private static Data.Copy copy(
            String id,
            @Nullable String place,
            String domain,
            long every,
            long keeps,
            boolean online,
            boolean immutable,
            boolean replica) {
        return new Data.Copy(
                id,
                place,
                Fact.stated(domain),
                Fact.stated(Span.seconds(every)),
                Fact.stated(Span.seconds(5)),
                Fact.stated(Span.seconds(keeps)),
                online,
                immutable,
                replica);
    }

    private static Hit dwelling(Effect effect, long dwell) {
        return new Hit(
                "h",
                "",
                Selector.ids("register"),
                effect,
                Span.ZERO,
                new Hit.Repaired(null),
                Chance.SURE,
                1,
                null,
                Span.seconds(dwell),
                "");
    }
}
