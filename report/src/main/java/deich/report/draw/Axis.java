// SPDX-License-Identifier: EUPL-1.2
package deich.report.draw;

import deich.engine.Run;
import deich.report.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A time axis on which an hour can be seen beside a year: position grows with the logarithm of the time, from half an
 * hour on; before that it is nearly even.
 *
 * @param end the last finite moment shown, in seconds
 * @param open whether something lasts longer than the horizon: the last tenth of the axis then stands for that
 */
public record Axis(long end, boolean open) {
    private static final double BEND = 1800;
    private static final double WIDTH_WITHOUT_BEYOND = 90;
    /** Two labels closer than this would touch on a phone, in per cent. */
    private static final double APART = 13;

    private static final long HOUR = 3600;
    private static final long DAY = 24 * HOUR;
    private static final long[] TICKS = {
        HOUR,
        6 * HOUR,
        DAY,
        3 * DAY,
        7 * DAY,
        14 * DAY,
        30 * DAY,
        91 * DAY,
        182 * DAY,
        365 * DAY,
        2 * 365 * DAY,
        3 * 365 * DAY
    };

    public Axis {
        end = Math.max(HOUR, end);
    }

    /** The axis on which all these moments have a place. */
    public static Axis of(List<Long> moments) {
        long end = moments.stream()
                .mapToLong(Long::longValue)
                .filter(t -> t != Run.NEVER)
                .max()
                .orElse(HOUR);
        return new Axis(end, moments.contains(Run.NEVER));
    }

    /** @return per cent of the width */
    public double at(long seconds) {
        if (seconds == Run.NEVER) return 100;
        double whole = open ? WIDTH_WITHOUT_BEYOND : 100;
        return Math.min(whole, whole * Math.log1p(seconds / BEND) / Math.log1p(end / BEND));
    }

    /** Labelled moments, far enough apart to be read. */
    List<Long> ticks() {
        var ticks = new ArrayList<Long>();
        double last = 0;
        double limit = open ? WIDTH_WITHOUT_BEYOND - 4 : 94;
        for (long tick : TICKS) {
            if (tick > end || at(tick) - last < APART || at(tick) > limit) continue;
            ticks.add(tick);
            last = at(tick);
        }
        return ticks;
    }

    /** The scale itself. */
    public String draw(Words words) {
        var svg = new Svg(26, words.text("axis.title"), words.text("axis.text"));
        svg.line("axis", 0, 5, 100, 5).line("axis", 0, 0, 0, 10).text("tick", 0, 23, "start", words.text("axis.start"));
        for (long tick : ticks())
            svg.line("axis", at(tick), 0, at(tick), 10).text("tick", at(tick), 23, "middle", Label.of(tick, words));
        if (open) svg.text("tick", 100, 23, "end", words.text("axis.beyond"));
        return svg.done();
    }
}
