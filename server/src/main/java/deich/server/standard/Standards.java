// SPDX-License-Identifier: EUPL-1.2
package deich.server.standard;

import deich.assess.Assessment;
import deich.assess.Verdict;
import deich.model.standard.Requirement;
import deich.model.standard.Standard;
import deich.report.words.Words;
import deich.server.course.Course;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.rule.Needs;
import deich.server.standard.StandardPage.Filter;
import deich.server.standard.StandardPage.Row;
import deich.server.standard.StandardPage.Sum;
import deich.server.veil.Veil;
import deich.server.veil.Veiled;
import deich.server.work.Jobs;
import deich.server.work.Newest;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Right;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Standard: what is required, what came of it, what was decided about it. */
@Controller
public final class Standards {
    private static final int LISTED = 50;

    private final Store store;
    private final Workbench workbench;
    private final Jobs jobs;

    public Standards(Store store, Workbench workbench, Jobs jobs) {
        this.store = store;
        this.workbench = workbench;
        this.jobs = jobs;
    }

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/standard")
    Html page(
            Desk desk,
            HttpServletResponse response,
            @RequestParam(name = "verwaltung", defaultValue = "") String administration,
            @RequestParam(name = "ergebnis", defaultValue = "") String outcome,
            @RequestParam(name = "suche", defaultValue = "") String search,
            @RequestParam(name = "seite", defaultValue = "1") int number) {
        Said said = desk.said("standard");
        Veil veil = Veil.of(desk);
        Newest newest = Newest.of(store, workbench, desk.opened());
        Assessment found = newest == null ? null : newest.assessment();
        Course course = Judged.course(jobs, desk, newest, "/standard");
        Course.refresh(desk, response, course);
        var sums = new Sums(desk, veil);
        String chosen = found == null ? "" : chosen(sums.open(found), administration);
        List<Sum> all = found == null ? List.of() : sums.of(found, search.strip());
        int pages = Math.max(1, Math.ceilDiv(all.size(), LISTED));
        int page = Math.clamp(number, 1, pages);
        Standard standard = workbench.content().standard();
        var laid = new StandardPage(
                said,
                desk.base(),
                said.t("standard.named", standard.title(), standard.version()),
                standard.status(),
                course,
                newest == null || found == null ? "" : Judged.older(desk, said, newest, workbench.today()),
                all.subList((page - 1) * LISTED, Math.min(page * LISTED, all.size())),
                page,
                pages,
                search.strip(),
                chosen,
                chosen.isEmpty() ? "" : veil.names().administration(chosen),
                outcome,
                filters(said),
                rows(desk, said, veil, found, chosen, outcome));
        return Html.page("standard/standard.jte", desk.frame(said.t("standard.title"), "standard"), laid);
    }

    @Needs(Right.RUN)
    @PostMapping("/b/{stock}/standard")
    String run(Desk desk) {
        Judged.ask(jobs, desk);
        return "redirect:" + desk.base() + "/standard";
    }

    /** The one asked for; who answers for one alone need not ask. */
    private static String chosen(Set<String> open, String asked) {
        if (open.contains(asked)) return asked;
        return open.size() == 1 ? open.iterator().next() : "";
    }

    private static List<Filter> filters(Said said) {
        var filters = new ArrayList<Filter>();
        filters.add(new Filter("", said.t("standard.all")));
        for (Verdict.Outcome each : Verdict.Outcome.values())
            filters.add(new Filter(Words.key(each), said.words().of(each)));
        return filters;
    }

    private List<Row> rows(
            Desk desk, Said said, Veil veil, @Nullable Assessment found, String administration, String outcome) {
        Assessment seen = found == null ? null : Veiled.of(found, veil);
        var rows = new Rows(desk, said, new Signatures(store), workbench.today(), workbench.zone(), seen);
        if (seen == null || administration.isEmpty())
            return workbench.content().standard().requirements().stream()
                    .map(r -> rows.row(r, null, ""))
                    .toList();
        boolean some = Arrays.stream(Verdict.Outcome.values())
                .anyMatch(o -> Words.key(o).equals(outcome));
        var laid = new ArrayList<Row>();
        for (Verdict v : seen.verdicts()) {
            boolean wanted = !some || Words.key(v.outcome()).equals(outcome);
            if (v.administration().equals(administration) && wanted)
                laid.add(rows.row(requirement(seen, v), v, administration));
        }
        return laid;
    }

    private static Requirement requirement(Assessment seen, Verdict verdict) {
        return seen.order().standard().requirements().stream()
                .filter(r -> r.id().equals(verdict.requirement()))
                .findFirst()
                .orElseThrow();
    }
}
