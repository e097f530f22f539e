// SPDX-License-Identifier: EUPL-1.2
package deich.report.draw;

import deich.engine.Run;
import deich.engine.Run.Work;
import java.util.ArrayList;
import java.util.List;

/** The jobs of one crew over time, one row for each place in use. */
public final class Lane {
    private static final int ROW = 20;
    /** A bar this wide has room for its number, in per cent. */
    private static final double ROOM = 3;

    private Lane() {}

    /** @param jobs that were begun, in order of beginning. @param numbers their numbers in the table */
    public static String draw(Axis axis, List<Work> jobs, List<Integer> numbers, String title, String text) {
        List<Long> free = new ArrayList<>();
        int[] rows = new int[jobs.size()];
        for (int i = 0; i < rows.length; i++) rows[i] = row(free, jobs.get(i));
        var svg = new Svg(Math.max(1, free.size()) * ROW, title, text);
        for (int i = 0; i < rows.length; i++) {
            double from = axis.at(jobs.get(i).began());
            double until = axis.at(jobs.get(i).until());
            String type = jobs.get(i).until() == Run.NEVER ? "step stuck" : "step work";
            svg.rect(type, from, until, rows[i] * ROW + 2, ROW - 4);
            if (until - from >= ROOM)
                svg.text("number", (from + until) / 2, rows[i] * ROW + 15, "middle", String.valueOf(numbers.get(i)));
        }
        return svg.done();
    }

    private static int row(List<Long> free, Work job) {
        for (int row = 0; row < free.size(); row++) {
            if (free.get(row) > job.began()) continue;
            free.set(row, job.until());
            return row;
        }
        free.add(job.until());
        return free.size() - 1;
    }
}
