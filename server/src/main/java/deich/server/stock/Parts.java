// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.inventory.Need;
import java.util.List;

/** The parts of a component's needs. */
final class Parts {
    private Parts() {}

    static List<Need> of(Need need) {
        return need instanceof Need.All(List<Need> of) ? of : List.of(need);
    }

    /** Whether it is a choice among components and nothing deeper. */
    static boolean flat(Need group) {
        return switch (group) {
            case Need.Leaf _, Need.All _ -> false;
            case Need.Any(List<Need> of) -> leaves(of);
            case Need.AtLeast(int _, List<Need> of) -> leaves(of);
        };
    }

    private static boolean leaves(List<Need> of) {
        return of.stream().allMatch(Need.Leaf.class::isInstance);
    }

    /** How many of a flat group suffice. */
    static int enough(Need group) {
        return group instanceof Need.AtLeast(int k, List<Need> _) ? k : 1;
    }
}
