// SPDX-License-Identifier: EUPL-1.2
package deich.assess.facts;

import deich.model.fact.FactRef;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One open fact as somebody can be asked for it.
 *
 * @param ref what to ask for
 * @param turns the facts that the answer settles; more than one where an assurance that ran out stood for them all
 * @param objective it is a limit and no run hangs on it
 */
public record Handle(FactRef ref, SortedSet<FactRef> turns, boolean objective) implements Comparable<Handle> {
    public Handle {
        turns = Collections.unmodifiableSortedSet(new TreeSet<>(turns));
    }

    public String owner() {
        return ref.owner();
    }

    @Override
    public int compareTo(Handle other) {
        return ref.compareTo(other.ref);
    }
}
