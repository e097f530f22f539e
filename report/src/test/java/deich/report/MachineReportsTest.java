// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import deich.assess.Assessment;
import deich.assess.Verdict;
import deich.report.machine.FilePlace;
import deich.report.sample.Sample;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MachineReportsTest {
    private static final Path SCHEMA = Path.of(System.getProperty("deich.root"), "docs/schemas/report.schema.json");

    @Test
    void jsonIsAsItsSchemaSays() throws IOException {
        String json =
                Golden.check("report.json", out -> JsonReport.write(Sample.assessment(), "0.1.0", Locale.GERMANY, out));
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        String english = written(out -> JsonReport.write(Sample.assessment(), "0.1.0", Locale.UK, out));
        assertThat(schema().validate(english, InputFormat.JSON)).isEmpty();
    }

    @Test
    void whatStandsWithMoreNeedsIsThereOnlyWhenAskedFor() throws IOException {
        Assessment asked = Sample.assessment().with(Sample.robustness());
        String json = written(out -> JsonReport.write(asked, "0.1.0", Locale.GERMANY, out));
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json).contains("\"robustness\"", "Von 40 Ergebnissen", "Es genügt: „");
        assertThat(written(out -> JsonReport.write(Sample.assessment(), "0.1.0", Locale.GERMANY, out)))
                .doesNotContain("robustness");
        assertThat(written(out -> TerminalSummary.write(asked, "", Screen.PLAIN, Locale.GERMANY, out)))
                .contains("WENN DER BESTAND ZU WENIG NENNT", "Von 12 erfüllten MUSS hielten 11.");
        assertThat(written(out -> HtmlReport.write(asked, "0.1.0", Locale.UK, out)))
                .contains("If the inventory lists too little", "in 3 of 10 rounds");
    }

    @Test
    void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
        String json = written(out -> JsonReport.write(Sample.assessment(), "0.1.0", Locale.GERMANY, out));
        assertThat(schema().validate(json.replaceFirst("\"beyond-horizon\"", "-1"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(json.replaceFirst("\"outcome\"", "\"result\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }

    private static String written(Golden.Body body) throws IOException {
        var out = new StringBuilder();
        body.writeTo(out);
        return out.toString();
    }

    @Test
    void sarifHasARuleForEveryRequirementAndAResultForWhatIsNotMet() throws IOException {
        String sarif = Golden.check(
                "report.sarif",
                out -> SarifReport.write(Sample.assessment(), "0.1.0", MachineReportsTest::place, Locale.GERMANY, out));
        JsonNode run = JsonMapper.builder().build().readTree(sarif).get("runs").get(0);
        JsonNode rules = run.get("tool").get("driver").get("rules");
        assertThat(rules.size()).isEqualTo(6);
        assertThat(run.get("results").size()).isEqualTo(7);
        for (JsonNode result : run.get("results")) {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
            assertThat(result.get("message").get("text").asString()).isNotBlank();
            assertThat(result.get("locations").size()).isPositive();
            boolean fails = result.get("kind").asString().equals("fail");
            assertThat(Set.of("error", "warning", "note")
                            .contains(result.get("level").asString()))
                    .isEqualTo(fails);
            assertThat(result.get("properties").get("outcome").asString()).isEqualTo(fails ? "MISSED" : "UNKNOWN");
            assertThat(result.has("suppressions")).isFalse();
        }
        assertThat(sarif)
                .contains("\"uri\" : \"dienste/gro%C3%9Fe%20Datei.yaml\"")
                .contains("\"startLine\" : 12");
    }

    private static Optional<FilePlace> place(String id) {
        return id.equals("wohngeld") ? Optional.of(new FilePlace("dienste/große Datei.yaml", 12)) : Optional.empty();
    }

    @Test
    void junitLetsOnlyWhatIsMetPass() throws Exception {
        String xml =
                Golden.check("report.junit.xml", out -> JunitReport.write(Sample.assessment(), Locale.GERMANY, out));
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        NodeList cases = document.getElementsByTagName("testcase");
        int passed = 0;
        for (int i = 0; i < cases.getLength(); i++) {
            var one = (Element) cases.item(i);
            boolean marked = one.getElementsByTagName("failure").getLength()
                            + one.getElementsByTagName("error").getLength()
                            + one.getElementsByTagName("skipped").getLength()
                    > 0;
            if (!marked) passed++;
        }
        long met = Sample.assessment().verdicts().stream()
                .filter(v -> v.outcome() == Verdict.Outcome.MET)
                .count();
        assertThat(cases.getLength()).isEqualTo(Sample.assessment().verdicts().size());
        assertThat(passed).isEqualTo((int) met);
        assertThat(document.getDocumentElement().getAttribute("failures")).isEqualTo("3");
        assertThat(document.getDocumentElement().getAttribute("errors")).isEqualTo("1");
    }
}
