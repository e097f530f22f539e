// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Run;
import deich.plan.restart.RestartPlan;
import deich.report.page.RestartPart;
import deich.report.sample.SampleRestart;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RestartReportTest {
    private final RestartPlan plan = SampleRestart.plan();

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void onTheScreenAndOnPaper(String language) throws IOException {
        Locale locale = Locale.of(language);
        String text =
                Golden.check("restart." + language + ".txt", out -> RestartText.write(plan, Screen.PLAIN, locale, out));
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        Golden.check("restart." + language + ".html", out -> RestartHtml.write(plan, "0.1.0", locale, out));
    }

    /** What the machine reads is what the run says. */
    @Test
    void json() throws IOException {
        String text = Golden.check("restart.json", out -> RestartJson.write(plan, "0.1.0", out));
        JsonNode json = JsonMapper.builder().build().readTree(text);
        assertThat(json.get("jobs").size()).isEqualTo(plan.run().jobs().size());
        for (JsonNode job : json.get("jobs"))
            assertThat(plan.run().jobs())
                    .anyMatch(w -> w.component().equals(job.get("component").asString())
                            && w.began() == job.get("begins").asLong()
                            && w.until() == job.get("ends").asLong());
        assertThat(json.get("services").size()).isEqualTo(plan.services().size());
        for (JsonNode service : json.get("services")) {
            long until = plan.run()
                    .outagesOf(service.get("service").asString())
                    .getLast()
                    .until();
            if (until == Run.NEVER) assertThat(service.get("back").asString()).isEqualTo("beyond-horizon");
            else assertThat(service.get("back").asLong()).isEqualTo(until);
        }
        assertThat(json.get("score").get("servicesBeyondMtpd").asInt())
                .isEqualTo(plan.score().beyondMtpd());
    }

    @Test
    void inShortForTheReportOfACheck() {
        RestartPart part = RestartPart.brief(plan, Locale.GERMANY);
        assertThat(part.jobs()).hasSizeLessThanOrEqualTo(12);
        assertThat(part.paths()).hasSize(1);
        assertThat(part.lanes()).hasSize(1);
    }
}
