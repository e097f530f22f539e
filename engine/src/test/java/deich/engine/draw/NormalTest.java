// SPDX-License-Identifier: EUPL-1.2
package deich.engine.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against values of 50 digits computed with an independent arbitrary-precision library. */
class NormalTest {

    @ParameterizedTest
    @CsvSource({
        "1e-15, -7.941345326170996771330",
        "1e-09, -5.997807015007686861445",
        "0.001, -3.090232306167813535358",
        "0.02425, -1.972961051311884837602",
        "0.074, -1.446632067158978509863",
        "0.075, -1.439531470938455934949",
        "0.1, -1.281551565544600435334",
        "0.25, -0.674489750196081743202",
        "0.5, 0.0",
        "0.6, 0.2533471031357997413246",
        "0.9, 1.2815515655446005934874",
        "0.975, 1.9599639845400538556044",
        "0.999, 3.0902323061678132777582"
    })
    void theQuantileIsRightToTwelveDigits(double u, double z) {
        assertThat(Normal.inverse(u)).isCloseTo(z, within(1e-12 * Math.max(1, Math.abs(z))));
    }

    @ParameterizedTest
    @CsvSource({
        "-8.0, 6.220960574271784e-16",
        "-5.5, 1.8989562465887718e-08",
        "-3.0, 0.0013498980316300946",
        "-2.999, 0.0013543365337271062",
        "-1.5, 0.06680720126885807",
        "-0.3, 0.3820885778110474",
        "0.0, 0.5",
        "0.2, 0.579259709439103",
        "1.0, 0.8413447460685429",
        "1.959963984540054, 0.975",
        "2.5, 0.9937903346742238",
        "3.7, 0.9998922002665226",
        "6.0, 0.9999999990134123"
    })
    void theDistributionIsRightToFifteenPlaces(double z, double u) {
        assertThat(Normal.below(z)).isCloseTo(u, within(2e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0001, 0.01, 0.1, 0.4249, 0.5, 0.6, 0.925, 0.99999})
    void oneUndoesTheOther(double u) {
        assertThat(Normal.below(Normal.inverse(u))).isCloseTo(u, within(1e-14));
    }
}
