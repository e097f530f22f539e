// SPDX-License-Identifier: EUPL-1.2
package deich.engine.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deich.model.fact.RecoveryClass;
import deich.model.fact.Span;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DrawsTest {
    private static final RecoveryClass CLASS =
            new RecoveryClass("k", "", new Span.LogNormal(3600, 0.8), 9, "", 0.6, false);

    @Test
    void namesAreHashedByFnv1a() {
        // published test vectors of FNV-1a with 64 bits
        assertThat(Draws.name("")).isEqualTo(0xcbf29ce484222325L);
        assertThat(Draws.name("a")).isEqualTo(0xaf63dc4c8601ec8cL);
        assertThat(Draws.name("foobar")).isEqualTo(0x85944171f73967e8L);
        assertThat(Draws.name(Draws.name("foo"), "bar")).isEqualTo(Draws.name("foobar"));
    }

    @Test
    void drawsFillTheUnitIntervalEvenly() {
        int[] tenths = new int[10];
        for (int future = 0; future < 100_000; future++)
            tenths[(int) (Draws.uniform(1, future, Draws.name("x")) * 10)]++;
        for (int tenth : tenths) assertThat(tenth).isBetween(9_600, 10_400);
    }

    @Test
    void quantilesOfEveryShape() {
        assertThat(term(new Span.Uniform(10, 20)).at(0.9)).isEqualTo(19);
        assertThat(term(new Span.Triangular(0, 50, 100)).at(0.5)).isEqualTo(50);
        assertThat(term(new Span.Triangular(0, 0, 100)).at(0.75)).isEqualTo(50);
        assertThat(term(new Span.LogNormal(1000, 0.5)).at(0.5)).isEqualTo(1000);
        assertThat(term(new Span.LogNormal(1000, 0.5)).at(0.9)).isEqualTo(1898);
        assertThat(term(Span.FOREVER).at(0.1)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void oneClassUnderOneHitIsCorrelatedAndKeepsItsDistribution() {
        Term term = term(new Span.OfClass("k"));
        int n = 20_000;
        double[] a = new double[n];
        double[] b = new double[n];
        double[] other = new double[n];
        for (int future = 0; future < n; future++) {
            Values values = Values.future(7, future);
            a[future] = Math.log(values.job(term, Draws.name("repair:h:a"), "h"));
            b[future] = Math.log(values.job(term, Draws.name("repair:h:b"), "h"));
            other[future] = Math.log(values.job(term, Draws.name("repair:g:a"), "g"));
        }
        assertThat(correlation(a, b)).isCloseTo(0.6, within(0.02));
        assertThat(correlation(a, other)).isCloseTo(0, within(0.03));
        assertThat(mean(a)).isCloseTo(Math.log(3600), within(0.02));
    }

    @Test
    void equalNamesShareADraw() {
        Term shared = term(new Span.Shared("weather", new Span.Uniform(0, 1_000_000)));
        Values values = Values.future(3, 11);
        assertThat(values.duration(shared, 1)).isEqualTo(values.buffer(shared, 2));
        assertThat(values.duration(shared, 1)).isNotEqualTo(Values.future(3, 12).duration(shared, 1));
    }

    private static Term term(Span span) {
        return Term.of(span, Map.of("k", CLASS));
    }

    private static double mean(double[] x) {
        return java.util.Arrays.stream(x).average().orElseThrow();
    }

    private static double correlation(double[] x, double[] y) {
        double mx = mean(x);
        double my = mean(y);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xy / Math.sqrt(xx * yy);
    }
}
