// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.engine.Run;
import deich.engine.Story;
import deich.report.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The links of a cause chain and the steps of a recovery as sentences, for one scenario. */
public record StoryWords(Telling telling, ScenarioResult scenario) {
    /** A longer chain is told in one line by its beginning and its end. */
    private static final int SHOWN_IN_A_LINE = 4;

    /** "sofort", "nach 3 Wochen, nach Ende des Notbetriebs". */
    public String when(ServiceResult service) {
        String offset = telling.words().offset(service.from());
        return afterEmergency(service) ? telling.text("when.afteremergency", offset) : offset;
    }

    private boolean afterEmergency(ServiceResult service) {
        return scenario.plan().levels().getOrDefault(service.service(), List.of()).stream()
                .anyMatch(stretch -> stretch.fallback() != null && stretch.until() == service.from());
    }

    /** With the year where it is not that of the beginning. */
    public String moment(long seconds) {
        var start = scenario.scenario().start();
        var when = start.plusSeconds(seconds);
        return when.getYear() == start.getYear()
                ? telling.words().moment(when)
                : telling.words().momentWithYear(when);
    }

    public String momentWithYear(long seconds) {
        return telling.words().momentWithYear(scenario.scenario().start().plusSeconds(seconds));
    }

    /** "Rechenzentrum (verschlüsselt) → Virtualisierung", without the service itself; empty when no story is known. */
    public String why(ServiceResult service) {
        if (service.story() == null) return telling.text("why.worst");
        List<String> names = new ArrayList<>();
        for (Story.Link link : service.story().causes()) names.add(shortly(link));
        if (names.size() > 1) names.removeLast();
        if (names.size() > SHOWN_IN_A_LINE) {
            names.subList(2, names.size() - 1).clear();
            names.add(2, "…");
        }
        return String.join(" → ", names);
    }

    private String shortly(Story.Link link) {
        String name = telling.names().component(link.component());
        return link.effect() == null
                ? name
                : telling.text("why.hit", name, telling.words().of(link.effect()));
    }

    /** What happened to one link; the link before it is what it lost. */
    public String sentence(List<Story.Link> chain, int i) {
        Story.Link link = chain.get(i);
        String name = telling.names().component(link.component());
        if (link.effect() != null) return struck(link, name);
        String lost = i == 0 ? "" : telling.names().component(chain.get(i - 1).component());
        String sentence = lost.isEmpty() ? telling.text("link.falls", name) : telling.text("link.starved", name, lost);
        return link.bridged() == 0 ? sentence : sentence + " " + bridged(link);
    }

    private String struck(Story.Link link, String name) {
        String key = "link." + Words.key(java.util.Objects.requireNonNull(link.effect()));
        String sentence = telling.text(key, name, telling.names().hit(scenario.scenario(), link.hit()));
        if (link.via() == null) return sentence;
        return sentence + " " + telling.text("link.via", telling.names().component(link.via()));
    }

    private String bridged(Story.Link link) {
        return telling.text("link.bridged", telling.words().plain(link.bridged()));
    }

    public String step(Story.Step step) {
        return run().step(scenario.scenario(), step);
    }

    public String length(long from, long until) {
        return telling.words().duration(until == Run.NEVER ? Run.NEVER : until - from);
    }

    /** What a stretch of an outage is like for those who want the service. */
    public String stretch(String service, Run.Stretch stretch) {
        if (stretch.fallback() == null) return telling.text("stretch.zero");
        String name = telling.names().fallbackName(service, stretch.fallback());
        return telling.text("stretch.fallback", name, telling.words().level(stretch.level()));
    }

    /** The ring a step is stuck in, told as {@link #ring}; empty when it is in none. */
    public String ringOf(Story.Step step) {
        return scenario.plan().deadlocks().stream()
                .filter(deadlock -> step.kind() == Story.StepKind.DEADLOCK
                        && deadlock.ring().contains(step.component()))
                .findFirst()
                .map(this::ring)
                .orElse("");
    }

    public String ring(Run.Deadlock deadlock) {
        return run().ring(deadlock, momentWithYear(deadlock.since()));
    }

    public String circle(Run.Circle circle) {
        return run().circle(circle);
    }

    public String loss(Run.Loss loss) {
        String name = telling.names().component(loss.data());
        if (loss.age() == Run.NEVER) return telling.text("loss.all", name);
        return telling.text(
                "loss", name, telling.words().exact(loss.age()), telling.names().copy(loss));
    }

    private RunWords run() {
        return new RunWords(telling.words(), telling.names());
    }
}
