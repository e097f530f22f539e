// SPDX-License-Identifier: EUPL-1.2
package deich.server.restart;

import deich.assistant.explain.Explain;
import deich.model.scenario.Scenario;
import deich.plan.restart.RestartPlan;
import deich.server.Settings;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.plain.PlainPage;
import deich.server.rule.Needs;
import deich.server.veil.Veil;
import deich.server.work.Workbench;
import deich.store.people.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A restart plan in plain words. */
@Controller
public final class PlainPlan {
    private final RestartJob job;
    private final Variants variants;
    private final Workbench workbench;
    private final Settings settings;

    public PlainPlan(RestartJob job, Variants variants, Workbench workbench, Settings settings) {
        this.job = job;
        this.variants = variants;
        this.workbench = workbench;
        this.settings = settings;
    }

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/wiederanlauf/einfach")
    Object page(Desk desk, @RequestParam(name = "ort", defaultValue = "") String place) {
        Scenario variant = Variants.chosen(variants.open(desk, Scenario.idOf(place)), place);
        if (variant == null) throw new Missing();
        Veil veil = Veil.of(desk);
        RestartPlan plan = job.seen(desk, RestartJob.order(variant), veil);
        String back = Restarts.href(desk, variant);
        // what is not there is ordered there
        if (plan == null) return "redirect:" + back;
        return PlainPage.of(
                desk,
                "wiederanlauf",
                back,
                Explain.plan(plan, veil.clear(), PlainPage.order(desk, workbench, settings.version())));
    }
}
