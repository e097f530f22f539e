// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import deich.engine.diagram.Exhausted;
import deich.engine.diagram.Zdd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The minimal cut sets that are at least so likely, found module by module by branch and bound: a path is left as soon as
 * the likeliest set it can still lead to is less likely. A part of a set is never less likely than the set, so a module's
 * own sets may be left out by the same measure.
 */
final class Likely {
    /** More are not kept. */
    static final int MOST = 1_000_000;

    private final double least;
    private final List<List<Set>> ofNode;

    /** @param variables nodes */
    record Set(double probability, int[] variables) {
        private Set with(Set more) {
            int[] both = Arrays.copyOf(variables, variables.length + more.variables.length);
            System.arraycopy(more.variables, 0, both, variables.length, more.variables.length);
            return new Set(probability * more.probability, both);
        }
    }

    private static final Set EMPTY = new Set(1, new int[0]);

    Likely(double least, Circuit circuit, double[] probability) {
        this.least = least;
        ofNode = new ArrayList<>();
        for (int node = 0; node < circuit.size(); node++) {
            boolean kept = node > 0 && circuit.isVariable(node) && probability[node] >= least;
            ofNode.add(kept ? List.of(new Set(probability[node], new int[] {node})) : List.of());
        }
    }

    /** Looks for those of a module whose modules were asked before. @throws Exhausted above {@link #MOST} */
    void ask(int root, Solved solved) {
        ofNode.set(root, new Walk(solved).found());
    }

    /** Those of a variable or of a module that was asked, the likeliest first. */
    List<Set> of(int node) {
        return ofNode.get(node);
    }

    private final class Walk {
        private final Solved solved;
        private final Zdd sets;
        private final double[] best;
        private final List<Set> found = new ArrayList<>();

        Walk(Solved solved) {
            this.solved = solved;
            sets = solved.sets();
            best = new double[sets.size()];
            Arrays.fill(best, -1);
        }

        List<Set> found() {
            from(solved.minimal(), EMPTY);
            found.sort(Comparator.comparingDouble(set -> -set.probability));
            return found;
        }

        private void from(int family, Set so) {
            if (so.probability * best(family) < least) return;
            if (family == Zdd.UNIT) {
                if (found.size() == MOST) throw new Exhausted(MOST);
                found.add(so);
                return;
            }
            double below = best(sets.high(family));
            for (Set one : ofNode.get(solved.leaves()[sets.top(family)])) {
                if (so.probability * one.probability * below < least) break;
                from(sets.high(family), so.with(one));
            }
            from(sets.low(family), so);
        }

        private double best(int family) {
            if (family <= Zdd.UNIT) return family;
            if (best[family] >= 0) return best[family];
            List<Set> leaf = ofNode.get(solved.leaves()[sets.top(family)]);
            double with = leaf.isEmpty() ? 0 : leaf.getFirst().probability * best(sets.high(family));
            return best[family] = Math.max(with, best(sets.low(family)));
        }
    }
}
