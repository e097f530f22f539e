// SPDX-License-Identifier: EUPL-1.2
package deich.server.standard;

import deich.assess.Assessment;
import deich.assess.Verdict;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.rule.Needs;
import deich.server.standard.DecisionPage.Form;
import deich.server.veil.Veil;
import deich.server.veil.Veiled;
import deich.server.work.Newest;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Right;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Accepts a risk, or says that a requirement does not concern one: written into the inventory's text as a version of its own,
 * and signed in the audit chain, both in one transaction. The verdict stays what it is.
 */
@Controller
public final class Decisions {
    private final Store store;
    private final Workbench workbench;
    private final Deciding deciding;

    public Decisions(Store store, Workbench workbench, Deciding deciding) {
        this.deciding = deciding;
        this.store = store;
        this.workbench = workbench;
    }

    @Needs(Right.DECIDE)
    @GetMapping("/b/{stock}/standard/{requirement}/{administration}")
    Html page(
            Desk desk,
            @PathVariable("requirement") String requirement,
            @PathVariable("administration") String administration) {
        Deciding.Case of = deciding.known(desk, requirement, administration);
        Said said = desk.said("standard");
        return show(desk, of, new Form("risiko", said.t("decide.by.default"), "", ""), List.of());
    }

    @Needs(Right.DECIDE)
    @PostMapping("/b/{stock}/standard/{requirement}/{administration}")
    Object decide(
            Desk desk,
            @PathVariable("requirement") String requirement,
            @PathVariable("administration") String administration,
            @RequestParam(name = "art", defaultValue = "") String kind,
            @RequestParam(name = "wer", defaultValue = "") String by,
            @RequestParam(name = "grund", defaultValue = "") String reason,
            @RequestParam(name = "bis", defaultValue = "") String until) {
        Deciding.Case of = deciding.known(desk, requirement, administration);
        var form = new Form(kind, by.strip(), reason.strip(), until.strip());
        List<String> problems = deciding.decide(desk, of, form);
        if (!problems.isEmpty()) return show(desk, of, form, problems).status(422);
        return "redirect:" + back(desk, of);
    }

    private static String back(Desk desk, Deciding.Case of) {
        return desk.base() + "/standard?verwaltung=" + of.administration() + "#"
                + of.requirement().id();
    }

    private Html show(Desk desk, Deciding.Case of, Form form, List<String> problems) {
        Said said = desk.said("standard");
        Veil veil = Veil.of(desk);
        Newest newest = Newest.of(store, workbench, desk.opened());
        Assessment found = newest == null ? null : newest.assessment();
        Assessment seen = found == null ? null : Veiled.of(found, veil);
        Verdict verdict = seen == null ? null : seen.verdict(of.requirement().id(), of.administration());
        var rows = new Rows(desk, said, new Signatures(store), workbench.today(), workbench.zone(), seen);
        var page = new DecisionPage(
                said,
                back(desk, of),
                desk.base() + "/standard/" + of.requirement().id() + "/" + of.administration(),
                rows.row(of.requirement(), verdict, of.administration()),
                veil.names().administration(of.administration()),
                form,
                problems);
        String title = said.t("decide.title", of.requirement().id());
        return Html.page("standard/decide.jte", desk.frame(title, "standard"), page);
    }
}
