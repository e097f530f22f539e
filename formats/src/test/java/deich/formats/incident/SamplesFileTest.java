// SPDX-License-Identifier: EUPL-1.2
package deich.formats.incident;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.problem.Problem;
import deich.model.incident.Began;
import deich.model.incident.Belief;
import deich.model.incident.Help;
import deich.model.incident.Interval;
import deich.model.incident.Sample;
import deich.model.incident.SampleClass;
import deich.model.incident.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesFileTest {

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("samples.yaml"), text);
    }

    @Test
    void readsSamplesBeliefsAndNames() throws IOException {
        Samples samples = SamplesFile.read(file("""
                        deich: samples/1
                        version: 0.1.0
                        reviewed: 2031-04-01
                        samples:
                          - {class: web, incident: hafenamt-2031, on: 2031-03-04, what: Seite, hours: [15, 16.5], source: erfunden}
                          - {class: mail, incident: hafenamt-2031, on: 2031-03, what: Post, hours: [90, null], released: at-once, source: erfunden}
                        beliefs:
                          - {class: mail, median: 20d, sigma: 0.7, weight: 1, source: eigene Annahme}
                        classes: {mail: {since: hit, correlation: 0.6, like: web}}
                        fallbacks:
                          - {incident: hafenamt-2031, what: Tafel, prepared: true, used: false, source: erfunden}
                        names: {home-page: web}
                        """)).orThrow();

        Began day = Began.on(LocalDate.of(2031, 3, 4));
        Began month = new Began(LocalDate.of(2031, 3, 1), LocalDate.of(2031, 3, 31));
        assertThat(samples.samples())
                .containsExactly(
                        new Sample("web", "hafenamt-2031", day, "Seite", Interval.of(15, 16.5), null, "erfunden"),
                        new Sample(
                                "mail",
                                "hafenamt-2031",
                                month,
                                "Post",
                                Interval.openFrom(90),
                                Sample.Released.AT_ONCE,
                                "erfunden"));
        assertThat(samples.beliefs()).containsExactly(new Belief("mail", 480, 0.7, 1, "eigene Annahme"));
        assertThat(samples.of("mail")).isEqualTo(new SampleClass("mail", SampleClass.Since.HIT, 0.6, "web"));
        assertThat(samples.helps()).containsExactly(new Help("hafenamt-2031", null, "Tafel", true, false, "erfunden"));
        assertThat(samples.names()).isEqualTo(Map.of("home-page", "web"));
        assertThat(samples.classes()).containsExactly("mail", "web");
    }

    @Test
    void tellsAllMistakesAtOnce() throws IOException {
        assertThat(SamplesFile.read(file("""
                                deich: samples/1
                                version: 1
                                samples:
                                  - {class: web, incident: a, on: 4.3.2031, what: b, hours: [15, 10], source: c}
                                  - {class: web, incident: a, on: 2031-03-04, what: b, hours: [15], source: c}
                                  - {class: web, incident: a, on: 2031-03-04, what: b, hours: [-1, 2], sorce: c}
                                beliefs:
                                  - {class: web, median: 20, sigma: 0, weight: 1, source: c}
                                """)).problems())
                .extracting(Problem::key)
                .contains(
                        "date.wrong",
                        "bounds.order",
                        "sample.hours",
                        "number.range",
                        "key.unknown",
                        "length.noUnit",
                        "length.zero");
    }
}
