// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import deich.formats.edit.FieldDiff;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.server.work.Jobs;
import deich.store.people.Right;
import deich.store.run.Run;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two stress tests beside each other: what got better, what got worse, and what was changed in between. */
@Controller
public final class ComparePage {
    private static final int MOST = 200;
    private static final int FIELDS = 50;

    private final Results results;
    private final Trials trials;
    private final TrialPage pages;
    private final Jobs jobs;

    public ComparePage(Results results, Trials trials, TrialPage pages, Jobs jobs) {
        this.results = results;
        this.trials = trials;
        this.pages = pages;
        this.jobs = jobs;
    }

    /** A run to choose. */
    public record Option(String id, String text, boolean before, boolean after) {}

    /** A component that was changed between the versions. @param what fields or that it is new or gone */
    public record Edited(String name, String what) {}

    /**
     * @param before the earlier run; null while nothing was chosen
     * @param lost runs whose result is not in memory and is being computed again
     * @param changes null while there are not two results
     * @param edits what differs between the versions, as far as it may be seen; explains, but proves nothing
     */
    public record Page(
            Said said,
            String base,
            List<Option> options,
            TrialPage.@Nullable Head before,
            TrialPage.@Nullable Head after,
            List<TrialPage.Head> lost,
            @Nullable Changes changes,
            List<Changes.Moved> moved,
            List<Edited> edits,
            int moreEdits)
            implements Speaks {}

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/stresstest/vergleich")
    Html page(
            Desk desk,
            @RequestParam(name = "a", required = false) @Nullable UUID a,
            @RequestParam(name = "b", required = false) @Nullable UUID b) {
        Said said = desk.said("trial");
        Run one = a == null ? null : done(desk, a);
        Run two = b == null ? null : done(desk, b);
        Page page = one == null || two == null
                ? blank(desk, said)
                : one.asked().isAfter(two.asked()) ? page(desk, said, two, one) : page(desk, said, one, two);
        return Html.page("trial/compare.jte", desk.frame(said.t("compare.title"), "stresstest"), page);
    }

    private Run done(Desk desk, UUID id) {
        Run run = results.find(desk, id);
        if (run.state() != Run.State.DONE) throw new Missing();
        return run;
    }

    private Page blank(Desk desk, Said said) {
        List<Option> options = options(desk, said, null, null);
        return new Page(said, desk.base(), options, null, null, List.of(), null, List.of(), List.of(), 0);
    }

    private Page page(Desk desk, Said said, Run before, Run after) {
        Result old = results.of(desk, before);
        Result now = results.of(desk, after);
        if (old == null) jobs.again(before);
        if (now == null) jobs.again(after);
        TrialPage.Head first = pages.head(desk, said, before);
        TrialPage.Head second = pages.head(desk, said, after);
        List<TrialPage.Head> lost = java.util.stream.Stream.of(old == null ? first : null, now == null ? second : null)
                .filter(java.util.Objects::nonNull)
                .toList();
        Changes changes = old == null || now == null ? null : Changes.between(old, now, said);
        List<FieldDiff> edits = old == null || now == null
                ? List.of()
                : FieldDiff.between(old.seen().inventory(), now.seen().inventory());
        return new Page(
                said,
                desk.base(),
                options(desk, said, before, after),
                first,
                second,
                lost,
                changes,
                changes == null
                        ? List.of()
                        : changes.services().stream().limit(MOST).toList(),
                edits.stream().limit(FIELDS).map(edit -> edited(said, edit)).toList(),
                Math.max(0, edits.size() - FIELDS));
    }

    private List<Option> options(Desk desk, Said said, @Nullable Run before, @Nullable Run after) {
        List<Run> done = results.all(desk).stream()
                .filter(run -> run.state() == Run.State.DONE)
                .limit(100)
                .toList();
        Run first = before != null ? before : done.size() > 1 ? done.get(1) : null;
        Run second = after != null ? after : done.isEmpty() ? null : done.getFirst();
        return done.stream()
                .map(run -> new Option(
                        run.id().toString(),
                        said.t("others.one", run.version(), trials.when(said, run)),
                        first != null && run.id().equals(first.id()),
                        second != null && run.id().equals(second.id())))
                .toList();
    }

    private static Edited edited(Said said, FieldDiff edit) {
        Locale locale = said.locale();
        String what = edit.sort() == FieldDiff.Sort.CHANGED
                ? String.join(
                        ", ",
                        edit.fields().stream().map(field -> field.label(locale)).toList())
                : said.t("edit." + edit.sort().name().toLowerCase(Locale.ROOT));
        return new Edited(edit.name(), what);
    }
}
