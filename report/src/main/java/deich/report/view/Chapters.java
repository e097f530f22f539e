// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.engine.Futures;
import deich.engine.Run;
import deich.engine.Story;
import deich.report.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The story of one outage of one service, in whole sentences, for somebody who has to decide and knows no jargon. */
public final class Chapters {
    private final Telling telling;
    private final Words words;
    private final ScenarioResult scenario;
    private final ServiceResult service;
    private final StoryWords story;

    private Chapters(Telling telling, ScenarioResult scenario, ServiceResult service) {
        this.telling = telling;
        this.words = telling.words();
        this.scenario = scenario;
        this.service = service;
        this.story = new StoryWords(telling, scenario);
    }

    public static List<Chapter> of(Telling telling, ScenarioResult scenario, ServiceResult service) {
        var chapters = new Chapters(telling, scenario, service);
        var told = new ArrayList<Chapter>();
        chapters.add(told, "happened", chapters.happened());
        chapters.add(told, "meanwhile", chapters.meanwhile());
        chapters.add(told, "recovery", chapters.recovery());
        chapters.add(told, "back", chapters.back());
        chapters.add(told, "who", chapters.who());
        chapters.add(told, "helped", new Helped(telling, scenario, service).sentences());
        chapters.add(told, "unknown", new Unknowns(telling, scenario, service).sentences());
        return told;
    }

    private void add(List<Chapter> told, String key, List<String> sentences) {
        if (!sentences.isEmpty()) told.add(new Chapter(telling.text("chapter." + key), sentences));
    }

    private List<String> happened() {
        if (service.story() == null) return List.of(telling.text("story.worstonly", name()));
        var sentences = new ArrayList<String>();
        List<Story.Link> causes = service.story().causes();
        for (int i = 0; i < causes.size(); i++)
            sentences.add(telling.text("story.at", when(causes, i), story.sentence(causes, i)));
        return sentences;
    }

    /** The first moment in full, a later one as a distance, and what happens at once as that. */
    private String when(List<Story.Link> causes, int i) {
        long at = causes.get(i).at();
        if (i == 0) return story.momentWithYear(at);
        long since = at - causes.get(i - 1).at();
        return since == 0
                ? telling.text("story.atonce")
                : telling.text("story.later", words.plain(since), story.moment(at));
    }

    private List<String> meanwhile() {
        var sentences = new ArrayList<String>();
        for (Run.Stretch stretch : stretches()) sentences.add(stretch(stretch));
        return sentences;
    }

    private String stretch(Run.Stretch stretch) {
        String length = story.length(stretch.from(), stretch.until());
        String from = story.moment(stretch.from());
        if (stretch.fallback() == null) return telling.text("story.stretch.zero", from, name(), length);
        String fallback = telling.names().fallbackName(service.service(), stretch.fallback());
        return telling.text("story.stretch.fallback", from, name(), fallback, words.level(stretch.level()), length);
    }

    /** Only the outage that the story is about: one that lies long after it would confuse. */
    private List<Run.Stretch> stretches() {
        List<Run.Stretch> all = scenario.plan().levels().getOrDefault(service.service(), List.of());
        Run.Outage outage = outage();
        if (outage == null) return all;
        return all.stream()
                .filter(stretch -> stretch.from() >= outage.from() && stretch.from() < outage.until())
                .toList();
    }

    private Run.@org.jspecify.annotations.Nullable Outage outage() {
        if (service.story() == null) return null;
        long began = service.story().causes().getLast().at();
        return scenario.plan().outagesOf(service.service()).stream()
                .filter(outage -> outage.from() == began)
                .findFirst()
                .orElse(null);
    }

    private List<String> recovery() {
        if (service.story() == null) return List.of();
        var sentences = new ArrayList<String>();
        for (Story.Step step : service.story().recovery()) {
            String length = story.length(step.from(), step.until());
            boolean stuck = step.kind() == Story.StepKind.DEADLOCK || step.kind() == Story.StepKind.CIRCLE;
            sentences.add(telling.text(stuck ? "story.stuck" : "story.step", story.step(step), length));
            if (!story.ringOf(step).isEmpty()) sentences.add(story.ringOf(step));
        }
        longest().ifPresent(step -> sentences.add(telling.text("story.longest", story.step(step))));
        return sentences;
    }

    private java.util.Optional<Story.Step> longest() {
        if (service.story() == null || service.story().recovery().size() < 2) return java.util.Optional.empty();
        return service.story().recovery().stream().max(Comparator.comparingLong(step -> step.until() - step.from()));
    }

    private List<String> back() {
        var sentences = new ArrayList<String>();
        sentences.add(telling.text("story.outage", name(), telling.outage(service)));
        if (service.downtime().worst() > 0) sentences.add(withoutOperation());
        returns(sentences);
        limit(sentences);
        futures(sentences);
        if (service.loss() > 0) sentences.add(lost());
        sentences.add(telling.text("story.basis", new Basis(telling).of(service)));
        return sentences;
    }

    /** Two lengths beyond the horizon are alike even with emergency operation in between. */
    private String withoutOperation() {
        boolean never = service.emergency() == 0 && service.downtime().equals(service.outage());
        return never ? telling.text("story.downtime.all") : telling.text("story.downtime", telling.downtime(service));
    }

    private void returns(List<String> sentences) {
        Run.Outage outage = outage();
        if (outage == null) return;
        sentences.add(
                outage.ends()
                        ? telling.text("story.returns", story.momentWithYear(outage.until()))
                        : telling.text(
                                "story.never", words.duration(scenario.plan().horizon())));
    }

    private void limit(List<String> sentences) {
        if (service.mtpd() == null) {
            sentences.add(telling.text("story.nomtpd"));
            return;
        }
        long mtpd = service.mtpd().toSeconds();
        String kept =
                service.downtime().worst() <= mtpd ? "kept" : service.downtime().best() > mtpd ? "missed" : "open";
        sentences.add(telling.text("story.mtpd." + kept, words.exact(mtpd)));
    }

    private void futures(List<String> sentences) {
        Futures drawn = scenario.futures();
        Futures.OfService of = drawn == null ? null : drawn.services().get(service.service());
        if (drawn == null || of == null) return;
        sentences.add(
                of.downtimeAt(0.9) == 0
                        ? telling.text("story.futures.none", drawn.count())
                        : telling.text(
                                "story.futures", drawn.count(), words.range(of.downtimeAt(0.1), of.downtimeAt(0.9))));
    }

    private String lost() {
        return service.loss() == Run.NEVER
                ? telling.text("story.loss.all")
                : telling.text("story.loss", words.exact(service.loss()));
    }

    private List<String> who() {
        var residents = Served.by(telling.inventory(), List.of(service.service()));
        return List.of(telling.text("story.who", name(), telling.residents(residents)));
    }

    private String name() {
        return telling.names().component(service.service());
    }
}
