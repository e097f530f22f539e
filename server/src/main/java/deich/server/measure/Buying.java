// SPDX-License-Identifier: EUPL-1.2
package deich.server.measure;

import deich.model.standard.Requirement;
import deich.plan.measure.MeasurePlan;
import deich.report.page.MeasurePart;
import deich.report.view.MeasureWords;
import deich.report.view.Names;
import deich.server.course.Course;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.measure.MeasuresPage.Option;
import deich.server.rule.Needs;
import deich.server.veil.Veil;
import deich.server.work.Jobs;
import deich.server.work.Workbench;
import deich.store.people.Right;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Maßnahmen: the cheapest that mend what is missed, or the best for a budget. */
@Controller
public final class Buying {
    private final Workbench workbench;
    private final Jobs jobs;
    private final MeasureJob job;

    public Buying(Workbench workbench, Jobs jobs, MeasureJob job) {
        this.workbench = workbench;
        this.jobs = jobs;
        this.job = job;
    }

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/massnahmen")
    Html page(
            Desk desk,
            HttpServletResponse response,
            @RequestParam(name = "fuer", defaultValue = "") String whose,
            @RequestParam(name = "ziel", defaultValue = "") String goal,
            @RequestParam(name = "geld", defaultValue = "") String money,
            @RequestParam(name = "sicher", defaultValue = "false") boolean sure) {
        Ask ask = typed(desk, whose, goal, money, sure);
        if (ask == null) return wrong(desk, whose, goal, money, sure);
        MeasureJob.Found found = job.shelf().find(desk.opened(), workbench.today(), ask.order());
        Course course = found != null ? null : Course.of(jobs, desk, MeasureJob.KIND, ask.order(), href(desk, ask));
        Course.refresh(desk, response, course);
        return show(desk, laid(desk, ask, course, found));
    }

    @Needs(Right.RUN)
    @PostMapping("/b/{stock}/massnahmen")
    Object ask(
            Desk desk,
            @RequestParam(name = "fuer", defaultValue = "") String whose,
            @RequestParam(name = "ziel", defaultValue = "") String goal,
            @RequestParam(name = "geld", defaultValue = "") String money,
            @RequestParam(name = "sicher", defaultValue = "false") boolean sure) {
        Ask ask = typed(desk, whose, goal, money, sure);
        if (ask == null) return wrong(desk, whose, goal, money, sure);
        jobs.ask(desk.opened(), MeasureJob.KIND, ask.order(), desk.visit().actor());
        return "redirect:" + href(desk, ask);
    }

    private @Nullable Ask typed(Desk desk, String whose, String goal, String money, boolean sure) {
        return Ask.typed(desk, workbench.content().standard(), whose, goal, money, sure);
    }

    private static String href(Desk desk, Ask ask) {
        return desk.base() + "/massnahmen?" + ask.query() + "&v="
                + desk.opened().version();
    }

    private static Html show(Desk desk, MeasuresPage page) {
        return Html.page("measure/measure.jte", desk.frame(page.said().t("measure.title"), "massnahmen"), page);
    }

    private Html wrong(Desk desk, String asked, String goal, String money, boolean sure) {
        Said said = desk.said("measure");
        var whose = new Whose(desk, Veil.of(desk), said);
        return show(
                        desk,
                        new MeasuresPage(
                                said,
                                desk.base(),
                                whose.options(),
                                whose.of(asked),
                                goals(said),
                                goal,
                                money,
                                sure,
                                said.t("measure.bad.money"),
                                null,
                                false,
                                List.of(),
                                "",
                                List.of(),
                                List.of(),
                                List.of(),
                                false,
                                false))
                .status(422);
    }

    private MeasuresPage laid(Desk desk, Ask ask, @Nullable Course course, MeasureJob.@Nullable Found found) {
        Said said = desk.said("measure");
        Veil veil = Veil.of(desk);
        var sighted = new Sighted(veil, said);
        MeasurePlan whole = found == null ? null : found.plan();
        MeasurePlan own = whole == null ? null : sighted.of(whole);
        MeasureWords words = own == null ? null : words(own, veil, said);
        MeasurePart part = words == null ? null : MeasurePart.of(words);
        return new MeasuresPage(
                said,
                desk.base(),
                new Whose(desk, veil, said).options(),
                ask.whose(),
                goals(said),
                ask.goal(),
                ask.budget() == null ? "" : said.words().number(ask.budget()),
                ask.sure(),
                "",
                course,
                found != null && whole == null,
                whole == null || own == null || words == null ? List.of() : sighted.summary(whole, own, words),
                part == null || !veil.clear() ? "" : part.picture(),
                own == null || part == null ? List.of() : rows(desk, own, part, veil),
                part == null ? List.of() : part.unmended(),
                part == null ? List.of() : part.sources(),
                desk.may(Right.WHAT_IF),
                !veil.clear());
    }

    private static MeasureWords words(MeasurePlan own, Veil veil, Said said) {
        long horizon = own.order().order().settings().horizon();
        return new MeasureWords(own, said.words().onPages().withHorizon(horizon), new Names(veil.inventory()));
    }

    private static List<MeasuresPage.Row> rows(Desk desk, MeasurePlan own, MeasurePart part, Veil veil) {
        var rows = new ArrayList<MeasuresPage.Row>();
        for (int i = 0; i < own.steps().size(); i++) {
            MeasurePart.Row row = part.rows().get(i);
            var taken = own.steps().get(i).candidate();
            String key = taken.measure().id() + ":" + taken.target();
            rows.add(new MeasuresPage.Row(
                    row.number(),
                    row.title(),
                    row.cost(),
                    row.effort(),
                    row.decides(),
                    row.helps(),
                    veil.clear() ? row.after() : "",
                    row.stays(),
                    desk.base() + "/was-waere-wenn?an=" + URLEncoder.encode(key, StandardCharsets.UTF_8)));
        }
        return rows;
    }

    private List<Option> goals(Said said) {
        var goals = new ArrayList<Option>();
        goals.add(new Option("", said.t("measure.goal.muss")));
        for (Requirement r : workbench.content().standard().requirements())
            goals.add(new Option(r.id(), said.t("measure.goal.one", r.id(), r.title())));
        return goals;
    }
}
