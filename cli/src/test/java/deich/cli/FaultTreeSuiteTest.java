// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deich.engine.tree.CutSetAnalysis;
import deich.engine.tree.CutSetAnalysis.Wanted;
import deich.formats.openpsa.Known;
import deich.formats.openpsa.OpenPsaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Counts and probabilities of the trees that programs of this kind are compared on. Skipped where they are not at hand. */
class FaultTreeSuiteTest {
    private static final Path SUITE = Path.of(System.getProperty("deich.shared"), "data/aralia");

    /** Needs more memory than every machine has. */
    private static final String LARGE = "das9701";

    private static final long ENOUGH = 1_600L << 20;

    @Test
    void countsAndProbabilitiesAreThoseOfTheReference() throws IOException {
        assumeTrue(Files.isDirectory(SUITE), "fault trees not at hand");
        Map<String, Known> known = new TreeMap<>(Known.read(SUITE.resolve("reference.csv")));
        assertThat(known).hasSize(43);
        int same = 0;
        for (Map.Entry<String, Known> tree : known.entrySet()) {
            if (tree.getValue().count().isEmpty()) continue;
            if (tree.getKey().equals(LARGE) && Runtime.getRuntime().maxMemory() < ENOUGH) continue;
            CutSetAnalysis found = of(tree.getKey(), Wanted.EVERYTHING);
            assertThat(tree.getValue().agrees(found.count().toString(), Objects.requireNonNull(found.probability())))
                    .as("%s: %s, %s", tree, found.count(), found.probability())
                    .isTrue();
            same++;
        }
        System.out.println("fault trees of the Aralia suite: " + same + " of " + known.size() + " as in the reference");
        assertThat(same).isGreaterThanOrEqualTo(41);
    }

    @Test
    void ofTheTreeNobodySolvedTheSmallSetsAndABound() throws IOException {
        assumeTrue(Files.isDirectory(SUITE), "fault trees not at hand");
        CutSetAnalysis found = of("nus9601", new Wanted(3, 20, 0, Wanted.EVERYTHING.nodes()));
        assertThat(found.complete()).isEqualTo(3);
        assertThat(found.count().intValue()).isEqualTo(10);
        assertThat(found.sets()).hasSize(10).allSatisfy(set -> assertThat(set).hasSize(3));
        assertThat(Objects.requireNonNull(found.atLeast())).isBetween(9.9e-6, Objects.requireNonNull(found.atMost()));
        assertThat(found.atMost()).isLessThan(2.4e-5);
    }

    private static CutSetAnalysis of(String tree, Wanted wanted) {
        return TreeCuts.of(
                OpenPsaFile.read(SUITE.resolve("data/openpsa/" + tree + ".xml")).orThrow(),
                wanted,
                Language.of(new String[0]));
    }
}
