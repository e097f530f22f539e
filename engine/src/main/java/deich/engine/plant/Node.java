// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import deich.engine.draw.Term;
import java.util.ArrayList;
import java.util.List;

/** A need settled: what is absent is gone, and {@code all} within {@code all} is flat. */
sealed interface Node {
    /** Needs nothing. */
    Node MET = new Some(0, List.of());

    /** @param traits bits of {@link Trees.Leaf} */
    record Leaf(int target, Term tolerance, byte traits, double atLevel) implements Node {}

    /** At least k of these. */
    record Some(int k, List<Node> of) implements Node {
        boolean all() {
            return k == of.size();
        }
    }

    static Node all(List<Node> branches) {
        List<Node> flat = new ArrayList<>(branches.size());
        for (Node branch : branches) {
            if (branch instanceof Some some && some.all()) flat.addAll(some.of());
            else flat.add(branch);
        }
        return flat.size() == 1 ? flat.getFirst() : new Some(flat.size(), flat);
    }

    /** @param branches those present: when they are too few, all of them are needed */
    static Node atLeast(int k, List<Node> branches) {
        List<Node> left = new ArrayList<>(branches.size());
        for (Node branch : branches) if (!met(branch)) left.add(branch);
        int wanted = Math.min(k, branches.size()) - (branches.size() - left.size());
        if (wanted <= 0) return MET;
        return wanted == left.size() ? all(left) : new Some(wanted, left);
    }

    private static boolean met(Node node) {
        return node instanceof Some some && some.k() == 0 && some.of().isEmpty();
    }
}
