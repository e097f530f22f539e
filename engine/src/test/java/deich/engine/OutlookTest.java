// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deich.engine.Outlook.Reason;
import deich.model.fact.Readings;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Effect;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Drawing until enough is known. */
class OutlookTest {
    private static final double PROBABILITY = 0.3;

    private static final Plant PLANT = Plant.of(
            Inventory.of(List.of(
                    Component.of("power", Kind.SITE).build(),
                    Component.of("register", Kind.SERVICE)
                            .needs(Need.on("power"))
                            .build(),
                    Component.of("idle", Kind.SERVICE).build())),
            Readings.GIVEN,
            LocalDate.of(2026, 1, 1));

    private static final Scenario SCENARIO = Scenario.of(
            "dark",
            Hit.lasting("dark", Effect.DOWN, Span.ZERO, new Span.Uniform(3600, 36_000), "power")
                    .with(new Hit.Chance(PROBABILITY, true, null)));

    private static final Precision PRECISION =
            Precision.within(0.05, 10_000).withLimits(Map.of("register", 0L, "idle", 0L));

    private static Outlook draw(Precision precision, long seed, Executor executor) {
        return StressTest.futures(PLANT, SCENARIO, Settings.DEFAULT.withSeed(seed), precision, executor, Progress.NONE);
    }

    private static Outlook.OfService register(Outlook outlook) {
        return Objects.requireNonNull(outlook.services().get("register"));
    }

    @Test
    void itStopsAsSoonAsTheShareIsKnownWellEnough() {
        Outlook known = draw(PRECISION, 1, Runnable::run);
        assertThat(known.reason()).isEqualTo(Reason.PRECISE);
        assertThat(known.drawn()).isEqualTo(800);
        assertThat(known.looks()).isEqualTo(3);
        assertThat(known.possible()).isEqualTo(7);
        var share = register(known).exceeding();
        assertThat(share.high() - share.estimate()).isLessThanOrEqualTo(0.05);
        assertThat(share.estimate() - share.low()).isLessThanOrEqualTo(0.05);
        assertThat(known.services()).containsOnlyKeys("register");
        assertThat(known.worst().orElseThrow().getKey()).isEqualTo("register");
    }

    @Test
    void itStopsAtTheMostAllowedAndSaysSo() {
        Outlook known = draw(new Precision(0.001, 0.5, 1, PRECISION.limits(), 500), 1, Runnable::run);
        assertThat(known.reason()).isEqualTo(Reason.MOST);
        assertThat(known.drawn()).isEqualTo(500);
        assertThat(known.looks()).isEqualTo(known.possible()).isEqualTo(3);
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        try (var four = Executors.newFixedThreadPool(4)) {
            assertThat(draw(PRECISION, 7, four)).isEqualTo(draw(PRECISION, 7, Runnable::run));
        }
    }

    /** Counts are those of the futures themselves; quantiles are never too small and too great by less than one in 128. */
    @Test
    void itSaysWhatTheFuturesSay() {
        Precision precision = PRECISION.withQuantile(0.9, 0.1).withLimits(Map.of("register", 20_000L));
        Outlook known = draw(precision, 3, Runnable::run);
        Futures all = StressTest.futures(
                PLANT, SCENARIO, Settings.DEFAULT.withSeed(3), known.drawn(), Runnable::run, Progress.NONE);
        var register = Objects.requireNonNull(all.services().get("register"));
        assertThat(register(known).exceeding().hits())
                .isEqualTo(register.exceeding(20_000).hits());
        long exact = register.downtimeAt(0.9);
        var range = register(known).quantile();
        assertThat(range.estimate()).isBetween(exact, exact + exact / 128);
        assertThat(range.width()).isLessThanOrEqualTo(0.1);
        assertThat(exact).isBetween(range.low(), range.high());
    }

    /** Looking several times and stopping when it suits must not make intervals miss more often than they say. */
    @Test
    void intervalsHoldTheTruthThoughItIsLookedAgainAndAgain() {
        int misses = 0;
        int seeds = 400;
        for (int seed = 0; seed < seeds; seed++) {
            var share = register(draw(PRECISION, seed, Runnable::run)).exceeding();
            if (PROBABILITY < share.low() || PROBABILITY > share.high()) misses++;
        }
        assertThat(misses).isLessThanOrEqualTo(seeds / 20);
    }

    @Test
    void progressMayStopIt() {
        assertThatThrownBy(() -> StressTest.futures(
                        PLANT, SCENARIO, Settings.DEFAULT, PRECISION, Runnable::run, (done, total) -> done < 300))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void onlyServicesMayBeAskedAbout() {
        Precision other = PRECISION.withLimits(Map.of("power", 1L));
        assertThatThrownBy(() -> draw(other, 1, Runnable::run)).isInstanceOf(IllegalArgumentException.class);
    }
}
