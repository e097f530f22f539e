// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import java.util.Comparator;

/** A need that might be there though nobody listed it. */
public record HiddenNeed(String component, String target) implements Comparable<HiddenNeed> {
    private static final Comparator<HiddenNeed> ORDER =
            Comparator.comparing(HiddenNeed::component).thenComparing(HiddenNeed::target);

    @Override
    public int compareTo(HiddenNeed other) {
        return ORDER.compare(this, other);
    }
}
