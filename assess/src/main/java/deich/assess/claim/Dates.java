// SPDX-License-Identifier: EUPL-1.2
package deich.assess.claim;

import deich.engine.Run;
import deich.model.inventory.Deadline;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The dates of a deadline after a scenario's start, as far as trouble reaches, and whether each was kept. Before the
 * start everything ran.
 */
public final class Dates {
    private Dates() {}

    /** @param due seconds after the start */
    public record Date(String deadline, long due, boolean kept) {}

    /**
     * For each deadline the first date missed, or, if none is, the first date. Dates whose whole window lies after the
     * last trouble are not looked at, but for the first.
     */
    public static List<Date> decisive(List<Deadline> deadlines, LocalDateTime start, long horizon, List<Down> down) {
        var found = new ArrayList<Date>();
        for (Deadline d : deadlines) {
            List<Date> dates = all(d, start, horizon, down);
            dates.stream()
                    .filter(date -> !date.kept())
                    .findFirst()
                    .or(() -> dates.stream().findFirst())
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static List<Date> all(Deadline deadline, LocalDateTime start, long horizon, List<Down> down) {
        long trouble = down.isEmpty() ? 0 : Math.min(horizon, down.getLast().until());
        long last = Math.min(horizon, add(trouble, deadline.window().toSeconds()));
        var found = new ArrayList<Date>();
        for (long due : dues(deadline.when(), start, horizon)) {
            if (due > last && !found.isEmpty()) break;
            found.add(new Date(deadline.name(), due, kept(deadline, due, down)));
        }
        return found;
    }

    private static long add(long a, long b) {
        return a == Run.NEVER ? Run.NEVER : a + b;
    }

    /** After the start and before the horizon, in order. */
    private static List<Long> dues(Deadline.When when, LocalDateTime start, long horizon) {
        return switch (when) {
            case Deadline.Once once -> within(List.of(once.at()), start, horizon);
            case Deadline.Monthly monthly -> within(months(monthly, start, horizon), start, horizon);
        };
    }

    private static List<LocalDateTime> months(Deadline.Monthly monthly, LocalDateTime start, long horizon) {
        YearMonth end = YearMonth.from(start.plusSeconds(horizon));
        var found = new ArrayList<LocalDateTime>();
        for (YearMonth m = YearMonth.from(start); !m.isAfter(end); m = m.plusMonths(1))
            found.add(m.atDay(day(monthly.day(), m.lengthOfMonth())).atTime(monthly.at()));
        return found;
    }

    private static int day(int day, int length) {
        return day > 0 ? Math.min(day, length) : length + 1 + day;
    }

    private static List<Long> within(List<LocalDateTime> dates, LocalDateTime start, long horizon) {
        return dates.stream()
                .map(d -> Duration.between(start, d).toSeconds())
                .filter(s -> s > 0 && s < horizon)
                .toList();
    }

    private static boolean kept(Deadline deadline, long due, List<Down> down) {
        long window = deadline.window().toSeconds();
        long lost = down.stream().mapToLong(d -> d.within(due - window, due)).sum();
        return window - lost >= deadline.work().toSeconds();
    }
}
