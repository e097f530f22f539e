// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.assess.Assessment;
import deich.assess.ScenarioResult;
import deich.assess.Verdict;
import deich.assistant.draft.Draft;
import deich.assistant.draft.DraftOrder;
import deich.assistant.draft.Head;
import deich.assistant.draft.Markdown;
import deich.assistant.draft.OutageFacts;
import deich.assistant.explain.Explain;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import deich.plan.restart.RestartPlan;
import deich.server.Settings;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.plain.PlainPage;
import deich.server.restart.RestartJob;
import deich.server.rule.Needs;
import deich.server.veil.Veil;
import deich.server.veil.Veiled;
import deich.server.wire.Refusal;
import deich.server.work.Newest;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Right;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Verdicts, outages and plans in plain words, from what is computed. */
@RestController
public final class Explanations {
    private final Store store;
    private final Workbench workbench;
    private final RestartJob restarts;
    private final Runs runs;
    private final String version;

    public Explanations(Store store, Workbench workbench, RestartJob restarts, Runs runs, Settings settings) {
        this.store = store;
        this.workbench = workbench;
        this.restarts = restarts;
        this.runs = runs;
        this.version = settings.version();
    }

    /** @param text Markdown @param head how it was made, for people @param origin the same for machines */
    record Explained(String title, String language, String text, List<String> head, JsonNode origin) {
        static Explained of(Draft draft) {
            Head head = Head.of(draft);
            return new Explained(
                    draft.title().text(),
                    draft.locale().getLanguage(),
                    Markdown.text(draft),
                    head.lines(),
                    JsonMapper.shared().readTree(head.json()));
        }
    }

    /** A verdict by requirement and administration, an outage by scenario and service, a restart plan by scenario alone. */
    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks/{stock}/explanations")
    Explained explain(
            Desk desk,
            @RequestParam(name = "requirement", defaultValue = "") String requirement,
            @RequestParam(name = "administration", defaultValue = "") String administration,
            @RequestParam(name = "scenario", defaultValue = "") String scenario,
            @RequestParam(name = "service", defaultValue = "") String service) {
        DraftOrder order = PlainPage.order(desk, workbench, version);
        Veil veil = Veil.of(desk);
        if (!requirement.isEmpty()) return Explained.of(verdict(desk, veil, requirement, administration, order));
        return Explained.of(
                service.isEmpty()
                        ? Explain.plan(plan(desk, veil, scenario), veil.clear(), order)
                        : outage(desk, veil, scenario, service, order));
    }

    private Assessment whole(Desk desk) {
        Newest newest = Newest.of(store, workbench, desk.opened());
        if (newest == null) throw Refusal.notComputed();
        Assessment found = newest.assessment();
        if (found == null) throw runs.gone(newest.run());
        return found;
    }

    private Draft verdict(Desk desk, Veil veil, String requirement, String administration, DraftOrder order) {
        Assessment seen = Veiled.of(whole(desk), veil);
        Verdict verdict = seen.verdict(requirement, administration);
        if (verdict == null) throw new Missing();
        return Explain.verdict(seen, verdict, order);
    }

    private Draft outage(Desk desk, Veil veil, String scenario, String service, DraftOrder order) {
        Component told = veil.inventory().components().get(service);
        if (told == null || told.kind() != Kind.SERVICE || !veil.opens(service)) throw new Missing();
        // the one whose place the reader sees, whatever was asked for
        String key = restarts.order(desk, scenario).get(RestartJob.VARIANT);
        Assessment whole = whole(desk);
        ScenarioResult result = key == null ? null : whole.scenario(key);
        if (result == null) throw new Missing();
        var facts = new OutageFacts(Veiled.of(whole, veil), Veiled.of(whole, result, veil), null, List.of(), null);
        return Explain.outage(facts, told, order);
    }

    private RestartPlan plan(Desk desk, Veil veil, String scenario) {
        Map<String, String> order = restarts.order(desk, scenario);
        RestartPlan plan = restarts.seen(desk, order, veil);
        if (plan != null) return plan;
        throw restarts.kept(desk.opened(), workbench.today(), order) ? Refusal.contradiction() : Refusal.notComputed();
    }
}
