// SPDX-License-Identifier: EUPL-1.2
package deich.report.draw;

import deich.engine.Run;
import deich.engine.Story;
import java.util.List;

/** The critical path of a recovery: steps one after the other, true to scale, numbered as in the list below it. */
public final class Path {
    /** Something without an end takes this much of the width. */
    private static final double OPEN = 20;
    /** A number needs this much. */
    private static final double ROOM = 4;

    private Path() {}

    public static String draw(List<Story.Step> steps, String title, String text) {
        var svg = new Svg(28, title, text);
        boolean open = steps.getLast().until() == Run.NEVER;
        long start = steps.getFirst().from();
        long end = open ? steps.getLast().from() : steps.getLast().until();
        double scale = (open && end > start ? 100 - OPEN : 100) / Math.max(1, end - start);
        for (int i = 0; i < steps.size(); i++) {
            Story.Step step = steps.get(i);
            double from = (step.from() - start) * scale;
            double until = step.until() == Run.NEVER ? 100 : (step.until() - start) * scale;
            svg.rect("step " + look(step.kind()), from, until, 2, 24);
            if (until - from >= ROOM) svg.text("number", (from + until) / 2, 19, "middle", String.valueOf(i + 1));
        }
        return svg.done();
    }

    private static String look(Story.StepKind kind) {
        return switch (kind) {
            case HIT_LASTS -> "lasting";
            case REPAIR, REBUILD, RESTART -> "work";
            case WAIT_FOR_CREW, WAIT_FOR_WORK_NEEDS -> "waiting";
            case DEADLOCK, CIRCLE -> "stuck";
        };
    }
}
