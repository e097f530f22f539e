// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.model.inventory.Inventory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All independent mistakes at once, each at its line, and next to nothing else. */
class TwoHundredDefectsTest {

    private static final int DEFECTS = 200;

    private static final String SOUND = """
            deich: inventory/1
            id: probe
            title: Probe
            version: 1.0.0
            classification: offen
            administrations:
              kreis-a: {name: Kreis A, type: kreis}
            components:
              netz: {kind: network}
              strom: {kind: utility}
              leistung: {kind: service}
              runde: {kind: team}
            classes:
              hausserver: {title: Server, median: 2d, p90: 6d, source: eigene Annahme, assumed: true}
            """;

    @TempDir
    private Path folder;

    /** The key of the problem expected, by file and line. */
    private final Map<String, String> planted = new LinkedHashMap<>();

    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("inventory.yaml", SOUND);
        for (int file = 0; file < 5; file++) {
            String name = "teil-" + file + ".yaml";
            var text = new StringBuilder("components:\n");
            int line = 2;
            for (int i = 0; i < DEFECTS / 5; i++) {
                int number = file * DEFECTS / 5 + i;
                Defect defect = Defect.ALL.get(number % Defect.ALL.size());
                String written = defect.text().replace("N", "" + number);
                planted.put(name + ":" + (line + defect.line()), defect.key());
                text.append(written.indent(2));
                line += (int) written.lines().count();
            }
            files.put(name, text.toString());
        }
        return files;
    }

    @Test
    void allAreToldAndAtMostTenMore() {
        Read<Inventory> read = Kreis.read(folder, files());
        assertThat(planted).hasSize(DEFECTS);
        assertThat(read.value()).isNull();
        Map<String, List<Problem>> told = byLine(read.problems());
        var missed = new ArrayList<String>();
        planted.forEach((place, key) -> {
            boolean found = told.getOrDefault(place, List.of()).stream()
                    .anyMatch(
                            problem -> problem.key().equals(key) && problem.at().column() > 0);
            if (!found) missed.add(place + " " + key + " but " + told.get(place));
        });
        assertThat(missed).isEmpty();
        assertThat(read.problems()).hasSizeBetween(DEFECTS, DEFECTS + 10);
    }

    @Test
    void everySortOfMistakeIsAmongThem() {
        for (int i = 0; i < Defect.ALL.size(); i++) {
            Defect defect = Defect.ALL.get(i);
            String written =
                    "components:\n" + defect.text().replace("N", "" + i).indent(2);
            Read<Inventory> read = Kreis.read(folder, Map.of("inventory.yaml", SOUND, "teil.yaml", written));
            assertThat(read.problems()).as(written).singleElement().satisfies(problem -> {
                assertThat(problem.key()).isEqualTo(defect.key());
                assertThat(problem.at().line()).isEqualTo(2 + defect.line());
            });
        }
    }

    @Test
    void everySentenceStandsInBothLanguages() {
        for (Problem problem : Kreis.read(folder, files()).problems()) {
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                assertThat(problem.sentence(language))
                        .isNotEqualTo(problem.key())
                        .doesNotContain("{0}", "shape.", "found.", "expected.");
            }
            assertThat(problem.sentence(Locale.GERMAN)).isNotEqualTo(problem.sentence(Locale.ENGLISH));
        }
    }

    private static Map<String, List<Problem>> byLine(List<Problem> problems) {
        Map<String, List<Problem>> found = new HashMap<>();
        for (Problem problem : problems) {
            Position at = problem.at();
            found.computeIfAbsent(at.file() + ":" + at.line(), place -> new ArrayList<>())
                    .add(problem);
        }
        return found;
    }
}
