// SPDX-License-Identifier: EUPL-1.2
package deich.formats.measure;

import static org.assertj.core.api.Assertions.assertThat;

import deich.model.measure.Amount;
import deich.model.measure.Change;
import deich.model.measure.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureFilesTest {

    private static final String GOOD = """
            deich: measures/1
            id: klein
            version: 1
            title: Klein
            reviewed: 2026-11-25
            measures:
              - id: leitung
                title: Zweite Leitung
                sort: second-path
                for: kind == "network"
                changes:
                  - alternative: {to: '"glasfaser" in tags', spare: {kind: network, name: Zweite, repair: 2d, restart: 5min}}
                  - places: 2
                cost: {once: [1, 2, 3], yearly: 4, source: eigene Annahme}
                decides: Amt
            """;

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("m.yaml"), text);
    }

    @Test
    void everyPartIsRead() throws IOException {
        Measure m = MeasureFiles.read(file(GOOD), Map.of()).orThrow().measures().getFirst();
        assertThat(m.sort()).isEqualTo(Measure.Sort.SECOND_PATH);
        assertThat(m.cost().once()).isEqualTo(new Amount(1, 2, 3));
        assertThat(m.cost().over(5)).isEqualTo(new Amount(21, 22, 23));
        assertThat(m.cost().thin()).isTrue();
        assertThat(m.changes()).hasSize(2);
        assertThat(m.changes().getLast()).isEqualTo(new Change.MorePlaces(2));
        assertThat(m.monotone()).as("a place more adds to a crew").isFalse();
    }

    @Test
    void allMistakesComeAtOnceWithTheirLines() throws IOException {
        String bad = GOOD.replace("second-path", "zweiter-weg")
                .replace("kind == \"network\"", "knid == \"network\"")
                .replace("[1, 2, 3]", "[3, 2, 1]")
                .replace("places: 2", "places: 0")
                .replace("decides: Amt", "decide: Amt");
        var problems = MeasureFiles.read(file(bad), Map.of()).problems();
        assertThat(problems).extracting(p -> p.at().line()).contains(9, 10, 13, 14, 15);
        assertThat(problems).allSatisfy(p -> assertThat(p.text(Locale.GERMAN)).startsWith("m.yaml:"));
        assertThat(problems.stream().map(p -> p.sentence(Locale.GERMAN))).anyMatch(s -> s.contains("second-path"));
    }

    @Test
    void aChangeIsOneThing() throws IOException {
        String bad = GOOD.replace("places: 2", "{places: 2, separate: true}");
        assertThat(MeasureFiles.read(file(bad), Map.of()).problems())
                .extracting(p -> p.key())
                .contains("change.form");
    }
}
