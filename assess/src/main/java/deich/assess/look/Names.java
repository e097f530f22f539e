// SPDX-License-Identifier: EUPL-1.2
package deich.assess.look;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Names that a condition may ask for (docs/formats.md), by what their values hang on. */
public final class Names {
    /** Values that are complete only if what a component needs is known to the ground. */
    public static final Set<String> BELOW =
            Set.of("uses", "dataUsed", "vendors", "providers", "sites", "crews", "jurisdictions", "alone", "ring");

    /** Values that hang on who needs whom. */
    public static final Set<String> STRUCTURE = and(BELOW, List.of("usedBy"));

    private Names() {}

    /** Some names and others; sorted. */
    public static Set<String> and(Set<String> some, Collection<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return Collections.unmodifiableSet(all);
    }
}
