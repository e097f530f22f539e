// SPDX-License-Identifier: EUPL-1.2
package deich.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deich.engine.Plant;
import deich.engine.Precision;
import deich.engine.Progress;
import deich.engine.Settings;
import deich.model.fact.Readings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BenchTest {
    private static final Plant PLANT = Plant.of(Woven.of(5000), Readings.GIVEN, LocalDate.of(2026, 1, 1));
    /** A clock that shows one nanosecond more whenever somebody looks. */
    private final AtomicLong looks = new AtomicLong();

    private final Bench bench = new Bench(PLANT, Settings.DEFAULT, looks::incrementAndGet);

    private Measured measured(Load load) {
        bench.build();
        return bench.measure(load);
    }

    @Test
    void graphAndLoopsFindTheSameComponentsDownAsTheEngine() {
        for (String target : List.of("c0", "c3", "c60", "c700", "c4990")) {
            Measured m = measured(new Load("x", List.of(target), 10));
            assertThat(m.agreed()).as(target).isTrue();
            assertThat(m.down()).isPositive();
            assertThat(m.components()).isEqualTo(5000);
        }
    }

    @Test
    void theirTimesAreTheEnginesButWhereOneIntervalIsNotEnough() {
        Measured m = measured(new Load("x", List.of("c0", "c1", "c2"), 10));
        assertThat(m.down()).isGreaterThan(100);
        assertThat(m.otherTimes()).isLessThan(m.down() / 10);
    }

    @Test
    void theFingerprintIsThatOfTheOutages() {
        Load load = new Load("x", List.of("c3"), 10);
        assertThat(measured(load).fingerprint())
                .isEqualTo(measured(load).fingerprint())
                .hasSize(64)
                .isNotEqualTo(measured(new Load("x", List.of("c3"), 11)).fingerprint());
    }

    @Test
    void futuresAreTheSameWithAnyNumberOfThreads() {
        Load load = new Load("x", List.of("c0", "c1", "c2", "c60"), 10);
        Drawing alone = drawn(bench.draw(measured(load), load, 40, Runnable::run, Progress.NONE));
        try (ExecutorService many = Executors.newFixedThreadPool(4)) {
            Drawing together = drawn(bench.draw(measured(load), load, 40, many, Progress.NONE));
            assertThat(together.fingerprint()).isEqualTo(alone.fingerprint());
        }
        assertThat(alone.services()).isPositive();
        assertThat(alone.sorts()).isBetween(1, alone.services());
        assertThat(alone.futures()).isEqualTo(40);
    }

    private static Drawing drawn(Measured measured) {
        return Objects.requireNonNull(measured.drawn());
    }

    @Test
    void theFuturesAreThoseThatOneGetsOneByOne() {
        for (String target : List.of("c0", "c3", "c60", "c700")) {
            Load load = new Load("x", List.of(target, "c1"), 10);
            Measured m = bench.draw(measured(load), load, 40, Runnable::run, Progress.NONE);
            assertThat(drawn(m).agreed()).as(target).isTrue();
            assertThat(drawn(m).compulsory()).isPositive();
        }
    }

    @Test
    void itDrawsNoMoreThanItTakes() {
        Load load = new Load("x", List.of("c0", "c1", "c2", "c60"), 10);
        Precision precision = Precision.within(0.05, 3200).withLimits(Map.of("c3", 3600L, "c10", 36_000L));
        Measured m = bench.sound(measured(load), load, precision, Runnable::run, Progress.NONE);
        assertThat(Objects.requireNonNull(m.sounded()).outlook().drawn()).isBetween(200, 800);
    }

    @Test
    void whoeverHasSeenEnoughCanStop() {
        Load load = new Load("x", List.of("c3"), 10);
        Measured m = measured(load);
        assertThatThrownBy(() -> bench.draw(m, load, 100, Runnable::run, (done, total) -> false))
                .isInstanceOf(CancellationException.class);
    }
}
