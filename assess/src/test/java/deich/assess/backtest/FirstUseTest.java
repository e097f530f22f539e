// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Run;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstUseTest {
    private static final long HOUR = 3600;

    private static double hours(Run.Stretch... stretches) {
        var run = new Run(
                "s",
                1000 * HOUR,
                Map.of(),
                Map.of("a", List.of(stretches)),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        return FirstUse.hours(run, "a");
    }

    private static Run.Stretch zero(long from, long until) {
        return new Run.Stretch(from * HOUR, until == Run.NEVER ? until : until * HOUR, 0, null);
    }

    private static Run.Stretch help(long from, long until) {
        return new Run.Stretch(from * HOUR, until * HOUR, 0.5, "paper");
    }

    @Test
    void helpEndsTheTimeAtZero() {
        assertThat(hours(zero(2, 10), help(10, 90))).isEqualTo(10);
    }

    @Test
    void helpAtOnceLeavesNoTimeAtZero() {
        assertThat(hours(help(2, 90))).isZero();
        assertThat(hours()).isZero();
    }

    @Test
    void aRelapseComesTooLateToCount() {
        assertThat(hours(zero(0, 5), help(5, 8), zero(8, 20))).isEqualTo(5);
        assertThat(hours(zero(0, 5), zero(7, 20))).isEqualTo(5);
    }

    @Test
    void stretchesThatTouchAreOne() {
        assertThat(hours(help(0, 3), zero(3, 5), zero(5, 9))).isEqualTo(9);
    }

    @Test
    void whatDoesNotEndNeverComesBack() {
        assertThat(hours(zero(1, Run.NEVER))).isInfinite();
    }
}
