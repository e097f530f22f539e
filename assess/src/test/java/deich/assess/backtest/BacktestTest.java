// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import deich.engine.Progress;
import deich.model.incident.Incident;
import deich.model.incident.Samples;
import deich.model.incident.ShockState;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BacktestTest {

    private static final int FUTURES = 4000;

    private static BacktestOrder order() {
        return new BacktestOrder(List.of(Harbour.incident()), Harbour.samples(), Harbour.classes(), FUTURES, 7);
    }

    private static BacktestResult run() {
        return Backtest.run(order(), Runnable::run, Progress.NONE);
    }

    @Test
    void theIncidentTestedTeachesNothing() {
        Lessons lessons = run().cases().getFirst().lessons();

        // left out: its own sample and the one that began two days later under another name
        Learned server = lessons.of("server");
        assertThat(server.samples()).isEqualTo(2);
        assertThat(server.median()).isBetween(90.0, 125.0);
    }

    @Test
    void naiveTakesOneDrawOfTheNearestClass() {
        Forecast forecast = Naive.of(Harbour.incident(), Harbour.classes(), false, 7, 20_000);

        Forecast.OfService fees = forecast.of("gebuehr");
        assertThat(forecast.services()).containsOnlyKeys("gebuehr", "liegeplatz");
        assertThat(fees.at(0.5)).isCloseTo(100, within(4.0));
        assertThat(fees.at(0.9)).isCloseTo(100 * Math.exp(1.2816), within(20.0));
        // Phi(ln(24/100)) = Phi(-1.427) = 0.0768 would be back before the buffer is used up
        assertThat(fees.at(0.07)).isEqualTo(24);
        assertThat(fees.at(0.09)).isGreaterThan(24);
    }

    @Test
    void naiveHelpIsTheEarlierOfTwoDraws() {
        Forecast with = Naive.of(Harbour.incident(), Harbour.classes(), true, 7, 20_000);

        // P(both later than 12 h) = 1/2 * Phi(ln(100/12)) = 1/2 * 0.9830
        Forecast.OfService berths = with.of("liegeplatz");
        assertThat(berths.within(12, Double.POSITIVE_INFINITY)).isCloseTo(0.4915, within(0.012));
    }

    @Test
    void deichKeepsTheControlAndSeesBothServices() {
        CaseResult result = run().cases().getFirst();

        assertThat(result.deich().affected()).isEqualTo(new Affected(2, 0, 1, 0));
        Row berths = result.deich().rows().getFirst();
        assertThat(berths.median()).isBetween(10.0, 25.0);
    }

    @Test
    void withoutUnpreparedHelpItTakesLonger() {
        CaseResult result = run().cases().getFirst();

        double with = result.deich().rows().getFirst().median();
        double without = result.withoutUnprepared().rows().getFirst().median();
        assertThat(without).isGreaterThan(3 * with);
    }

    @Test
    void toldWhenTheCoreCameBackItIsUniform() {
        CaseResult result = run().cases().getFirst();

        Row fees = result.conditional().rows().getLast();
        assertThat(fees.p10()).isCloseTo(102, within(0.7));
        assertThat(fees.median()).isCloseTo(110, within(0.7));
        assertThat(fees.p90()).isCloseTo(118, within(0.7));
    }

    @Test
    void withoutAnySampleEverythingIsThoughtPossible() {
        var nothing = new Samples("0", null, List.of(), List.of(), Map.of(), List.of(), Map.of());
        var order = new BacktestOrder(List.of(Harbour.incident()), nothing, Harbour.classes(), 1000, 7);

        CaseResult result =
                Backtest.run(order, Runnable::run, Progress.NONE).cases().getFirst();

        assertThat(result.lessons().of("server").samples()).isZero();
        Row fees = result.withoutUnprepared().rows().getFirst();
        assertThat(fees.p90()).isGreaterThan(1000 * fees.p10());
    }

    @Test
    void hoursCountFromTheBeginningWheneverTheShockComes() {
        Incident now = Harbour.incident();
        Incident later = new Incident(
                now.id(),
                now.title(),
                now.t0(),
                now.nodes(),
                List.of(new Incident.Shock("kern", ShockState.DOWN, 50, "")),
                List.of(),
                now.observations(),
                now.unaffected(),
                List.of());
        var order = new BacktestOrder(List.of(later), Harbour.samples(), Harbour.classes(), 500, 7);

        Row fees = Backtest.run(order, Runnable::run, Progress.NONE)
                .cases()
                .getFirst()
                .deich()
                .rows()
                .getLast();
        BacktestOrder sooner = new BacktestOrder(List.of(now), Harbour.samples(), Harbour.classes(), 500, 7);
        Row before = Backtest.run(sooner, Runnable::run, Progress.NONE)
                .cases()
                .getFirst()
                .deich()
                .rows()
                .getLast();
        assertThat(fees.median()).isCloseTo(before.median() + 50, within(0.001));
    }

    @Test
    void gainsAreDifferencesOfMeans() {
        BacktestResult result = run();
        CaseResult only = result.cases().getFirst();

        assertThat(only.gain())
                .isEqualTo(only.deich().meanLogScore() - only.naive().meanLogScore());
        assertThat(result.meanGain(CaseResult::gain)).isEqualTo(only.gain());
        assertThat(result.better(one -> 1)).isEqualTo(1);
        assertThat(result.totals(CaseResult::deich).observations()).isEqualTo(2);
    }

    @Test
    void threadsChangeNothing() {
        try (var workers = Executors.newFixedThreadPool(3)) {
            BacktestResult parallel = Backtest.run(order(), workers, Progress.NONE);

            assertThat(parallel.cases()).isEqualTo(run().cases());
        }
    }

    @Test
    void canBeStopped() {
        var told = new AtomicInteger();
        assertThatThrownBy(() -> Backtest.run(order(), Runnable::run, (done, total) -> told.incrementAndGet() < 5))
                .isInstanceOf(CancellationException.class);
    }
}
