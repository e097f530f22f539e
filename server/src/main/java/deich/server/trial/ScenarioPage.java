// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import deich.assess.ScenarioResult;
import deich.report.Parts;
import deich.report.page.Cover;
import deich.report.page.ScenarioPart;
import deich.report.view.Telling;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.store.people.Right;
import deich.store.run.Run;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One scenario of a stress test over time: what is down when, and why. */
@Controller
public final class ScenarioPage {
    private final Results results;
    private final TrialPage trials;

    public ScenarioPage(Results results, TrialPage trials) {
        this.results = results;
        this.trials = trials;
    }

    /** A service whose outage can be read in plain words. */
    public record Plain(String href, String name) {}

    /** Another place where the same scenario may happen. */
    public record Variant(String href, String title, boolean here) {}

    /**
     * @param path of this page
     * @param part story, hits, losses and rings
     * @param spreads downtimes over the futures, as HTML; empty when none were drawn
     */
    public record Page(
            Said said,
            String base,
            String path,
            TrialPage.Head head,
            ScenarioPart part,
            String counted,
            Course course,
            String spreads,
            List<Plain> plain,
            List<Variant> variants)
            implements Speaks {}

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/stresstest/{run}/szenario/{number}")
    Object page(
            Desk desk,
            @PathVariable("run") UUID id,
            @PathVariable("number") int number,
            @RequestParam(name = "t", defaultValue = "0") long at,
            @RequestParam(name = "seite", defaultValue = "1") int page) {
        Run run = results.find(desk, id);
        Result result = run.state() == Run.State.DONE ? results.of(desk, run) : null;
        // what is gone from memory is computed again from the run's own page
        if (result == null) return "redirect:" + desk.base() + "/stresstest/" + id;
        ScenarioResult scenario = result.scenario(number);
        if (scenario == null) throw new Missing();
        Said said = desk.said("trial");
        Telling telling = result.telling();
        Course course = Course.of(telling, scenario, at, page, said);
        String title = telling.names().scenario(scenario.scenario());
        if (desk.visit().partial())
            return Html.page("trial/state.jte", desk.frame(title, "stresstest"), course.state());
        String path = desk.base() + "/stresstest/" + id + "/szenario/";
        var shown = new Page(
                said,
                desk.base(),
                path + number,
                trials.head(desk, said, run),
                ScenarioPart.of(telling, scenario),
                Cover.counted(telling, scenario),
                course,
                Parts.spreads(telling, scenario),
                plain(telling, scenario, course, path + number + "/einfach/"),
                variants(result, scenario, path));
        return Html.page("trial/scenario.jte", desk.frame(title, "stresstest"), shown);
    }

    /** Those of this page. */
    private static List<Plain> plain(Telling telling, ScenarioResult scenario, Course course, String path) {
        return scenario.services().stream()
                .skip((course.page() - 1L) * Course.ROWS)
                .limit(Course.ROWS)
                .map(s -> new Plain(path + s.service(), telling.names().component(s.service())))
                .toList();
    }

    private static List<Variant> variants(Result result, ScenarioResult shown, String path) {
        return result.variants(shown).stream()
                .map(number -> {
                    ScenarioResult other = java.util.Objects.requireNonNull(result.scenario(number));
                    String title = result.telling().names().scenario(other.scenario());
                    return new Variant(path + number, title, other == shown);
                })
                .toList();
    }
}
