// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Run.JobKind;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Need;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component as one run sees it: readings chosen, everything drawn but what hangs on a hit.
 *
 * @param mtpd in seconds; NEVER when not given
 */
record Part(
        Component as,
        Tree needs,
        Labour repair,
        @Nullable Labour rebuild,
        Labour restart,
        int places,
        Hours duty,
        int capacity,
        List<Way> ways,
        long mtpd,
        List<Kept> copies) {

    String id() {
        return as.id();
    }

    /** A job that may come to be done. */
    record Labour(JobKind kind, Span takes, @Nullable String crew, Tree needs) {
        boolean somebodyOrSomething() {
            return crew != null || needs.leaves().anyMatch(l -> l.start() != Need.Start.ONLY);
        }
    }

    /** A fallback. */
    record Way(
            String id,
            boolean counts,
            long lead,
            long lasts,
            double level,
            Tree needs,
            Hours hours,
            Fallback.@Nullable Draw draws) {}

    /** A copy of data that is there at all. @param age of its latest state, as drawn */
    record Kept(
            String id,
            @Nullable String place,
            String domain,
            double age,
            long every,
            long keeps,
            boolean online,
            boolean immutable,
            boolean replica) {}

    /** Who holds the keys of the data; a domain of its own when nobody is named. */
    static String domainOf(Component data) {
        return data.adminDomain() != null ? "domain " + data.adminDomain() : "domain of " + data.id();
    }
}
