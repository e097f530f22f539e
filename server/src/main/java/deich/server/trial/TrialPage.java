// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import deich.assess.Assessment;
import deich.assess.ScenarioResult;
import deich.assess.Verdict.Outcome;
import deich.model.inventory.Administration;
import deich.model.inventory.Inventory;
import deich.report.Parts;
import deich.report.page.Cover;
import deich.report.view.Ranking;
import deich.report.view.Telling;
import deich.report.words.Words;
import deich.server.desk.Desk;
import deich.server.desk.Refused;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.server.work.Asked;
import deich.server.work.Jobs;
import deich.server.work.Outcomes;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Organisation;
import deich.store.people.OrganisationKind;
import deich.store.people.Right;
import deich.store.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One stress test: how far it is, then what came of it. */
@Controller
public final class TrialPage {
    private final Store store;
    private final Workbench workbench;
    private final Results results;
    private final Trials trials;
    private final Jobs jobs;

    public TrialPage(Store store, Workbench workbench, Results results, Trials trials, Jobs jobs) {
        this.store = store;
        this.workbench = workbench;
        this.results = results;
        this.trials = trials;
        this.jobs = jobs;
    }

    /** What stands at the head of every page of a run. */
    public record Head(String href, String when, String by, int version, boolean newest, int head, String asked) {}

    /**
     * While it waits or runs, or when nothing came of it.
     *
     * @param tag the state's key
     * @param per mille done
     * @param again whether it was done before, and is computed again because its result is gone from memory
     */
    public record Progress(
            Said said, String base, Head head, String tag, int per, boolean mayCancel, boolean mayRun, boolean again)
            implements Speaks {}

    /** A scenario with its worst variant. @param href of its timeline */
    public record Glance(String href, String title, String services, String first, String longest, String residents) {}

    /** An administration's verdicts, as numbers by outcome. */
    public record Land(String administration, List<String> numbers) {}

    public record Other(String id, String text) {}

    /**
     * @param picture of the dike
     * @param untouched how many scenarios touch nothing that may be seen
     * @param lands for a Land: numbers of its administrations
     * @param others runs to compare with
     */
    public record Page(
            Said said,
            String base,
            Head head,
            Cover cover,
            String patterns,
            List<Glance> glances,
            int untouched,
            String matrix,
            List<String> outcomes,
            List<Land> lands,
            List<Other> others,
            boolean mayRun)
            implements Speaks {}

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/stresstest/{run}")
    Html page(
            Desk desk,
            @PathVariable("run") UUID id,
            @RequestParam(name = "ganz", required = false) @Nullable String whole) {
        Run run = results.find(desk, id);
        Said said = desk.said("trial");
        boolean lost = results.lost(desk, run);
        Progress progress = progress(desk, said, run, lost ? jobs.again(run) : run, lost);
        if (desk.visit().partial() && whole == null)
            return Html.page("trial/step.jte", desk.frame("", "stresstest"), progress);
        Result result = run.state() == Run.State.DONE ? results.of(desk, run) : null;
        if (result == null)
            return Html.page("trial/progress.jte", desk.frame(said.t("run.title"), "stresstest"), progress);
        var page = page(desk, said, run, result);
        return Html.page("trial/result.jte", desk.frame(said.t("result.title"), "stresstest"), page);
    }

    @Needs(Right.RUN)
    @PostMapping("/b/{stock}/stresstest/{run}/abbrechen")
    String cancel(Desk desk, @PathVariable("run") UUID id) {
        Run run = results.find(desk, id);
        if (!results.ours(desk, run)) throw new Refused(Right.RUN);
        store.runs().cancel(run.id(), desk.visit().actor());
        return "redirect:" + desk.base() + "/stresstest/" + id;
    }

