// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.model.fact.RecoveryClass;
import deich.model.scenario.Scenario;
import deich.report.machine.CatalogueJson;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Scenarios for machines, as {@code deich-scenarios/1}. Same scenarios, same day, same bytes. */
public final class ScenarioCatalogue {
    private ScenarioCatalogue() {}

    /** What {@link ScenarioList} says. */
    public static void list(
            Collection<Scenario> scenarios,
            Map<String, RecoveryClass> classes,
            LocalDate day,
            Locale locale,
            Appendable out)
            throws IOException {
        CatalogueJson.list(scenarios, classes, day, locale, out);
    }

    /** All that {@link ScenarioText} says. */
    public static void one(
            Scenario scenario, Map<String, RecoveryClass> classes, LocalDate day, Locale locale, Appendable out)
            throws IOException {
        CatalogueJson.one(scenario, classes, day, locale, out);
    }
}
