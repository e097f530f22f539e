// SPDX-License-Identifier: EUPL-1.2
package deich.server.restart;

import deich.model.scenario.Scenario;
import deich.report.Parts;
import deich.server.course.Course;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.restart.RestartPage.Option;
import deich.server.rule.Needs;
import deich.server.veil.Veil;
import deich.server.work.Jobs;
import deich.server.work.Workbench;
import deich.store.people.Right;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Wiederanlauf: choose what happens and where, then see who does what when. */
@Controller
public final class Restarts {
    private static final int PLACES = 300;

    private final Workbench workbench;
    private final Jobs jobs;
    private final RestartJob job;
    private final Variants variants;

    public Restarts(Workbench workbench, Jobs jobs, RestartJob job, Variants variants) {
        this.workbench = workbench;
        this.jobs = jobs;
        this.job = job;
        this.variants = variants;
    }

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/wiederanlauf")
    Html page(
            Desk desk,
            HttpServletResponse response,
            @RequestParam(name = "szenario", defaultValue = "") String scenario,
            @RequestParam(name = "ort", defaultValue = "") String place) {
        Veil veil = Veil.of(desk);
        List<Scenario> open = variants.open(desk, scenario);
        Scenario variant = Variants.chosen(open, place);
        Map<String, String> order = RestartJob.order(variant);
        RestartJob.Found found = variant == null ? null : job.shelf().find(desk.opened(), workbench.today(), order);
        Course course = variant == null || found != null
                ? null
                : Course.of(jobs, desk, RestartJob.KIND, order, href(desk, variant));
        Course.refresh(desk, response, course);
        Said said = desk.said("restart");
        var page = new RestartPage(
                said,
                desk.base() + "/wiederanlauf",
                scenarios(desk),
                variants.scenarios(desk.opened()).containsKey(scenario) ? scenario : "",
                places(open),
                variant == null ? "" : variant.key(),
                Math.max(0, open.size() - PLACES),
                variant == null ? "" : title(variant),
                variant == null ? "" : variant.narrative(),
                course,
                found != null && found.plan() == null,
                Parts.patterns(),
                found == null || found.plan() == null ? "" : Parts.restart(new Sighted(veil, said).of(found.plan())),
                !veil.clear());
        return Html.page("restart/restart.jte", desk.frame(said.t("restart.title"), "wiederanlauf"), page);
    }

    @Needs(Right.RUN)
    @PostMapping("/b/{stock}/wiederanlauf")
    String ask(Desk desk, @RequestParam(name = "ort", defaultValue = "") String place) {
        Scenario variant = Variants.chosen(variants.open(desk, Scenario.idOf(place)), place);
        if (variant == null) throw new Missing();
        jobs.ask(
                desk.opened(),
                RestartJob.KIND,
                RestartJob.order(variant),
                desk.visit().actor());
        return "redirect:" + href(desk, variant);
    }

    static String href(Desk desk, Scenario variant) {
        return desk.base() + "/wiederanlauf?szenario=" + variant.id() + "&ort=" + variant.key() + "&v="
                + desk.opened().version();
    }

    private List<Option> scenarios(Desk desk) {
        return variants.scenarios(desk.opened()).values().stream()
                .map(s -> new Option(s.id(), s.title()))
                .toList();
    }

    private static List<Option> places(List<Scenario> open) {
        return open.stream()
                .filter(v -> v.at() != null)
                .limit(PLACES)
                .map(v -> new Option(v.key(), Variants.at(v).name()))
                .toList();
    }

    private static String title(Scenario variant) {
        return variant.at() == null
                ? variant.title()
                : variant.title() + " – " + Variants.at(variant).name();
    }
}
