// SPDX-License-Identifier: EUPL-1.2
package deich.assess.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deich.model.fact.Fact;
import deich.model.fact.Reading;
import deich.model.fact.RecoveryClass;
import deich.model.fact.Source;
import deich.model.fact.Span;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LengthsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private final Lengths lengths = new Lengths(
            Map.of("fire", new RecoveryClass("fire", "", new Span.LogNormal(36000, 1), 6, "", 0.5, false)), TODAY);

    @Test
    void durationsAtTheirNinetiethPercentile() {
        assertThat(lengths.duration(Fact.stated(Span.hours(2)), Reading.GIVEN)).isEqualTo(2);
        assertThat(lengths.duration(Fact.stated(new Span.Uniform(0, 36000)), Reading.GIVEN))
                .isEqualTo(9);
        assertThat(lengths.duration(Fact.stated(new Span.OfClass("fire")), Reading.GIVEN))
                .isCloseTo(10 * Math.exp(1.2815515655446004), within(1e-9));
        assertThat(lengths.duration(Fact.stated(new Span.Triangular(0, 0, 36000)), Reading.GIVEN))
                .isCloseTo(10 * (1 - Math.sqrt(0.1)), within(1e-9));
    }

    @Test
    void tolerancesAtTheirTenth() {
        assertThat(lengths.tolerance(Fact.stated(new Span.Uniform(0, 36000)), Reading.GIVEN))
                .isEqualTo(1);
        assertThat(lengths.tolerance(Fact.stated(Span.FOREVER), Reading.GIVEN)).isInfinite();
    }

    @Test
    void missingIsNothingOrForEver() {
        assertThat(lengths.duration(Fact.missing(), Reading.GIVEN)).isInfinite();
        assertThat(lengths.duration(Fact.missing(), Reading.BEST)).isZero();
        assertThat(lengths.tolerance(Fact.missing(), Reading.BEST)).isInfinite();
        assertThat(lengths.tolerance(Fact.missing(), Reading.WORST)).isZero();
    }

    @Test
    void assumedRunsFromItsBestToItsWorst() {
        Fact<Span> fact = Fact.assumed(Span.hours(2), Span.hours(1), Span.hours(8));
        assertThat(lengths.duration(fact, Reading.BEST)).isEqualTo(1);
        assertThat(lengths.duration(fact, Reading.WORST)).isEqualTo(8);
        assertThat(lengths.tolerance(fact, Reading.BEST)).isEqualTo(8);
    }

    @Test
    void overdueRunsFromHalfToDouble() {
        var source = new Source("x", null, TODAY.minusDays(1), "");
        assertThat(lengths.duration(new Fact.Stated<>(Span.hours(4), source), Reading.BEST))
                .isEqualTo(2);
        assertThat(lengths.duration(new Fact.Stated<>(Span.hours(4), source), Reading.WORST))
                .isEqualTo(8);
        assertThat(lengths.duration(new Fact.Stated<>(Span.FOREVER, source), Reading.BEST))
                .isInfinite();
        assertThat(lengths.duration(new Fact.Stated<>(new Span.LogNormal(36000, 1), source), Reading.WORST))
                .isCloseTo(10 * Math.exp(1.2815515655446004), within(1e-3));
    }
}
