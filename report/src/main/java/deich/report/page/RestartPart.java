// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import static deich.engine.Run.NEVER;

import deich.engine.Run.Work;
import deich.plan.restart.RestartPlan;
import deich.plan.restart.RestartPlan.CrewUse;
import deich.plan.restart.RestartPlan.Return;
import deich.report.draw.Axis;
import deich.report.draw.Lane;
import deich.report.view.RestartWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A restart plan on a page: whole, or in short for the report of a check.
 *
 * @param axis below the lanes; empty when no crew has anything to do
 * @param left jobs and services that a short part leaves out; 0 for none
 */
public record RestartPart(
        RestartWords words,
        List<String> summary,
        List<String> deadlocks,
        List<LaneRow> lanes,
        String axis,
        List<Job> jobs,
        List<Back> services,
        List<Way> paths,
        List<Use> crews,
        int left) {
    private static final int SHORT = 12;
    private static final int PATHS = 5;

    public record LaneRow(String crew, String picture) {}

    /** @param waits empty when it begins at once */
    public record Job(int number, String begins, String ends, String crew, String what, String waits) {}

    public record Back(
            String service,
            String back,
            String rta,
            String rto,
            String mtpd,
            String type,
            String state,
            String emergency,
            String against) {}

    public record Way(String title, List<StoryPart.Step> steps) {}

    public record Use(String crew, String text, String more) {}

    /** Everything. */
    public static RestartPart of(RestartPlan plan, Locale locale) {
        return of(RestartWords.of(plan, locale), Integer.MAX_VALUE, _ -> true);
    }

    /**
     * Everything about some components.
     *
     * @param told ids of those whose jobs are told; rings are told where one of them is in it
     */
    public static RestartPart of(RestartPlan plan, Locale locale, Predicate<String> told) {
        return of(RestartWords.of(plan, locale), Integer.MAX_VALUE, told);
    }

    /** The beginning of it, for the report of a check. */
    public static RestartPart brief(RestartPlan plan, Locale locale) {
        return of(RestartWords.of(plan, locale), SHORT, _ -> true);
    }

    private static RestartPart of(RestartWords words, int most, Predicate<String> shown) {
        List<Work> works = words.jobs().stream()
                .filter(work -> shown.test(work.component()))
                .toList();
        List<Job> jobs = jobs(words, works);
        List<Return> services = most == Integer.MAX_VALUE ? words.plan().services() : words.important(most);
        int left = Math.max(0, jobs.size() - most) + words.plan().services().size() - services.size();
        List<Return> told = words.important(most == Integer.MAX_VALUE ? PATHS : 1);
        Axis axis = Axis.of(works.stream().map(Work::until).toList());
        List<LaneRow> lanes = lanes(words, works, axis);
        return new RestartPart(
                words,
                words.summary(),
                words.deadlocks(shown),
                lanes,
                lanes.isEmpty() ? "" : axis.draw(words.words()),
                jobs.stream().limit(most).toList(),
                services.stream().map(r -> back(words, r)).toList(),
                told.stream().map(r -> way(words, r)).toList(),
                words.plan().crews().stream().map(u -> use(words, u)).toList(),
                left);
    }

    private static List<Job> jobs(RestartWords words, List<Work> works) {
        List<Job> jobs = new ArrayList<>();
        for (Work work : works)
            jobs.add(new Job(
                    jobs.size() + 1,
                    words.when(work.began()),
                    words.when(work.until()),
                    words.crew(work),
                    words.job(work),
                    words.waits(work)));
        return jobs;
    }

    private static List<LaneRow> lanes(RestartWords words, List<Work> works, Axis axis) {
        List<LaneRow> lanes = new ArrayList<>();
        for (CrewUse use : words.plan().crews()) {
            List<Work> jobs = new ArrayList<>();
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < works.size(); i++) {
                Work work = works.get(i);
                if (!use.crew().equals(work.crew()) || work.began() == NEVER) continue;
                jobs.add(work);
                numbers.add(i + 1);
            }
            String name = words.name(use.crew());
            String text = words.text("restart.lane.text", jobs.size());
            if (!jobs.isEmpty())
                lanes.add(new LaneRow(
                        name, Lane.draw(axis, jobs, numbers, words.text("restart.lane.title", name), text)));
        }
        return lanes;
    }

    private static Back back(RestartWords words, Return r) {
        return new Back(
                words.name(r.stake().service()),
                words.when(r.back()),
                words.length(r.downtime()),
                words.objective(r.stake().rto()),
                words.objective(r.stake().mtpd()),
                words.type(r),
                words.state(r),
                r.emergency() == 0 ? "" : words.text("restart.emergency", words.length(r.emergency())),
                words.against(r));
    }

    private static Way way(RestartWords words, Return r) {
        List<StoryPart.Step> steps = words.path(r).stream()
                .map(step -> new StoryPart.Step(words.step(step), words.when(step.from())))
                .toList();
        return new Way(words.text("restart.path", words.name(r.stake().service())), steps);
    }

    private static Use use(RestartWords words, CrewUse use) {
        return new Use(words.name(use.crew()), words.use(use), words.more(use));
    }

    /** The same with another summary. */
    public RestartPart with(List<String> otherSummary) {
        return new RestartPart(
                words, List.copyOf(otherSummary), deadlocks, lanes, axis, jobs, services, paths, crews, left);
    }

    /** The scenario and its place. */
    public String title() {
        return words.names().scenario(words.plan().scenario());
    }

    public String t(String key, Object... values) {
        return words.text(key, values);
    }
}
