// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deich.engine.diagram.Bdd;
import deich.engine.diagram.Exhausted;
import deich.engine.diagram.Zdd;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sets of few failures are the same whether the others were looked for or not. */
class TruncationTest {
    private static final int FAILURES = 9;

    @Test
    void setsOfFewFailuresAreThoseOfAll() {
        for (int seed = 0; seed < 400; seed++) {
            Set<List<Integer>> all = all(seed);
            for (int order : List.of(1, 2, 3, 5, CutSets.ALL)) {
                var families = new Families(new Zdd(100_000), order);
                int found = formula(families, seed);
                Set<List<Integer>> right = new HashSet<>(all);
                right.removeIf(set -> set.size() > order);
                assertThat(sets(families, found))
                        .as("seed %d order %d", seed, order)
                        .isEqualTo(right);
                assertThat(Arrays.stream(families.sets().countByOrder(found))
                                .mapToInt(Number::intValue)
                                .sum())
                        .isEqualTo(right.size());
            }
        }
    }

    @Test
    void sayWhenThereAreTooManyNodes() {
        assertThatThrownBy(() -> {
                    var families = new Families(new Zdd(40), CutSets.ALL);
                    for (int seed = 0; seed < 400; seed++) formula(families, seed);
                })
                .isInstanceOf(Exhausted.class);
    }

    private static Set<List<Integer>> all(int seed) {
        var functions = new Bdd(100_000);
        var families = new Zdd(100_000);
        Set<List<Integer>> sets = new HashSet<>();
        families.each(functions.minimal(formula(new Exactly(functions), seed), families), set -> {
            sets.add(IntStream.of(set).boxed().toList());
            return true;
        });
        return sets;
    }

    private static Set<List<Integer>> sets(Families families, int found) {
        Set<List<Integer>> sets = new HashSet<>();
        for (int size = 0; size <= FAILURES; size++)
            families.sets().eachOfOrder(found, size, set -> {
                sets.add(IntStream.of(set).boxed().toList());
                return true;
            });
        return sets;
    }

    private static int formula(Logic logic, int seed) {
        return formula(logic, new SplittableRandom(seed), 4);
    }

    private static int formula(Logic logic, SplittableRandom random, int depth) {
        if (depth == 0 || random.nextInt(5) == 0) return logic.failure(random.nextInt(FAILURES));
        int[] of = IntStream.range(0, 1 + random.nextInt(4))
                .map(_ -> formula(logic, random, depth - 1))
                .toArray();
        return logic.atLeast(1 + random.nextInt(of.length), of);
    }
}
