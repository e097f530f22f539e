// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import static org.assertj.core.api.Assertions.assertThat;

import deich.plan.measure.MeasurePlan;
import deich.report.page.MeasurePart;
import deich.report.sample.SampleMeasures;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MeasuresReportTest {
    private final MeasurePlan plan = SampleMeasures.plan();

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void onTheScreenAndAsAPage(String language) throws IOException {
        Locale locale = Locale.of(language);
        String text = Golden.check(
                "measures." + language + ".txt", out -> MeasuresText.write(plan, Screen.PLAIN, locale, out));
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        Golden.check("measures." + language + ".html", out -> MeasuresHtml.write(plan, "0.1.0", locale, out));
    }

    @Test
    void json() throws IOException {
        String text = Golden.check("measures.json", out -> MeasuresJson.write(plan, "0.1.0", out));
        JsonNode json = JsonMapper.builder().build().readTree(text);
        assertThat(json.get("steps").size()).isEqualTo(2);
        assertThat(json.get("steps").get(1).get("core").asBoolean()).isTrue();
        assertThat(json.get("steps").get(0).get("total").get("likely").asLong()).isEqualTo(6_000);
        assertThat(json.get("unmended").get(0).get("why").asString()).isEqualTo("no-measure");
    }

    /** Whoever reads a cost reads on the same line that it is thin. */
    @Test
    void thinFiguresSaySo() {
        MeasurePart part = MeasurePart.of(plan, Locale.GERMANY);
        assertThat(part.rows().get(0).cost()).contains("eigene Annahme");
        assertThat(part.rows().get(1).cost()).contains("n = 4");
        assertThat(part.picture()).contains("role=\"img\"");
    }
}
