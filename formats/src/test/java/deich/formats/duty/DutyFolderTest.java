// SPDX-License-Identifier: EUPL-1.2
package deich.formats.duty;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.problem.Problem;
import deich.model.duty.Duty;
import deich.model.inventory.Administration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DutyFolderTest {

    @TempDir
    Path folder;

    @Test
    void readsDuties() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), """
                deich: duties/1
                version: 0.1.0
                reviewed: 2031-04-01
                duties:
                  - {id: a, title: T, when: W, to: Amt, land: MV, for: [kreis], since: Kenntnis, steps: [{what: Anruf}, {within: 72h, what: Brief}], basis: B, source: S, certainty: uncertain}
                """);
        List<Duty> duties = DutyFolder.read(folder).orThrow();
        assertThat(duties).singleElement().satisfies(duty -> {
            assertThat(duty.steps())
                    .containsExactly(new Duty.Step(null, "Anruf"), new Duty.Step(Duration.ofDays(3), "Brief"));
            assertThat(duty.checked()).isEqualTo(LocalDate.of(2031, 4, 1));
            assertThat(duty.concerns("SH", Administration.Type.KREIS)).isFalse();
            assertThat(duty.concerns("MV", Administration.Type.AMT)).isFalse();
            assertThat(duty.concerns(null, null)).isTrue();
        });
    }

    @Test
    void tellsAllMistakesAtOnce() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), """
                deich: duties/1
                version: 0.1.0
                reviewed: 2031-04-01
                duties:
                  - {id: a, title: T, when: W, to: Amt, land: BY, since: K, steps: [], basis: B, source: S, certainty: sure}
                  - {id: a, title: T, when: W, to: Amt, since: K, steps: [{within: 0, what: X}], basis: B, source: S, certainty: certain}
                  - {id: b, titel: T, when: W, to: Amt, since: K, steps: [{within: 1h, what: X}], basis: B, certainty: certain}
                """);
        var problems = DutyFolder.read(folder).problems();
        assertThat(problems.stream().filter(Problem::error).map(Problem::key))
                .contains("word.wrong", "duty.steps", "id.twice", "length.zero", "key.unknown", "key.missing");
    }
}
