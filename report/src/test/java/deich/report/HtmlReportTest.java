// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import static org.assertj.core.api.Assertions.assertThat;

import deich.assess.Assessment;
import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.report.sample.ManyServices;
import deich.report.sample.Sample;
import deich.report.sample.SampleAdvice;
import java.io.IOException;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void isWellFormedAndAsItWas(String language) throws IOException {
        String html = Golden.check(
                "report." + language + ".html",
                out -> HtmlReport.write(Sample.assessment(), "0.1.0", Locale.of(language), out));
        assertThat(Markup.fault(html)).isEmpty();
        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain(" style=");
    }

    /** Between the requirements and the ground it stands on; without it no trace of it. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void whatToDoStandsInTheReportWhenAsked(String language) throws IOException {
        var out = new StringBuilder();
        HtmlReport.write(Sample.assessment(), SampleAdvice.advice(), "0.1.0", Locale.of(language), out);
        assertThat(Markup.fault(out.toString())).isEmpty();
        assertThat(out)
                .containsSubsequence(
                        "id=\"anforderungen\"", "id=\"engpaesse\"", "id=\"wiederanlauf\"", "id=\"measures\"")
                .contains("Kassenverfahren", "Notfallteam");
        assertThat(html(Sample.assessment())).doesNotContain("id=\"engpaesse\"", "id=\"wiederanlauf\"");
    }

    @Test
    void theSameAssessmentGivesTheSameBytes() throws IOException {
        assertThat(html(Sample.assessment())).isEqualTo(html(Sample.assessment()));
    }

    private static String html(Assessment assessment) throws IOException {
        var out = new StringBuilder();
        HtmlReport.write(assessment, "0.1.0", Locale.GERMANY, out);
        return out.toString();
    }

    private static String json(Assessment assessment) throws IOException {
        var out = new StringBuilder();
        JsonReport.write(assessment, "0.1.0", Locale.GERMANY, out);
        return out.toString();
    }

    /** However many there are: each failing service is in the part of its scenario, and in the matrix. */
    @Property(tries = 40)
    void nothingThatFailsIsLeftOut(
            @ForAll @IntRange(max = 70) int services,
            @ForAll @IntRange(min = 1, max = 16) int variants,
            @ForAll long seed)
            throws IOException {
        Assessment assessment = ManyServices.assessment(services, variants, seed);
        String html = html(assessment);
        String json = json(assessment);
        assertThat(Markup.fault(html)).isEmpty();
        String matrix = html.substring(html.indexOf("id=\"ausfall\""), html.indexOf("id=\"fragen\""));
        for (ScenarioResult scenario : assessment.scenarios()) {
            String part = part(html, scenario);
            for (ServiceResult service : scenario.services()) {
                String row = "<tr><th scope=\"row\">Dienst " + service.service() + "<";
                assertThat(part).contains(row);
                assertThat(matrix).contains(row);
                assertThat(json.split("\"service\" : \"" + service.service() + "\",\n *\"name\"", -1).length - 1)
                        .isEqualTo(ManyServices.failures(assessment, service.service()));
            }
        }
    }

    private static String part(String html, ScenarioResult scenario) {
        String title = "\">" + scenario.scenario().title() + " – "
                + java.util.Objects.requireNonNull(scenario.scenario().at()).name() + "</h3>";
        int from = html.indexOf(title);
        assertThat(from).as(title).isPositive();
        return html.substring(from, html.indexOf("</article>", from));
    }

    @Test
    void staysBoundedForALandWithManyServices() throws IOException {
        Assessment assessment = ManyServices.assessment(300, 40, 11);
        String html = html(assessment);
        assertThat(Markup.fault(html)).isEmpty();
        java.nio.file.Files.writeString(java.nio.file.Path.of("target/big.html"), html);
        assertThat(html.length()).isLessThan(20_000_000);
        var summary = new StringBuilder();
        TerminalSummary.write(assessment, "bericht.html", Screen.PLAIN, Locale.GERMANY, summary);
        assertThat(summary.toString().lines().count()).isLessThan(110);
    }

    @Test
    void namesCannotBreakOut() throws IOException {
        String evil = "</style></title><script>alert(1)</script>\"';}\n\u001b[31m";
        Assessment assessment = ManyServices.named(evil);
        String html = html(assessment);
        assertThat(Markup.fault(html)).isEmpty();
        assertThat(html).doesNotContain("<script").containsOnlyOnce("</style>");
        var summary = new StringBuilder();
        TerminalSummary.write(assessment, "", Screen.PLAIN, Locale.GERMANY, summary);
        assertThat(summary.toString()).doesNotContain("\u001b");
    }
}
