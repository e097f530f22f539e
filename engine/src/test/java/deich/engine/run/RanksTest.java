// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RanksTest {
    /** The textbook interval of a median of 100: from the 40th to the 61st. */
    @Test
    void theMedianOfAHundred() {
        assertThat(Ranks.of(100, 0.5, 0.025)).isEqualTo(new Ranks(40, 61));
    }

    @Test
    void tooFewDrawsHaveNoEnds() {
        assertThat(Ranks.of(5, 0.5, 0.025)).isEqualTo(new Ranks(0, 6));
        assertThat(Ranks.of(100, 0.99, 0.025).high()).isEqualTo(101);
    }

    @Test
    void manyDrawsDoNotUnderflow() {
        Ranks ranks = Ranks.of(1_000_000, 0.9, 0.025);
        assertThat(ranks.low()).isBetween(899_400, 899_430);
        assertThat(ranks.high()).isBetween(900_570, 900_610);
    }
}
