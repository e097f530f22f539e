// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.engine.Run;
import deich.engine.Story;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one scenario variant does to one service. Times in seconds, {@link Run#NEVER} for longer than the horizon.
 *
 * @param administration id of whose service it is; empty when nobody's
 * @param from when the longest downtime of the plan begins (or, when there is none, the first outage)
 * @param downtime longest unbroken time at zero or below the minimum level
 * @param emergency whole time in emergency operation at or above the minimum level
 * @param outage longest unbroken time not at normal level
 * @param loss greatest age of lost data that it needs, of the plan; 0 for none
 * @param mtpd objective, rto, rpo; null when missing
 * @param story of the longest outage of the plan; null when it only fails at worst
 * @param restsOn ids of the components whose assurance stands in for their inside, among all it needs; sorted
 * @param classes ids of the recovery classes on the critical path; sorted
 */
public record ServiceResult(
        String service,
        String administration,
        long from,
        Range downtime,
        long downtimeUnprepared,
        long emergency,
        Range outage,
        long loss,
        @Nullable Duration mtpd,
        @Nullable Duration rto,
        @Nullable Duration rpo,
        @Nullable Story story,
        List<String> restsOn,
        List<String> classes) {

    /** The same quantity as given and at both ends of what is not known. */
    public record Range(long plan, long best, long worst) {
        public boolean certain() {
            return best == worst;
        }
    }

    public boolean failsForSure() {
        return outage.best() > 0;
    }
}
