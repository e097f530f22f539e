// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import java.time.DayOfWeek;
import java.util.List;

/**
 * Weekly hours of a crew or a counter, in local time of the scenario (no daylight saving: a crisis clock runs evenly).
 * Public holidays are not known.
 *
 * @param windows when it works; empty means always. Windows may touch but not overlap; each lies within one day
 */
public record Hours(List<Window> windows) {
    public static final Hours ALWAYS = new Hours(List.of());

    /** @param from minute of the day, 0 to 1439; until minute of the day, above from, up to 1440 */
    public record Window(DayOfWeek day, int from, int until) {
        public Window {
            if (from < 0 || until > 1440 || from >= until)
                throw new IllegalArgumentException(day + " from minute " + from + " until " + until);
        }
    }

    public Hours {
        windows = windows.stream()
                .sorted(java.util.Comparator.comparing(Window::day).thenComparingInt(Window::from))
                .toList();
        for (int i = 1; i < windows.size(); i++) {
            Window before = windows.get(i - 1);
            Window after = windows.get(i);
            if (before.day() == after.day() && before.until() > after.from())
                throw new IllegalArgumentException("hours overlap on " + after.day());
        }
    }

    public boolean always() {
        return windows.isEmpty();
    }
}
