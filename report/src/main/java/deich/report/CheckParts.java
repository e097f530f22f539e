// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.report.page.Page;
import deich.report.page.ScenarioPart;
import deich.report.page.StoryPart;
import deich.report.view.Telling;
import java.util.Map;

/**
 * Parts of the report of a check, as HTML for a page that stands around them. They look as they should within {@code <div
 * class="report">} under the report's style sheet.
 */
public final class CheckParts {
    private CheckParts() {}

    /** Services against scenarios. */
    public static String matrix(Telling telling) {
        return Templates.part("part/matrix.jte", Map.of("p", Page.bare(telling)));
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
