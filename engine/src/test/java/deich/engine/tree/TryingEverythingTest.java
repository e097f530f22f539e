// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deich.engine.tree.CutSetAnalysis.Wanted;
import deich.model.tree.FaultTree;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Counts, sets, probabilities and importance are those that trying every combination finds. */
class TryingEverythingTest {
    private static final int TREES = 3_000;
    private static final Wanted ALL = new Wanted(CutSetAnalysis.ALL, 1000, 0, 1_000_000);

    @Test
    void coherentTrees() {
        for (int seed = 0; seed < TREES; seed++) compare(RandomTrees.of(seed, true));
    }

    @Test
    void treesWithNegations() {
        for (int seed = 0; seed < TREES; seed++) compare(RandomTrees.of(seed, false));
    }

    private static void compare(FaultTree tree) {
        var truth = new Truth(tree);
        CutSetAnalysis found = CutSetAnalysis.of(tree, ALL);
        Set<List<String>> right = truth.minimal();
        assertThat(found.count()).as("%s", tree).isEqualTo(BigInteger.valueOf(right.size()));
        assertThat(new HashSet<>(found.sets())).as("%s", tree).isEqualTo(right);
        for (int order = 0; order < found.byOrder().size(); order++) {
            int size = order;
            assertThat(found.byOrder().get(order).longValue())
                    .as("order %d of %s", order, tree)
                    .isEqualTo(right.stream().filter(set -> set.size() == size).count());
        }
        assertThat(Objects.requireNonNull(found.probability()))
                .as("%s", tree)
                .isCloseTo(truth.probability(), within(1e-12));
        found.importance()
                .forEach((event, importance) -> assertThat(importance.birnbaum())
                        .as("%s of %s", event, tree)
                        .isCloseTo(truth.probability(event, 1) - truth.probability(event, 0), within(1e-12)));
    }

    @Test
    void namesAndOrderOfTheFileChangeNothing() {
        for (int seed = 0; seed < TREES / 4; seed++) {
            FaultTree tree = RandomTrees.of(seed, seed % 2 == 0);
            CutSetAnalysis one = CutSetAnalysis.of(tree, Wanted.EVERYTHING);
            CutSetAnalysis other = CutSetAnalysis.of(RandomTrees.shuffled(tree, seed), Wanted.EVERYTHING);
            assertThat(other.byOrder()).as("%s", tree).isEqualTo(one.byOrder());
            assertThat(Objects.requireNonNull(other.probability()))
                    .isCloseTo(Objects.requireNonNull(one.probability()), within(1e-12));
        }
    }

    @Test
    void setsOfFewFailuresAreThoseOfAll() {
        for (int seed = 0; seed < TREES / 4; seed++) {
            FaultTree tree = RandomTrees.of(seed, true);
            CutSetAnalysis few = CutSetAnalysis.of(tree, new Wanted(2, 1000, 0, 1_000_000));
            Set<List<String>> right = new Truth(tree).minimal();
            right.removeIf(set -> set.size() > 2);
            assertThat(new HashSet<>(few.sets())).as("%s", tree).isEqualTo(right);
        }
    }

    /** With too few nodes for any order of variables; what is then said holds all the same. */
    @Test
    void whatIsSaidOfATreeBeyondOurMeansHolds() {
        for (int seed = 0; seed < TREES / 4; seed++) {
            FaultTree tree = RandomTrees.of(seed, true);
            CutSetAnalysis found = CutSetAnalysis.of(tree, new Wanted(CutSetAnalysis.ALL, 1000, 0, 1000));
            var truth = new Truth(tree);
            Set<List<String>> right = truth.minimal();
            right.removeIf(set -> set.size() > found.complete());
            assertThat(new HashSet<>(found.sets())).as("%s", tree).isEqualTo(right);
            double p = truth.probability();
            if (found.probability() != null) continue;
            assertThat(Objects.requireNonNull(found.atLeast())).as("%s", tree).isLessThanOrEqualTo(p + 1e-12);
            assertThat(Objects.requireNonNull(found.atMost())).as("%s", tree).isGreaterThanOrEqualTo(p - 1e-12);
        }
    }

    @Test
    void likelySetsAndWhatTheOthersWeigh() {
        for (int seed = 0; seed < TREES; seed++) {
            FaultTree tree = RandomTrees.of(seed, seed % 2 == 0);
            double least = 0.02 + seed % 7 * 0.05;
            CutSetAnalysis found = CutSetAnalysis.of(tree, new Wanted(CutSetAnalysis.ALL, 1000, least, 1_000_000));
            if (found.byOrder().size() == 1) continue; // so while nothing has failed
            Set<List<String>> right = new Truth(tree).minimal();
            double others = right.stream()
                    .mapToDouble(set -> likely(tree, set))
                    .filter(p -> p < least)
                    .sum();
            right.removeIf(set -> likely(tree, set) < least);
            assertThat(new HashSet<>(found.sets())).as("%s", tree).isEqualTo(right);
            assertThat(found.count()).as("%s", tree).isEqualTo(BigInteger.valueOf(right.size()));
            assertThat(Objects.requireNonNull(found.left())).as("%s", tree).isCloseTo(others, within(1e-9));
        }
    }

    private static double likely(FaultTree tree, List<String> set) {
        double p = 1;
        for (String event : set) p *= tree.probabilities().getOrDefault(event, 0.0);
        return p;
    }
}
