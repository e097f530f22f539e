// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import java.util.List;
import java.util.Set;

/**
 * Components that fall together (gemeinsame Ausfallursache): a hit on one of them hits all (law 8).
 *
 * @param effects which effects they share: one domain over two sites shares encryption, not fire
 */
public record SharedFate(String id, String name, List<String> members, Set<Effect> effects) {
    public SharedFate {
        members = List.copyOf(members);
        effects = Set.copyOf(effects);
        if (members.size() < 2) throw new IllegalArgumentException("shared fate " + id + " of fewer than two");
    }
}
