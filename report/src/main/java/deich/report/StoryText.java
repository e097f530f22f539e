// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.Assessment;
import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.model.inventory.Kind;
import deich.report.view.Chapter;
import deich.report.view.Chapters;
import deich.report.view.Telling;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** The story of one outage in plain sentences, as one would tell it to a mayor. */
public final class StoryText {
    private StoryText() {}

    /**
     * @param service id; a service that does not fail in the scenario gets a sentence that says so
     * @param scenario one of the assessment's
     * @throws IllegalArgumentException when it is no service: an assessment knows outages of others, but does not tell them
     */
    public static void write(
            Assessment assessment,
            ScenarioResult scenario,
            String service,
            Screen screen,
            Locale locale,
            Appendable out)
            throws IOException {
        if (assessment.order().inventory().component(service).kind() != Kind.SERVICE)
            throw new IllegalArgumentException(service + " is no service");
        Telling telling = Telling.of(assessment, locale);
        var lines = new Lines(screen, out);
        lines.text(telling.mark());
        lines.bold(telling.text(
                "story.title",
                telling.names().component(service),
                telling.names().scenario(scenario.scenario())));
        if (!telling.inventory().notice().isBlank())
            lines.text(telling.inventory().notice());
        Optional<ServiceResult> found = scenario.services().stream()
                .filter(result -> result.service().equals(service))
                .findFirst();
        if (found.isPresent()) chapters(telling, scenario, found.get(), lines);
        else unhurt(telling, service, lines);
        lines.blank();
        lines.text(telling.text("story.plan"));
        lines.text(telling.text("disclaimer"));
    }

    private static void chapters(Telling telling, ScenarioResult scenario, ServiceResult service, Lines lines)
            throws IOException {
        for (Chapter chapter : Chapters.of(telling, scenario, service)) {
            lines.heading(chapter.title());
            for (String sentence : chapter.sentences()) lines.text(sentence);
        }
    }

    private static void unhurt(Telling telling, String service, Lines lines) throws IOException {
        lines.blank();
        lines.text(telling.text("story.unhurt", telling.names().component(service)));
    }
}
