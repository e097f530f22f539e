// SPDX-License-Identifier: EUPL-1.2
package deich.report.draw;

import deich.report.words.Words;

/** Short names of the axis' moments. */
final class Label {
    private static final long HOUR = 3600;
    private static final long DAY = 24 * HOUR;

    private Label() {}

    static String of(long seconds, Words words) {
        if (seconds < DAY) return words.text("tick.hour", seconds / HOUR);
        if (seconds < 7 * DAY) return words.text("tick.day", seconds / DAY);
        if (seconds < 30 * DAY) return words.text("tick.week", seconds / DAY / 7);
        if (seconds < 365 * DAY) return words.text("tick.month", seconds / DAY / 30);
        return words.text("tick.year", seconds / DAY / 365);
    }
}
