// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The question set holds its bars; the mapping set takes longer and is {@code deich eval}'s. */
class BarsTest {
    private static final Path DATA = Path.of(System.getProperty("deich.shared"), "data");

    @Test
    void questionsFindTheirPassages() throws IOException {
        var questions = new Questions();
        assumeTrue(
                questions.needs().stream().allMatch(file -> Files.isRegularFile(DATA.resolve(file))), "no data here");

        // no clock: how quick it is, is measured where nothing else runs
        assertThat(questions.measure(DATA, Aids.withoutModel(() -> 0))).allMatch(Row::reached);
    }
}
