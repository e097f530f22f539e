// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.engine.Futures;
import deich.engine.Run;
import deich.model.scenario.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One scenario variant.
 *
 * @param plan planning case, facts as given
 * @param best planning case, every open fact at its best
 * @param worst planning case, every open fact at its worst
 * @param unprepared planning case as given, with fallbacks that nobody prepared: shown beside, never judged
 * @param futures null when none were drawn
 * @param services those that fail in {@code plan} or in {@code worst}; longest downtime in the plan first, then longest
 *     outage, then id
 * @param residents served by the services that are down (level zero or below minimum) in the plan
 */
public record ScenarioResult(
        Scenario scenario,
        Run plan,
        Run best,
        Run worst,
        Run unprepared,
        @Nullable Futures futures,
        List<ServiceResult> services,
        Residents residents) {}
