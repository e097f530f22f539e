// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import deich.assess.Verdict.Outcome;
import deich.model.scenario.Scenario;
import deich.report.view.Ranking;
import deich.report.words.Words;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.server.veil.Veil;
import deich.server.work.Asked;
import deich.server.work.Choice;
import deich.server.work.Jobs;
import deich.server.work.Outcomes;
import deich.server.work.Workbench;
import deich.store.people.Right;
import deich.store.run.Run;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page of stress tests: order one, and those there were. */
@Controller
public final class Trials {
    private static final int SHOWN = 50;

    private final Workbench workbench;
    private final Results results;
    private final Jobs jobs;

    public Trials(Workbench workbench, Results results, Jobs jobs) {
        this.workbench = workbench;
        this.results = results;
        this.jobs = jobs;
    }

    /** What was chosen. @param some whether only those named are to be run */
    public record Form(boolean some, Set<String> scenarios, int futures) {
        static final Form FRESH = new Form(false, Set.of(), 0);

        public boolean has(String scenario) {
            return scenarios.contains(scenario);
        }
    }

    /** A scenario to choose. @param word what it is about, in a sentence */
    public record Option(String id, String title, String word) {}

    /** A run there was. @param counts of one's own verdicts, by outcome; empty when there are none */
    public record Row(
            String href,
            String when,
            String by,
            int version,
            String asked,
            String state,
            String tag,
            List<Count> counts) {}

    public record Count(String type, String text) {}

    /** @param problem key of what is wrong with the form; empty for nothing */
    public record Page(
            Said said,
            String base,
            boolean mayRun,
            Form form,
            String problem,
            List<Option> options,
            List<Row> rows,
            boolean comparable)
            implements Speaks {}

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/stresstest")
    Html page(Desk desk) {
        return page(desk, Form.FRESH, "");
    }

    @Needs(Right.RUN)
    @PostMapping("/b/{stock}/stresstest")
    Object start(
            Desk desk,
            @RequestParam(name = "auswahl", defaultValue = "alle") String which,
            @RequestParam(name = "szenario", required = false) @Nullable List<String> named,
            @RequestParam(name = "laeufe", defaultValue = "0") int futures) {
        boolean some = which.equals("einige");
        Set<String> known = workbench.scenarios(desk.opened()).keySet();
        var chosen = new TreeSet<>(named == null ? List.<String>of() : named);
        chosen.retainAll(known);
        var form = new Form(some, chosen, Choice.FUTURES.contains(futures) ? futures : 0);
        if (some && chosen.isEmpty())
            return page(desk, form, "trials.none-chosen").status(422);
        Choice choice = Choice.of(some ? chosen : Set.of(), known, form.futures());
        var order = new Asked(choice, workbench.today());
        Run run = jobs.ask(
                desk.opened(), Outcomes.KIND, order.order(), desk.visit().actor());
        return "redirect:" + desk.base() + "/stresstest/" + run.id();
    }

    private Html page(Desk desk, Form form, String problem) {
        Said said = desk.said("trial");
        List<Run> all = results.all(desk);
        Predicate<String> told = told(desk);
        boolean comparable =
                all.stream().filter(run -> run.state() == Run.State.DONE).count() > 1;
        List<Row> rows =
                all.stream().limit(SHOWN).map(run -> row(desk, said, run, told)).toList();
        var page = new Page(said, desk.base(), desk.may(Right.RUN), form, problem, options(desk), rows, comparable);
        return Html.page("trial/trials.jte", desk.frame(said.t("trials.title"), "stresstest"), page);
    }

    private List<Option> options(Desk desk) {
        return workbench.scenarios(desk.opened()).values().stream()
                .map(s -> new Option(s.id(), s.title(), word(s)))
                .toList();
    }

    /** The first sentence of its story. */
    static String word(Scenario scenario) {
        String story = scenario.narrative().strip();
        int end = story.indexOf(". ");
        return end < 0 ? story : story.substring(0, end + 1);
    }

    private Row row(Desk desk, Said said, Run run, Predicate<String> told) {
        Map<Outcome, Integer> sum = results.counts(run).sum(told);
        List<Count> counts = Ranking.outcomes().stream()
                .filter(outcome -> sum.getOrDefault(outcome, 0) > 0)
                .map(outcome -> new Count(
                        Words.key(outcome),
                        sum.get(outcome) + " " + said.words().of(outcome)))
                .toList();
        return new Row(
                desk.base() + "/stresstest/" + run.id(),
                when(said, run),
                results.by(desk, run),
                run.version(),
                asked(said, Asked.of(run)),
                said.t("state." + Words.key(run.state())),
                Words.key(run.state()),
                counts);
    }

    /** Whose numbers may be told: those of administrations of which one sees everything. */
    private static Predicate<String> told(Desk desk) {
        return Veil.of(desk)::opensAll;
    }

    String when(Said said, Run run) {
        return said.words().momentWithYear(LocalDateTime.ofInstant(run.asked(), workbench.zone()));
    }

    static String asked(Said said, Asked asked) {
        int some = asked.choice().scenarios().size();
        String scenarios = some == 0 ? said.t("asked.all") : said.t("asked.some", some);
        int futures = asked.choice().futures();
        return futures == 0 ? scenarios : scenarios + ", " + said.t("asked.futures", futures);
    }
}
