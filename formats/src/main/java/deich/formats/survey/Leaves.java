// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.model.fact.Fact;
import deich.model.inventory.Component;
import deich.model.inventory.Need;
import deich.model.inventory.Need.Leaf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a component needs, taken apart at its root and put together again. */
final class Leaves {
    private Leaves() {}

    /** Every component that this one refers to: for running, for jobs, for fallbacks. */
    static Stream<String> of(Component c) {
        return c.allNeeds().stream().flatMap(need -> need.leaves().stream()).map(Leaf::target);
    }

    /** The parts that must all be met. */
    static List<Need> parts(Component c) {
        return c.needs() instanceof Need.All(List<Need> of) ? of : List.of(c.needs());
    }

    static Component with(Component c, List<Need> parts) {
        return c.toBuilder(c.id()).needs(parts.toArray(Need[]::new)).build();
    }

    /** The component without the parts that say nothing but this. */
    static Component without(Component c, Predicate<Need> gone) {
        return with(c, parts(c).stream().filter(gone.negate()).toList());
    }

    /** True for a part that needs exactly these: one, or any of several. */
    static boolean isOn(Need part, List<String> targets) {
        Set<String> found = part.leaves().stream().map(Leaf::target).collect(Collectors.toSet());
        boolean simple = part instanceof Leaf || part instanceof Need.Any;
        return simple && found.equals(new HashSet<>(targets));
    }

    /** The component with this part; a part on the same that was only assumed becomes certain and keeps its tolerance. */
    static Component having(Component c, List<String> targets, Need part) {
        List<Need> parts = new ArrayList<>(parts(c));
        for (int i = 0; i < parts.size(); i++) {
            if (!isOn(parts.get(i), targets)) continue;
            if (parts.get(i) instanceof Leaf known && part instanceof Leaf said)
                parts.set(i, certain(known, said.present()));
            return with(c, parts);
        }
        parts.add(part);
        return with(c, parts);
    }

    private static Leaf certain(Leaf leaf, Fact<Boolean> present) {
        return new Leaf(leaf.target(), leaf.tolerance(), leaf.start(), leaf.role(), leaf.atLevel(), present);
    }

    /** A need of which we only think that it is there. */
    static Leaf assumed(String target) {
        return new Leaf(
                target,
                Leaf.NO_TOLERANCE,
                Need.Start.TOLERANT,
                Need.Role.PLAIN,
                Need.NORMAL,
                new Fact.Assumed<>(true, false, true, Notes.ASSUMPTION));
    }
}
