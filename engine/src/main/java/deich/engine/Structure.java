// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import java.util.List;
import java.util.SortedSet;

/** Questions about a plant that need no time: who needs whom, what stops what. */
public final class Structure {
    private Structure() {}

    /** Everything a component needs, directly or through others, in any branch; without itself; sorted. */
    public static SortedSet<String> uses(Plant plant, String component) {
        throw new UnsupportedOperationException();
    }

    /** Everything that needs a component, directly or through others; without itself; sorted. */
    public static SortedSet<String> usedBy(Plant plant, String component) {
        throw new UnsupportedOperationException();
    }

    /**
     * Single points of failure: what alone, if it never came back, would leave the service unusable and every prepared
     * fallback out; ids of components and shared-fate groups, without the service itself, sorted. Tolerances do not help:
     * they end.
     */
    public static SortedSet<String> alone(Plant plant, String service) {
        throw new UnsupportedOperationException();
    }

    /** Rings that would not come back by themselves if everything went down at once (cold start), each sorted. */
    public static List<List<String>> coldStartRings(Plant plant) {
        throw new UnsupportedOperationException();
    }
}
