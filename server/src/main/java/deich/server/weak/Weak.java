// SPDX-License-Identifier: EUPL-1.2
package deich.server.weak;

import deich.server.course.Course;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.rule.Needs;
import deich.server.veil.Veil;
import deich.server.work.Jobs;
import deich.server.work.Workbench;
import deich.store.people.Right;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Engpässe: of all services, and of one. */
@Controller
public final class Weak {
    private final Workbench workbench;
    private final Jobs jobs;
    private final BottleneckJob points;
    private final CutJob sets;

    public Weak(Workbench workbench, Jobs jobs, BottleneckJob points, CutJob sets) {
        this.workbench = workbench;
        this.jobs = jobs;
        this.points = points;
        this.sets = sets;
    }

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/engpaesse")
    Html all(
            Desk desk,
            HttpServletResponse response,
            @RequestParam(name = "dauer", defaultValue = "") String dauer,
            @RequestParam(name = "suche", defaultValue = "") String suche,
            @RequestParam(name = "seite", defaultValue = "1") int seite) {
        Veil veil = Veil.of(desk);
        Ask ask = Ask.of(dauer);
        Map<String, String> order = BottleneckJob.order(desk, dauer);
        Found found = points.shelf().find(desk.opened(), workbench.today(), order);
        Course course = found != null ? null : Course.of(jobs, desk, BottleneckJob.KIND, order, href(desk, "", ask));
        Course.refresh(desk, response, course);
        Said said = desk.said("weak");
        var page = new AllServices(desk, veil, said, ask).page(found, course, suche, seite);
        return Html.page("weak/weak.jte", desk.frame(said.t("weak.title"), "engpaesse"), page);
    }

    @Needs(Right.RUN)
    @PostMapping("/b/{stock}/engpaesse")
    String askAll(Desk desk, @RequestParam(name = "dauer", defaultValue = "") String dauer) {
        Ask ask = Ask.of(dauer);
        jobs.ask(
                desk.opened(),
                BottleneckJob.KIND,
                BottleneckJob.order(desk, dauer),
                desk.visit().actor());
        return "redirect:" + href(desk, "", ask);
    }

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/engpaesse/{service}")
    Html one(
            Desk desk,
            HttpServletResponse response,
            @PathVariable("service") String service,
            @RequestParam(name = "dauer", defaultValue = "") String dauer) {
        Veil veil = Veil.of(desk);
        Ask ask = Ask.of(dauer);
        Map<String, String> order = CutJob.order(desk, service, dauer);
        Sets found = sets.shelf().find(desk.opened(), workbench.today(), order);
        String href = href(desk, "/" + service, ask);
        Course course = found != null ? null : Course.of(jobs, desk, CutJob.KIND, order, href);
        Course.refresh(desk, response, course);
        Said said = desk.said("weak");
        var page = new OneService(desk, veil, said, ask).page(service, found, course);
        String title = said.t("weak.service.title", veil.names().component(service));
        return Html.page("weak/service.jte", desk.frame(title, "engpaesse"), page);
    }

    @Needs(Right.RUN)
    @PostMapping("/b/{stock}/engpaesse/{service}")
    String askOne(
            Desk desk,
            @PathVariable("service") String service,
            @RequestParam(name = "dauer", defaultValue = "") String dauer) {
        Ask ask = Ask.of(dauer);
        jobs.ask(
                desk.opened(),
                CutJob.KIND,
                CutJob.order(desk, service, dauer),
                desk.visit().actor());
        return "redirect:" + href(desk, "/" + service, ask);
    }

    private static String href(Desk desk, String path, Ask ask) {
        return desk.base() + "/engpaesse" + path + "?dauer=" + ask.typed() + "&v="
                + desk.opened().version();
    }
}
