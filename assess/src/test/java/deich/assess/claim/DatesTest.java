// SPDX-License-Identifier: EUPL-1.2
package deich.assess.claim;

import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Run;
import deich.model.inventory.Deadline;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 1, 26, 0, 0);
    private static final long HOUR = 3600;
    private static final long DAY = 86400;
    private static final long YEAR = 365 * DAY;

    /** Last day but one, noon: 30 January, 27 February (Saturday or not), ... */
    private static final Deadline PAYOUT = new Deadline(
            "Auszahlung", new Deadline.Monthly(-2, LocalTime.NOON), Duration.ofHours(4), Duration.ofDays(2));

    private static List<Dates.Date> decisive(Deadline deadline, Down... down) {
        return Dates.decisive(List.of(deadline), MONDAY, YEAR, List.of(down));
    }

    @Test
    void theFirstDateIsTheLastDayButOne() {
        assertThat(decisive(PAYOUT)).containsExactly(new Dates.Date("Auszahlung", 4 * DAY + 12 * HOUR, true));
    }

    @Test
    void keptWhenEnoughOfTheWindowIsLeft() {
        long due = 4 * DAY + 12 * HOUR;
        assertThat(decisive(PAYOUT, new Down(0, due - 4 * HOUR)).getFirst().kept())
                .isTrue();
        assertThat(decisive(PAYOUT, new Down(0, due - 4 * HOUR + 1)).getFirst().kept())
                .isFalse();
    }

    @Test
    void whatRanBeforeTheStartCounts() {
        var soon =
                new Deadline("x", new Deadline.Once(MONDAY.plusHours(2)), Duration.ofHours(10), Duration.ofHours(20));
        assertThat(decisive(soon, new Down(0, Run.NEVER)).getFirst()).isEqualTo(new Dates.Date("x", 2 * HOUR, true));
    }

    @Test
    void theFirstMissDecides() {
        long due = 4 * DAY + 12 * HOUR;
        assertThat(decisive(PAYOUT, new Down(due, Run.NEVER)))
                .containsExactly(new Dates.Date("Auszahlung", 32 * DAY + 12 * HOUR, false));
    }

    @Test
    void datesBeforeTheStartAndBeyondTheHorizonAreNone() {
        var past = new Deadline("x", new Deadline.Once(MONDAY), Duration.ofHours(1), Duration.ofHours(1));
        var far = new Deadline("x", new Deadline.Once(MONDAY.plusYears(2)), Duration.ofHours(1), Duration.ofHours(1));
        assertThat(decisive(past, new Down(0, Run.NEVER))).isEmpty();
        assertThat(decisive(far, new Down(0, Run.NEVER))).isEmpty();
    }

    @Test
    void aDayThatAMonthLacksIsItsLast() {
        var end = new Deadline("x", new Deadline.Monthly(31, LocalTime.NOON), Duration.ofHours(1), Duration.ofHours(1));
        long february =
                Duration.between(MONDAY, LocalDateTime.of(2026, 2, 28, 12, 0)).toSeconds();
        assertThat(decisive(end, new Down(february - HOUR, february)))
                .containsExactly(new Dates.Date("x", february, false));
    }
}
