// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.engine.Story;
import deich.report.draw.Path;
import deich.report.view.Basis;
import deich.report.view.StoryWords;
import deich.report.view.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Why a service fell and what its return waits for.
 *
 * @param picture of the recovery; empty when nothing is known of it
 */
public record StoryPart(String service, List<Link> causes, String picture, List<Step> recovery, String basis) {

    /** @param type hit, link or end, for the sign at the chain */
    public record Link(String when, String type, String text) {}

    public record Step(String text, String length) {}

    public static StoryPart of(Telling telling, ScenarioResult scenario, ServiceResult service) {
        var words = new StoryWords(telling, scenario);
        Story story = Objects.requireNonNull(service.story());
        String name = telling.names().component(service.service());
        List<Step> recovery = story.recovery().stream()
                .map(step -> new Step(words.step(step), length(words, step)))
                .toList();
        String title = telling.text("path.title", name);
        String text = String.join(
                "; ",
                recovery.stream()
                        .map(step -> step.length().isEmpty() ? step.text() : step.text() + ": " + step.length())
                        .toList());
        String picture = recovery.isEmpty() ? "" : Path.draw(story.recovery(), title, text);
        return new StoryPart(name, links(telling, words, story), picture, recovery, new Basis(telling).of(service));
    }

    /** What is stuck takes no time: it does not end. */
    private static String length(StoryWords words, Story.Step step) {
        boolean stuck = step.kind() == Story.StepKind.DEADLOCK || step.kind() == Story.StepKind.CIRCLE;
        return stuck ? "" : words.length(step.from(), step.until());
    }

    private static List<Link> links(Telling telling, StoryWords words, Story story) {
        var links = new ArrayList<Link>();
        List<Story.Link> causes = story.causes();
        for (int i = 0; i < causes.size(); i++) {
            String type = causes.get(i).effect() != null ? "hit" : i == causes.size() - 1 ? "end" : "link";
            links.add(new Link(telling.words().offset(causes.get(i).at()), type, words.sentence(causes, i)));
        }
        return links;
    }
}
