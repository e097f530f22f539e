// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.engine.Run;
import deich.report.Parts;
import deich.report.draw.Axis;
import deich.report.draw.Timeline;
import deich.report.page.Failing;
import deich.report.view.StoryWords;
import deich.report.view.Telling;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * How a scenario goes on, as pictures over one axis and as a state at a moment.
 *
 * @param axis the scale below the rows
 * @param rows one for each failing service of this page of them
 * @param moments at which anything changes
 * @param cursor where the chosen moment lies, as a length of the picture
 * @param stories cause chains of this page's services
 * @param table the same in words
 * @param pages how many pages of services there are, at least 1
 */
public record Course(
        Said said,
        String patterns,
        String axis,
        List<Row> rows,
        List<Moment> moments,
        String cursor,
        State state,
        List<Why> stories,
        String table,
        int page,
        int pages,
        int services)
        implements Speaks {
    static final int ROWS = 50;
    private static final int MOMENTS = 200;

    /** @param words what happens to it, shortly */
    public record Row(String service, String words, String picture) {}

    /** @param x where on the picture */
    public record Moment(long at, String text, String x, boolean chosen) {}

    /** @param part its chain and return, as HTML */
    public record Why(String service, String part) {}

    /**
     * @param result as it may be told
     * @param at seconds after the start; the moment before it is shown
     * @param page of the services, from 1
     */
    public static Course of(Telling telling, ScenarioResult result, long at, int page, Said said) {
        int pages = Math.max(1, (result.services().size() + ROWS - 1) / ROWS);
        int shown = Math.clamp(page, 1, pages);
        List<ServiceResult> services = result.services()
                .subList((shown - 1) * ROWS, Math.min(result.services().size(), shown * ROWS));
        Axis axis = axis(result);
        List<Long> all = moments(result);
        long chosen =
                all.stream().filter(t -> t <= at).reduce((_, later) -> later).orElse(0L);
        var words = new StoryWords(telling, result);
        return new Course(
                said,
                Parts.patterns(),
                axis.draw(telling.words()),
                services.stream().map(s -> row(telling, result, axis, s)).toList(),
                all.stream()
                        .map(t -> moment(words, telling, axis, t, t == chosen))
                        .toList(),
                percent(axis.at(chosen)),
                State.at(telling, result, chosen, said),
                stories(telling, result, services),
                Parts.failing(telling, with(result, services)),
                shown,
                pages,
                result.services().size());
    }

    private static ScenarioResult with(ScenarioResult all, List<ServiceResult> services) {
        return new ScenarioResult(
                all.scenario(),
                all.plan(),
                all.best(),
                all.worst(),
                all.unprepared(),
                all.futures(),
                services,
                all.residents());
    }

    private static Axis axis(ScenarioResult result) {
        var moments = new ArrayList<Long>();
        for (ServiceResult service : result.services()) {
            moments.add(Timeline.back(service, service.outage().worst()));
            // an outage without end still has moments at which one fallback follows another
            stretches(result, service).forEach(stretch -> {
                moments.add(stretch.from());
                moments.add(stretch.until());
            });
        }
        return Axis.of(moments);
    }

    /** When anything changes for a service; of very many an even selection. */
    private static List<Long> moments(ScenarioResult result) {
        var all = new TreeSet<Long>(List.of(0L));
        for (ServiceResult service : result.services())
            for (Run.Stretch stretch : stretches(result, service)) {
                all.add(stretch.from());
                if (stretch.until() != Run.NEVER) all.add(stretch.until());
            }
        List<Long> sorted = List.copyOf(all);
        if (sorted.size() <= MOMENTS) return sorted;
        var some = new ArrayList<Long>();
        for (int i = 0; i < MOMENTS; i++) some.add(sorted.get((int) ((long) i * (sorted.size() - 1) / (MOMENTS - 1))));
        return some;
    }

    static List<Run.Stretch> stretches(ScenarioResult result, ServiceResult service) {
        return result.plan().levels().getOrDefault(service.service(), List.of());
    }

    private static Moment moment(StoryWords words, Telling telling, Axis axis, long at, boolean chosen) {
        String text = telling.words().offset(at) + " (" + words.moment(at) + ")";
        return new Moment(at, text, percent(axis.at(at)), chosen);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    private static Row row(Telling telling, ScenarioResult result, Axis axis, ServiceResult service) {
        String name = telling.names().component(service.service());
        String picture = Timeline.draw(
                axis,
                service,
                stretches(result, service),
                telling.text("timeline.title", name),
                Failing.course(telling, result, service));
        return new Row(name, telling.headline(service), picture);
    }

    private static List<Why> stories(Telling telling, ScenarioResult result, List<ServiceResult> services) {
        return services.stream()
                .filter(service -> service.story() != null)
                .map(service ->
                        new Why(telling.names().component(service.service()), Parts.story(telling, result, service)))
                .toList();
    }
}
