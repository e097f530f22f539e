// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deich.formats.problem.Read;
import deich.model.tree.FaultTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fault trees that programs of this kind are compared on. Skipped where they are not at hand. */
class OpenPsaSuiteTest {

    private static final Path TREES = Path.of(System.getProperty("deich.shared"), "data/aralia/data/openpsa");

    @Test
    void everyTreeReadsAndComesBackTheSame() throws IOException {
        assumeTrue(Files.isDirectory(TREES), "fault trees not at hand");
        List<Path> files;
        try (var list = Files.list(TREES)) {
            files = list.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        int read = 0;
        for (Path file : files) {
            Read<FaultTree> tree = OpenPsaFile.read(file);
            assertThat(tree.problems()).as(file.toString()).isEmpty();
            assertThat(tree.orThrow().probabilities())
                    .hasSameSizeAs(tree.orThrow().events());
            var text = new StringBuilder();
            OpenPsaWriter.write(tree.orThrow(), text);
            byte[] again = text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(OpenPsaFile.read("again.xml", again, Asked.NOTHING).orThrow())
                    .isEqualTo(tree.orThrow());
            read++;
        }
        System.out.println("fault trees of the Aralia suite: " + read + " of " + files.size() + " read and written");
        assertThat(read).isEqualTo(43);
    }
}
