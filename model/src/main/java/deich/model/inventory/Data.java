// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import deich.model.fact.Fact;
import deich.model.fact.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a data component holds (law 7).
 *
 * @param copies besides the live data: backups, archives, replicas; ids unique within the component
 * @param emptyStart true when the owner declares that one can begin again with nothing
 */
public record Data(List<Copy> copies, boolean emptyStart) {
    public Data {
        copies = List.copyOf(copies);
    }

    /**
     * A copy.
     *
     * @param place id of the site where it lies; null when not said
     * @param adminDomain who could delete it; missing is not known to be separate
     * @param every time between two copies
     * @param transfer time until a copy is complete and away
     * @param keeps how far back older states reach; zero when only the latest is kept
     * @param replica copies every change at once, damage included: never survives encryption
     */
    public record Copy(
            String id,
            @Nullable String place,
            Fact<String> adminDomain,
            Fact<Span> every,
            Fact<Span> transfer,
            Fact<Span> keeps,
            boolean online,
            boolean immutable,
            boolean replica) {}
}
