// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deich.model.incident.Incident;
import deich.model.incident.Interval;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoreTest {

    /** Draws 1, 2, …, 100 hours: p10 is 10, the median 50, p90 is 90. */
    private static Forecast.OfService hundred(double times) {
        return Forecast.OfService.drawn(
                IntStream.rangeClosed(1, 100).mapToDouble(i -> times * i).toArray(), 100);
    }

    private static Forecast.OfService always(double hours, int affected) {
        return Forecast.OfService.drawn(new double[] {hours, hours}, affected);
    }

    private static Row row(Interval seen, Forecast.OfService forecast) {
        return Row.of(Harbour.seen("s", seen), forecast);
    }

    @Test
    void quantilesAreDraws() {
        Row row = row(Interval.of(20, 40), hundred(1));

        assertThat(row.p10()).isEqualTo(10);
        assertThat(row.median()).isEqualTo(50);
        assertThat(row.p90()).isEqualTo(90);
        assertThat(row.lnWidth()).isCloseTo(Math.log(9), within(1e-12));
    }

    @Test
    void whatHappenedIsFivePerCentWiderAtEachEnd() {
        // 0.95 * 20 = 19 to 1.05 * 40 = 42: 24 of 100 draws
        assertThat(row(Interval.of(20, 40), hundred(1)).logScore()).isCloseTo(Math.log(0.24), within(1e-12));
        // from 0.95 * 80 = 76 on: 25 of 100
        assertThat(row(Interval.openFrom(80), hundred(1)).logScore()).isCloseTo(Math.log(0.25), within(1e-12));
        assertThat(row(Interval.of(200, 300), hundred(1)).logScore()).isCloseTo(Math.log(2.5e-5), within(1e-12));
    }

    @Test
    void insideMeansThatTheIntervalsMeet() {
        assertThat(row(Interval.of(90, 95), hundred(1)).inside()).isTrue();
        assertThat(row(Interval.of(91, 95), hundred(1)).inside()).isFalse();
        assertThat(row(Interval.of(5, 10), hundred(1)).inside()).isTrue();
        assertThat(row(Interval.of(5, 9), hundred(1)).inside()).isFalse();
        assertThat(row(Interval.openFrom(5), hundred(1)).inside()).isTrue();
        assertThat(row(Interval.openFrom(91), hundred(1)).inside()).isFalse();
    }

    @Test
    void neverMeetsWhatIsStillDownAndIsNoWiderThanTheHorizon() {
        Row row = row(Interval.openFrom(1000), always(Double.POSITIVE_INFINITY, 2));

        assertThat(row.inside()).isTrue();
        assertThat(row.logScore()).isZero();
        assertThat(row.lnWidth()).isZero();
        assertThat(row(Interval.of(0, 1), always(0, 0)).lnWidth()).isZero();
    }

    @Test
    void orderCountsPairsOfWhichOneCertainlyCameFirst() {
        // a before b before c; d overlaps b and c, so it only comes after a. Forecast: b, a, c and d alike a
        List<Row> rows = List.of(
                row(Interval.of(1, 2), always(10, 2)),
                row(Interval.of(2, 4), always(5, 2)),
                row(Interval.of(6, 8), always(20, 2)),
                row(Interval.openFrom(3), always(10.3, 2)));

        Ranking ranking = Ranking.of(rows);

        // a-b wrong, a-c right, b-c right, a-d tied (3 %)
        assertThat(ranking).isEqualTo(new Ranking(2, 1, 1));
        assertThat(ranking.tau()).isCloseTo(0.25, within(1e-12));
        assertThat(ranking.gamma()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(Ranking.NONE.tau()).isNaN();
    }

    private static Incident incident(String id, List<Incident.Observation> seen, List<String> controls) {
        return new Incident(
                id,
                id,
                OffsetDateTime.parse("2031-01-01T00:00:00Z"),
                Map.of(),
                List.of(),
                List.of(),
                seen,
                controls,
                List.of());
    }

    @Test
    void affectedSetIsCountedWithItsControls() {
        Incident incident = incident(
                "i",
                List.of(Harbour.seen("a", Interval.of(1, 2)), Harbour.seen("b", Interval.of(1, 2))),
                List.of("c", "d"));
        var forecast = new Forecast(Map.of("a", always(0, 2), "c", always(9, 1)));

        Affected affected = Score.of(incident, forecast).affected();

        // a is affected though usable at once through a fallback; b is not listed; c is in half of the draws
        assertThat(affected).isEqualTo(new Affected(1, 1, 2, 1));
        assertThat(affected.precision()).isEqualTo(0.5);
        assertThat(affected.recall()).isEqualTo(0.5);
        assertThat(affected.controlsKept()).isEqualTo(1);
    }

    @Test
    void totalsWeighCasesAlike() {
        Incident one = incident("one", List.of(Harbour.seen("a", Interval.of(20, 40))), List.of());
        Incident three = incident(
                "three",
                List.of(
                        Harbour.seen("a", Interval.openFrom(80)),
                        Harbour.seen("b", Interval.of(200, 300)),
                        Harbour.seen("c", Interval.openFrom(80))),
                List.of());
        var forecast = new Forecast(Map.of("a", hundred(1), "b", hundred(1), "c", hundred(10)));

        Totals totals = Totals.of(List.of(Score.of(one, forecast), Score.of(three, forecast)));

        double first = Math.log(0.24);
        double second = (Math.log(0.25) + Math.log(2.5e-5) + Math.log(0.93)) / 3;
        assertThat(totals.meanLogScore()).isCloseTo((first + second) / 2, within(1e-12));
        assertThat(totals.meanLogScoreOfObservations()).isCloseTo((first + 3 * second) / 4, within(1e-12));
        assertThat(totals.observations()).isEqualTo(4);
        assertThat(totals.inside()).isEqualTo(3);
        assertThat(totals.insideShare()).isEqualTo(0.75);
        assertThat(totals.meanLnWidth()).isCloseTo(Math.log(9), within(1e-12));
    }
}
