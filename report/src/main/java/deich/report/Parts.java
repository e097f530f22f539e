// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.report.page.BottlenecksPart;
import deich.report.page.Look;
import deich.report.page.MeasurePart;
import deich.report.page.Page;
import deich.report.page.RestartPart;
import deich.report.page.ScenarioPart;
import deich.report.page.StoryPart;
import deich.report.view.Telling;
import java.util.Map;

/**
 * Parts of a report as HTML, for other pages that put them into an element of class {@code report}. Everything in them is
 * escaped; they have no scripts and no styles of their own.
 */
public final class Parts {
    private Parts() {}

    /** The style sheet that holds within {@code class="report"} alone. */
    public static String sheet() {
        return Look.nested();
    }

    /** What bars of pictures are filled with; once on every page that has pictures, before them. */
    public static String patterns() {
        return Templates.part("part/patterns.jte", Map.of());
    }

    public static String bottlenecks(BottlenecksPart part) {
        return Templates.part("part/bottlenecks.jte", part);
    }

    public static String restart(RestartPart part) {
        return Templates.part("part/restart.jte", part);
    }

    public static String measures(MeasurePart part) {
        return Templates.part("part/measures.jte", part);
    }

    /** Services against scenarios. */
    public static String matrix(Telling telling) {
        return Templates.part("part/matrix.jte", Page.bare(telling));
    }

    /** All services that fail in a scenario, as a table. */
    public static String failing(Telling telling, ScenarioResult scenario) {
        return ofScenario("part/failing.jte", telling, scenario);
    }

    /** Downtimes over the futures; empty when none were drawn. */
    public static String spreads(Telling telling, ScenarioResult scenario) {
        return ofScenario("part/spreads.jte", telling, scenario);
    }

    private static String ofScenario(String template, Telling telling, ScenarioResult scenario) {
        return Templates.part(template, Map.of("p", Page.bare(telling), "s", ScenarioPart.of(telling, scenario)));
    }

    /** Why a service fell and what its return waits for. @param service one whose story is known */
    public static String story(Telling telling, ScenarioResult scenario, ServiceResult service) {
        return Templates.part(
                "part/story.jte", Map.of("p", Page.bare(telling), "t", StoryPart.of(telling, scenario, service)));
    }
}
