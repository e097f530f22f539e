// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import deich.assess.ScenarioResult;
import deich.assistant.draft.OutageFacts;
import deich.assistant.explain.Explain;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import deich.server.Settings;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.plain.PlainPage;
import deich.server.rule.Needs;
import deich.server.veil.Veil;
import deich.server.work.Workbench;
import deich.store.people.Right;
import deich.store.run.Run;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An outage of a stress test in plain words. */
@Controller
public final class PlainOutage {
    private final Results results;
    private final Workbench workbench;
    private final Settings settings;

    public PlainOutage(Results results, Workbench workbench, Settings settings) {
        this.results = results;
        this.workbench = workbench;
        this.settings = settings;
    }

    private static boolean opens(Desk desk, Result of, String service) {
        return Veil.of(of.opened(), of.seen(), desk.visit().locale()).opens(service);
    }

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/stresstest/{run}/szenario/{number}/einfach/{service}")
    Object page(
            Desk desk,
            @PathVariable("run") UUID id,
            @PathVariable("number") int number,
            @PathVariable("service") String service) {
        Run run = results.find(desk, id);
        Result result = run.state() == Run.State.DONE ? results.of(desk, run) : null;
        // what is gone from memory is computed again from the run's own page
        if (result == null) return "redirect:" + desk.base() + "/stresstest/" + id;
        ScenarioResult scenario = result.scenario(number);
        Component told = result.assessment().order().inventory().components().get(service);
        if (scenario == null || told == null || told.kind() != Kind.SERVICE || !opens(desk, result, service))
            throw new Missing();
        var facts = new OutageFacts(result.assessment(), scenario, null, List.of(), null);
        return PlainPage.of(
                desk,
                "stresstest",
                desk.base() + "/stresstest/" + id + "/szenario/" + number,
                Explain.outage(facts, told, PlainPage.order(desk, workbench, settings.version())));
    }
}
