// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import deich.store.people.Organisation;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Whose a scenario of an inventory is. Those of whoever does not keep the inventory begin with their organisation's id; all
 * others are the keeper's.
 */
final class Writers {
    private Writers() {}

    /** Null for the keeper. Of two whose ids begin alike, it is the longer one's. */
    static @Nullable Organisation of(String scenario, Collection<Organisation> all) {
        return all.stream()
                .filter(one -> scenario.startsWith(one.id() + "-"))
                .max(Comparator.comparingInt(one -> one.id().length()))
                .orElse(null);
    }
}
