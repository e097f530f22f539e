// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.model.scenario.Scenario;
import deich.report.draw.Axis;
import deich.report.draw.Timeline;
import deich.report.view.Ranking;
import deich.report.view.StoryWords;
import deich.report.view.Telling;
import java.util.ArrayList;
import java.util.List;

/**
 * One variant of a scenario.
 *
 * @param full false for the lesser of very many variants: their tables stand alone, without pictures
 * @param worst whether no other place of the scenario is hit harder
 * @param full whether it has pictures and stories
 * @param lines timeline of the worst services
 * @param stories causes and recovery of the worst services
 * @param services all that fail; nothing is left out
 * @param spreads downtimes over the futures; empty when none were drawn
 */
public record ScenarioPart(
        String anchor,
        String title,
        String version,
        String narrative,
        String start,
        String hits,
        String counted,
        String residents,
        boolean worst,
        boolean full,
        String axis,
        List<LineOfTime> lines,
        List<StoryPart> stories,
        Split<Failing> services,
        String futures,
        Split<SpreadRow> spreads,
        List<String> rings,
        Split<String> losses) {

    private static final int FULL = 12;
    private static final int LINES = 12;
    private static final int STORIES = 4;
    private static final int ROWS = 15;
    private static final int LOSSES = 8;

    /** @param words the picture in words */
    public record LineOfTime(String service, String words, String picture) {}

    static List<ScenarioPart> of(Telling telling) {
        var parts = new ArrayList<ScenarioPart>();
        int groups = Ranking.byScenario(telling.assessment().scenarios()).size();
        int extra = Math.max(0, FULL - groups);
        for (List<ScenarioResult> variants :
                Ranking.byScenario(telling.assessment().scenarios()).values())
            for (ScenarioResult variant : variants) {
                boolean first = variant == variants.getFirst();
                boolean full = first || extra-- > 0;
                parts.add(of(telling, variant, "szenario-" + (parts.size() + 1), first, full));
            }
        return parts;
    }

    /** One variant by itself, without pictures and stories. */
    public static ScenarioPart of(Telling telling, ScenarioResult result) {
        return of(telling, result, "szenario", true, false);
    }

    private static ScenarioPart of(Telling telling, ScenarioResult result, String anchor, boolean worst, boolean full) {
        Scenario scenario = result.scenario();
        List<ServiceResult> services = result.services();
        List<ServiceResult> shown = full ? services.subList(0, Math.min(LINES, services.size())) : List.of();
        Axis axis = axis(result, shown);
        List<ServiceResult> told = shown.stream()
                .filter(service -> service.story() != null)
                .limit(STORIES)
                .toList();
        var words = new StoryWords(telling, result);
        List<SpreadRow> spreads = SpreadRow.of(telling, result);
        return new ScenarioPart(
                anchor,
                telling.names().scenario(scenario),
                scenario.version(),
                scenario.narrative(),
                telling.words().momentWithYear(scenario.start()),
                hits(telling, scenario),
                Cover.counted(telling, result),
                telling.residents(result.residents()),
                worst,
                full,
                axis.draw(telling.words()),
                shown.stream()
                        .map(service -> line(telling, result, axis, service))
                        .toList(),
                told.stream()
                        .map(service -> StoryPart.of(telling, result, service))
                        .toList(),
                Split.of(
                        services.stream()
                                .map(service -> Failing.of(telling, result, service))
                                .toList(),
                        ROWS),
                result.futures() == null
                        ? ""
                        : telling.text(
                                "futures.count",
                                result.futures().count(),
                                result.futures().seed()),
                Split.of(spreads, ROWS),
                rings(words, result),
                Split.of(
                        result.plan().losses().values().stream()
                                .map(words::loss)
                                .toList(),
                        LOSSES));
    }

    private static String hits(Telling telling, Scenario scenario) {
        List<String> told = scenario.hits().stream()
                .map(hit -> telling.text(
                        "scenario.hit", hit.title(), telling.words().of(hit.effect())))
                .toList();
        return String.join("; ", told);
    }

    private static List<String> rings(StoryWords words, ScenarioResult result) {
        var rings = new ArrayList<String>();
        result.plan().deadlocks().forEach(ring -> rings.add(words.ring(ring)));
        result.plan().circles().forEach(circle -> rings.add(words.circle(circle)));
        return rings;
    }

    private static Axis axis(ScenarioResult result, List<ServiceResult> services) {
        var moments = new ArrayList<Long>();
        for (ServiceResult service : services) {
            moments.add(Timeline.back(service, service.outage().worst()));
            result.plan().outagesOf(service.service()).forEach(outage -> moments.add(outage.until()));
        }
        return Axis.of(moments);
    }

    private static LineOfTime line(Telling telling, ScenarioResult result, Axis axis, ServiceResult service) {
        String name = telling.names().component(service.service());
        var stretches = result.plan().levels().getOrDefault(service.service(), List.of());
        String text = Failing.course(telling, result, service);
        String picture = Timeline.draw(axis, service, stretches, telling.text("timeline.title", name), text);
        return new LineOfTime(name, telling.headline(service), picture);
    }
}
