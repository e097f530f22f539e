// SPDX-License-Identifier: EUPL-1.2
package deich.assess.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deich.engine.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CrowdTest {
    private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

    private static Crowd crowd(Executor executor) {
        return new Crowd(executor, new Ticker(Progress.NONE));
    }

    @Test
    void resultsStandInTheOrderOfTheItems() {
        try (var pool = Executors.newFixedThreadPool(4)) {
            assertThat(crowd(pool).map(HUNDRED, i -> i * i))
                    .isEqualTo(HUNDRED.stream().map(i -> i * i).toList());
        }
    }

    @Test
    void anExecutorThatNeverStartsOrRefusesDoesNotBlock() {
        assertThat(crowd(task -> {}).map(HUNDRED, i -> i)).isEqualTo(HUNDRED);
        Executor full = task -> {
            throw new RejectedExecutionException();
        };
        assertThat(crowd(full).map(HUNDRED, i -> i)).isEqualTo(HUNDRED);
    }

    @Test
    void theOnlyThreadOfAPoolMayAsk() throws Exception {
        try (var pool = Executors.newSingleThreadExecutor()) {
            var asked = pool.submit(() -> crowd(pool).map(HUNDRED, i -> i + 1));
            assertThat(asked.get(10, TimeUnit.SECONDS)).hasSize(100);
        }
    }

    @Test
    void whatFailsFailsTheWholeAndStopsTheRest() {
        var done = new AtomicInteger();
        assertThatThrownBy(() -> crowd(Runnable::run).map(HUNDRED, i -> {
                    done.incrementAndGet();
                    if (i == 3) throw new IllegalStateException("three");
                    return i;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("three");
        assertThat(done.get()).isLessThanOrEqualTo(5);
    }

    @Test
    void progressOnlyGrowsAndEndsAtTheWhole() {
        var told = new ArrayList<Integer>();
        var ticker = new Ticker((done, total) -> told.add(done) && total == 1000);
        ticker.phase(300, 10);
        for (int i = 0; i < 20; i++) ticker.tick();
        ticker.step(900, 2);
        ticker.item(0).reached(1, 2);
        ticker.tick();
        ticker.finish();
        assertThat(told).isSorted().endsWith(1000).contains(300);
    }

    @Test
    void whoeverIsToldToStopStops() {
        var ticker = new Ticker((done, total) -> done < 500);
        ticker.phase(1000, 10);
        assertThatThrownBy(() -> crowdOf(ticker).map(HUNDRED, i -> i)).isInstanceOf(CancellationException.class);
    }

    private static Crowd crowdOf(Ticker ticker) {
        return new Crowd(Runnable::run, ticker);
    }
}
