// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import static deich.assess.backtest.Harbour.LONG_BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deich.model.incident.Belief;
import deich.model.incident.Interval;
import deich.model.incident.Sample;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FitTest {

    private static Sample sample(double low, double high) {
        return Harbour.sample("a", "x", LONG_BEFORE, new Interval(low, high));
    }

    private static Fitted fit(Sample... samples) {
        return Fit.of(List.of(samples), List.of()).orElseThrow();
    }

    @Test
    void exactSamplesGiveMeanAndDeviationOfTheirLogarithms() {
        // ln: 0, 1, 2, 3, 4: mean 2, variance (4+1+0+1+4)/5 = 2; an interval of +-5 % takes a little off: its own
        // variance, (ln 1.05 - ln 0.95)^2 / 12 = 0.0008
        Sample[] samples = DoubleStream.of(0, 1, 2, 3, 4)
                .map(Math::exp)
                .mapToObj(hours -> sample(hours, hours))
                .toArray(Sample[]::new);

        Fitted fitted = fit(samples);

        assertThat(fitted.mu()).isCloseTo(2 - 0.00125, within(0.0005));
        assertThat(fitted.sigma()).isCloseTo(Math.sqrt(2 - 0.0008), within(0.0005));
    }

    @Test
    void halfOfTheSamplesBelowTenAndHalfAboveGiveAMedianOfTen() {
        // nothing else is known, so sigma takes its bound, and the median is exactly the border
        Fitted fitted = fit(sample(1, 10), sample(10, 100));

        assertThat(fitted.median()).isCloseTo(10, within(1e-4));
    }

    @Test
    void threeQuartersBelowAreToldByTheQuartile() {
        // three of four below 10, one of four below 1 (each known by one side only): Phi((ln 10 - mu)/s) = 3/4 and
        // Phi((0 - mu)/s) = 1/4, so z = 0.67449 on either side: mu = ln(10)/2, s = ln(10)/2/0.67449
        Fitted fitted = fit(
                sample(0, 1),
                sample(1, 10),
                sample(1, 10),
                Harbour.sample("a", "x", LONG_BEFORE, Interval.openFrom(10)));

        assertThat(fitted.mu()).isCloseTo(Math.log(10) / 2, within(1e-5));
        assertThat(fitted.sigma()).isCloseTo(Math.log(10) / 2 / 0.6744897502, within(1e-5));
    }

    @Test
    void whatIsStillDownPushesTheMedianUp() {
        Sample open = Harbour.sample("a", "y", LONG_BEFORE, Interval.openFrom(500));

        Fitted without = fit(sample(50, 60), sample(200, 220));
        Fitted with = fit(sample(50, 60), sample(200, 220), open);

        assertThat(with.median()).isGreaterThan(1.5 * without.median());
        assertThat(with.samples()).isEqualTo(3);
        assertThat(with.censored()).isEqualTo(1);
        assertThat(with.incidents()).isEqualTo(2);
    }

    @Test
    void aBeliefAloneIsBelieved() {
        Fitted fitted =
                Fit.of(List.of(), List.of(new Belief("a", 480, 0.7, 1, ""))).orElseThrow();

        assertThat(fitted.median()).isCloseTo(480, within(1e-3));
        assertThat(fitted.sigma()).isCloseTo(0.7, within(1e-6));
    }

    @Test
    void beliefAndSampleMeetByTheirWeights() {
        // weight 3 at ln 100 and one sample at ln 10000: mean a quarter of the way
        Fitted fitted = Fit.of(List.of(sample(10_000, 10_000)), List.of(new Belief("a", 100, 0.5, 3, "")))
                .orElseThrow();

        double quarter = Math.log(100) + Math.log(100) / 4;
        assertThat(fitted.mu()).isCloseTo(quarter, within(0.002));
        // variance 3/4 (0.25 + (1/4 ln 100)^2) + 1/4 (3/4 ln 100)^2
        double l = Math.log(100);
        assertThat(fitted.sigma())
                .isCloseTo(Math.sqrt(0.75 * (0.25 + l * l / 16) + 0.25 * 9 * l * l / 16), within(0.002));
    }

    @Test
    void twoLikeSamplesDoNotMakeACertainty() {
        Fitted fitted = fit(sample(100, 100), sample(101, 101));

        assertThat(fitted.sigma()).isEqualTo(Fit.LEAST_SIGMA);
        assertThat(fitted.narrow()).isTrue();
    }

    @Test
    void lowerBoundsAloneSayNothing() {
        assertThat(Fit.of(List.of(Harbour.sample("a", "x", LONG_BEFORE, Interval.openFrom(9))), List.of()))
                .isEmpty();
    }

    @Test
    void farOutInTheTailThereIsStillAWayBack() {
        assertThat(Fit.logBetween(-50, -49)).isLessThan(Fit.logBetween(-40, -39));
        assertThat(Fit.logBetween(39, 40)).isEqualTo(Fit.logBetween(-40, -39));
        assertThat(Fit.logBetween(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                .isZero();
    }
}
