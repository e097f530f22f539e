// SPDX-License-Identifier: EUPL-1.2
package deich.report.draw;

import deich.assess.ServiceResult;
import deich.engine.Run;
import java.util.List;

/** One service over the time of a scenario: down, in emergency operation, normal; below it the range of its return. */
public final class Timeline {
    private Timeline() {}

    /** @param stretches of all its outages in the plan; empty when it only fails at worst */
    public static String draw(
            Axis axis, ServiceResult service, List<Run.Stretch> stretches, String title, String text) {
        var svg = new Svg(34, title, text);
        svg.line("normal", 0, 11, 100, 11);
        for (Run.Stretch stretch : stretches)
            svg.rect(
                    stretch.level() == 0 ? "down" : "emergency",
                    axis.at(stretch.from()),
                    axis.at(stretch.until()),
                    1,
                    20);
        range(
                svg,
                axis,
                back(service, service.outage().best()),
                back(service, service.outage().worst()));
        return svg.done();
    }

    /** From the return at best to the return at worst. */
    private static void range(Svg svg, Axis axis, long best, long worst) {
        if (best == worst) return;
        double from = axis.at(best);
        double until = axis.at(worst);
        svg.line("range", from, 28, until, 28).line("range", from, 24, from, 32);
        if (worst == Run.NEVER) svg.text("beyond", 100, 33, "end", "→");
        else svg.line("range", until, 24, until, 32);
    }

    public static long back(ServiceResult service, long outage) {
        return outage == Run.NEVER ? Run.NEVER : service.from() + outage;
    }
}
