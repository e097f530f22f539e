// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Nodes that have leaves in common, directly or by way of others. */
final class Sharing {
    private Sharing() {}

    /**
     * @param leaves by node: what is below it
     * @return groups that share no leaf with each other
     */
    static List<List<Integer>> groups(int[] nodes, BitSet[] leaves) {
        List<List<Integer>> groups = new ArrayList<>();
        List<BitSet> leavesOf = new ArrayList<>();
        for (int node : nodes) {
            List<Integer> group = new ArrayList<>(List.of(node));
            var all = (BitSet) leaves[node].clone();
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (!leavesOf.get(i).intersects(all)) continue;
                all.or(leavesOf.remove(i));
                group.addAll(groups.remove(i));
            }
            groups.add(group);
            leavesOf.add(all);
        }
        return groups;
    }
}
