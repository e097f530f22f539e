// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import deich.model.tree.FaultTree;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a fault tree.
 *
 * @param top the gate asked about
 * @param coherent whether no gate is negated. Of a tree that is not, the cut sets are the smallest sets of failures that
 *     can bring about the top event, whatever else must not have failed beside them: the positive part of its prime
 *     implicants
 * @param complete up to how many failures all minimal cut sets are counted; {@link #ALL} for all there are; 0 for none: the
 *     tree is beyond our means
 * @param byOrder how many there are of each number of failures; the place is the number
 * @param sets the first of them, the smallest first
 * @param probability of the top event, exact for independent events; null when not every event states one, or the tree is
 *     beyond our means
 * @param atLeast and atMost bounds of it where it is not known exactly: what the sets that were found make of it, and what no
 *     combination can exceed. Null where there are no probabilities
 * @param left what the sets that were left out, for their size or for their small probability, can add to the probability
 *     at most: the sum of theirs; 0 when none was left out, null when it is not known
 * @param importance of each event; empty without probability
 */
public record CutSetAnalysis(
        String top,
        boolean coherent,
        int complete,
        List<BigInteger> byOrder,
        List<List<String>> sets,
        @Nullable Double probability,
        @Nullable Double atLeast,
        @Nullable Double atMost,
        @Nullable Double left,
        Map<String, Importance> importance) {

    /** Sets of any number of failures are known. */
    public static final int ALL = Integer.MAX_VALUE;

    /**
     * How much hangs on one event.
     *
     * @param birnbaum by how much the top event grows more likely from its being surely absent to surely there (Birnbaum 1969)
     * @param fussellVesely the part of the probability that would be gone without it
     * @param achievement how many times likelier the top event were if it were surely there (risk achievement worth)
     * @param reduction how many times less likely without it (risk reduction worth)
     */
    public record Importance(double birnbaum, double fussellVesely, double achievement, double reduction) {}

    /**
     * What to look for.
     *
     * @param order how many failures at most; {@link #ALL} for any number
     * @param list how many sets to name
     * @param likely how likely a set must be at least to be counted; 0 for all
     * @param nodes how many nodes an attempt may spend; with none that comes through the answer is truncated
     */
    public record Wanted(int order, int list, double likely, int nodes) {
        public static final Wanted EVERYTHING = new Wanted(ALL, 0, 0, 24_000_000);

        public Wanted {
            if (order < 1 || list < 0 || !(likely >= 0 && likely < 1) || nodes < 1000)
                throw new IllegalArgumentException("order " + order + ", list " + list + ", nodes " + nodes);
        }
    }

    /** How many minimal cut sets are known. */
    public BigInteger count() {
        return byOrder.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * @throws deich.engine.diagram.Exhausted when more than a million sets are as likely as asked for; asking for likelier
     *     ones helps
     */
    public static CutSetAnalysis of(FaultTree tree, Wanted wanted) {
        return new Solving(tree, wanted).analysis();
    }
}
