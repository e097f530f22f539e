// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import static org.assertj.core.api.Assertions.assertThat;

import deich.assess.Assessment;
import deich.assess.ScenarioResult;
import deich.report.sample.Sample;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private final Assessment assessment = Sample.assessment();

    @ParameterizedTest
    @ValueSource(ints = {80, 120})
    void summaryInGermanFitsTheScreen(int columns) throws IOException {
        String text = Golden.check(
                "summary-" + columns + ".de.txt",
                out -> TerminalSummary.write(
                        assessment, "bericht/index.html", new Screen(columns, false, true), Locale.GERMANY, out));
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
    }

    @Test
    void summaryInEnglish() throws IOException {
        Golden.check(
                "summary.en.txt",
                out -> TerminalSummary.write(assessment, "report.html", Screen.PLAIN, Locale.UK, out));
    }

    @Test
    void summaryWithoutUnicodeIsPlainAscii() throws IOException {
        var out = new StringBuilder();
        TerminalSummary.write(assessment, "", new Screen(80, false, false), Locale.GERMANY, out);
        assertThat(out.toString()).matches("[\\x20-\\x7e\\n]*").contains("nicht erfuellt");
    }

    @Test
    void colourOnlyAddsToWhatIsSaid() throws IOException {
        var plain = new StringBuilder();
        var coloured = new StringBuilder();
        TerminalSummary.write(assessment, "", new Screen(80, false, true), Locale.GERMANY, plain);
        TerminalSummary.write(assessment, "", new Screen(80, true, true), Locale.GERMANY, coloured);
        assertThat(coloured.toString()).contains("\u001b[");
        assertThat(coloured.toString().replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wohngeld", "ausweise", "sozialhilfe", "standesamt", "bauantrag", "leitstelle"})
    void stories(String service) throws IOException {
        for (Locale locale : new Locale[] {Locale.GERMANY, Locale.UK}) {
            String name = "story-" + service + "." + locale.getLanguage() + ".txt";
            Golden.check(
                    name, out -> StoryText.write(assessment, scenario(service), service, Screen.PLAIN, locale, out));
        }
    }

    private ScenarioResult scenario(String service) {
        String key = service.equals("leitstelle") ? "stromausfall" : "verschluesselung@rz-kueste";
        return java.util.Objects.requireNonNull(assessment.scenario(key));
    }

    @Test
    void whatDoesNotFailIsSaidNotToFail() throws IOException {
        var out = new StringBuilder();
        StoryText.write(assessment, scenario("leitstelle"), "wohngeld", Screen.PLAIN, Locale.GERMANY, out);
        assertThat(out.toString()).contains("fällt in diesem Szenario nicht aus");
    }
}
