// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.model.fact.FactRef;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is known about one case that the open facts decide. Filled while looking, by one thread.
 *
 * <p>{@code breaks}: facts that, bad by themselves, make it fail; {@code rescues}: facts that, good by themselves, make it
 * hold; {@code together}: facts that turn it only together with others.
 */
final class Doubt {
    final SortedSet<FactRef> breaks = new TreeSet<>();
    final SortedSet<FactRef> rescues = new TreeSet<>();
    final SortedSet<FactRef> together = new TreeSet<>();

    boolean nothing() {
        return breaks.isEmpty() && rescues.isEmpty() && together.isEmpty();
    }

    /** @param held whether the claim held before these facts were turned */
    void turnedBy(Collection<FactRef> facts, boolean held) {
        if (facts.size() != 1) together.addAll(facts);
        else if (held) breaks.addAll(facts);
        else rescues.addAll(facts);
    }
}
