// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import deich.model.inventory.Component;
import deich.model.inventory.Fallback;
import deich.model.inventory.Need;
import deich.model.inventory.Recovery;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What a component may have to do without, as it is written. */
final class Lacks {
    private Lacks() {}

    /** What it needs itself, for its fallbacks, and for work on it; its vendor too. */
    static void of(Component c, Consumer<String> target) {
        Predicate<Need.Leaf> each = leaf -> {
            target.accept(leaf.target());
            return false;
        };
        any(c.needs(), each);
        if (c.vendor() != null) target.accept(c.vendor());
        for (Fallback f : c.fallbacks()) any(f.needs(), each);
        Recovery recovery = c.recovery();
        any(recovery.repair().needs(), each);
        any(recovery.restart().needs(), each);
        if (recovery.rebuild() != null) any(recovery.rebuild().needs(), each);
    }

    /** Whether any leaf is such; asks from left to right. */
    static boolean any(Need need, Predicate<Need.Leaf> such) {
        return switch (need) {
            case Need.Leaf leaf -> such.test(leaf);
            case Need.All all -> any(all.of(), such);
            case Need.Any any -> any(any.of(), such);
            case Need.AtLeast some -> any(some.of(), such);
        };
    }

    private static boolean any(List<Need> needs, Predicate<Need.Leaf> such) {
        for (Need need : needs) if (any(need, such)) return true;
        return false;
    }
}