    /** The same on the same version gives the same; on the newest it shows what became of it. */
    @Needs(Right.RUN)
    @PostMapping("/b/{stock}/stresstest/{run}/nochmal")
    String again(
            Desk desk,
            @PathVariable("run") UUID id,
            @RequestParam(name = "fassung", defaultValue = "gleich") String version) {
        Run before = results.find(desk, id);
        Asked asked = Asked.of(before);
        boolean newest = version.equals("neueste");
        var opened = newest ? desk.opened() : workbench.open(desk.opened().stock(), before.version());
        var order = newest ? new Asked(asked.choice(), workbench.today()) : asked;
        Run run = jobs.ask(opened, Outcomes.KIND, order.order(), desk.visit().actor());
        return "redirect:" + desk.base() + "/stresstest/" + run.id();
    }

    Head head(Desk desk, Said said, Run run) {
        int newest = desk.opened().stock().head();
        return new Head(
                desk.base() + "/stresstest/" + run.id(),
                trials.when(said, run),
                results.by(desk, run),
                run.version(),
                run.version() == newest,
                newest,
                Trials.asked(said, Asked.of(run)));
    }

    /** @param waited what is waited for: the run itself, or another that computes it again */
    private Progress progress(Desk desk, Said said, Run run, Run waited, boolean lost) {
        return new Progress(
                said,
                desk.base(),
                head(desk, said, run),
                Words.key(waited.state()),
                (int) Math.round(waited.progress() * 1000),
                !lost && desk.may(Right.RUN) && results.ours(desk, run),
                desk.may(Right.RUN),
                lost);
    }

    private Page page(Desk desk, Said said, Run run, Result result) {
        Telling telling = result.telling();
        Cover cover = Cover.of(telling);
        Assessment assessment = result.assessment();
        return new Page(
                said,
                desk.base(),
                head(desk, said, run),
                cover,
                Parts.patterns(),
                glances(desk, run, result, cover),
                untouched(result),
                assessment.scenarios().isEmpty() ? "" : Parts.matrix(telling),
                Ranking.outcomes().stream().map(said.words()::of).toList(),
                lands(desk, run, result),
                others(desk, said, run),
                desk.may(Right.RUN));
    }

    private static int untouched(Result result) {
        long all = result.keys().keySet().stream()
                .map(deich.model.scenario.Scenario::idOf)
                .distinct()
                .count();
        return (int) all - Ranking.byScenario(result.assessment().scenarios()).size();
    }

    private static List<Glance> glances(Desk desk, Run run, Result result, Cover cover) {
        var glances = new ArrayList<Glance>();
        for (List<ScenarioResult> variants :
                Ranking.byScenario(result.assessment().scenarios()).values()) {
            Cover.Glance g = cover.glances().get(glances.size());
            String href = desk.base() + "/stresstest/" + run.id() + "/szenario/" + result.number(variants.getFirst());
            glances.add(new Glance(href, g.scenario(), g.services(), g.first(), g.longest(), g.residents()));
        }
        return glances;
    }

    /** For a Land, of its administrations no more than numbers: what is behind them is theirs to show. */
    private List<Land> lands(Desk desk, Run run, Result result) {
        Organisation viewer = desk.visit().organisation();
        if (viewer.kind() != OrganisationKind.LAND) return List.of();
        Inventory inventory = result.opened().inventory();
        var lands = new ArrayList<Land>();
        results.counts(run).byAdministration().forEach((id, counts) -> {
            Administration of = inventory.administrations().get(id);
            if (of != null && of.land() != null && of.land().equals(viewer.land()))
                lands.add(new Land(of.name(), numbers(counts)));
        });
        return lands;
    }

    private static List<String> numbers(Map<Outcome, Integer> counts) {
        return Ranking.outcomes().stream()
                .map(outcome -> Integer.toString(counts.getOrDefault(outcome, 0)))
                .toList();
    }

    private List<Other> others(Desk desk, Said said, Run run) {
        return results.all(desk).stream()
                .filter(other -> other.state() == Run.State.DONE && !other.id().equals(run.id()))
                .limit(50)
                .map(other -> new Other(
                        other.id().toString(), said.t("others.one", other.version(), trials.when(said, other))))
                .toList();
    }
}
