// SPDX-License-Identifier: EUPL-1.2
package deich.server.standard;

import deich.assess.Assessment;
import deich.assess.Verdict;
import deich.formats.edit.Edit;
import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.model.inventory.Decision;
import deich.model.inventory.Inventory;
import deich.model.standard.Requirement;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
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
import deich.store.stock.Files;
import deich.store.stock.Saved;
import deich.store.stock.StockId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
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
    private static final int SHORTEST = 10;
    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 120;
    private static final int MOST_YEARS = 5;

    private final Store store;
    private final Workbench workbench;

    public Decisions(Store store, Workbench workbench) {
        this.store = store;
        this.workbench = workbench;
    }

    /** Whose risk, and of what. */
    private record Case(Requirement requirement, String administration) {}

    @Needs(Right.DECIDE)
    @GetMapping("/b/{stock}/standard/{requirement}/{administration}")
    Html page(
            Desk desk,
            @PathVariable("requirement") String requirement,
            @PathVariable("administration") String administration) {
        Case of = known(desk, requirement, administration);
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
        Case of = known(desk, requirement, administration);
        var form = new Form(kind, by.strip(), reason.strip(), until.strip());
        List<String> problems = problems(form);
        if (!problems.isEmpty()) return show(desk, of, form, problems).status(422);
        Decision decision = decision(of, form);
        StockId stock = desk.opened().stock().id();
        Read<SortedMap<String, byte[]>> changed = Edit.decide(
                desk.opened().files().bytes(), decision, workbench.content().classes());
        SortedMap<String, byte[]> files = changed.value();
        if (!changed.ok() || files == null)
            return show(desk, of, form, List.of("decide.bad.text")).status(422);
        String why = desk.said("standard").t("decide.reason", of.requirement.id(), administration);
        Saved saved = store.stocks()
                .save(
                        stock,
                        desk.opened().version(),
                        Files.ofBytes(files),
                        why,
                        desk.visit().actor(),
                        (head, next) -> objections(desk, head, next),
                        Signatures.signed(stock, decision));
        if (saved instanceof Saved.Clashed || saved instanceof Saved.Broken)
            return show(desk, of, form, List.of("decide.bad.busy")).status(422);
        return "redirect:" + back(desk, of);
    }

    /** What is not there, and what is not one's own to decide, look the same. */
    private Case known(Desk desk, String requirement, String administration) {
        Requirement found = workbench.content().standard().requirements().stream()
                .filter(r -> r.id().equals(requirement))
                .findFirst()
                .orElseThrow(Missing::new);
        boolean own = desk.inventory().administrations().containsKey(administration)
                && desk.sight().owns(administration)
                && desk.opened().newest();
        if (!own) throw new Missing();
        return new Case(found, administration);
    }

    private List<String> problems(Form form) {
        var problems = new ArrayList<String>();
        if (form.by().isEmpty() || form.by().length() > LONGEST_NAME) problems.add("decide.bad.by");
        if (form.reason().length() < SHORTEST || form.reason().length() > LONGEST) problems.add("decide.bad.reason");
        if (!form.kind().equals("risiko") && !form.kind().equals("entbehrlich")) problems.add("decide.bad.kind");
        LocalDate until = day(form.until());
        LocalDate today = workbench.today();
        boolean fits = until != null && until.isAfter(today) && !until.isAfter(today.plusYears(MOST_YEARS));
        if (form.kind().equals("risiko") && !fits) problems.add("decide.bad.until");
        return problems;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static Decision decision(Case of, Form form) {
        String reason = form.reason().replaceAll("\\s+", " ");
        LocalDate until = day(form.until());
        return form.kind().equals("risiko") && until != null
                ? new Decision.RiskAccepted(of.requirement.id(), of.administration, form.by(), reason, until)
                : new Decision.NotApplicable(of.requirement.id(), of.administration, form.by(), reason);
    }

    /** Also when somebody else was faster: what comes of both must be readable, and nothing of others may differ. */
    private List<String> objections(Desk desk, Files head, Files next) {
        Inventory before = workbench.read(head).value();
        Read<Inventory> after = workbench.read(next);
        Inventory now = after.value();
        if (!after.ok() || before == null || now == null)
            return after.problems().stream().map(Problem::key).toList();
        return desk.sight().mayNotChange(before, now);
    }

    private static String back(Desk desk, Case of) {
        return desk.base() + "/standard?verwaltung=" + of.administration + "#" + of.requirement.id();
    }

    private Html show(Desk desk, Case of, Form form, List<String> problems) {
        Said said = desk.said("standard");
        Veil veil = Veil.of(desk);
        Newest newest = Newest.of(store, workbench, desk.opened());
        Assessment found = newest == null ? null : newest.assessment();
        Assessment seen = found == null ? null : Veiled.of(found, veil);
        Verdict verdict = seen == null
                ? null
                : seen.verdicts().stream()
                        .filter(v -> v.requirement().equals(of.requirement.id())
                                && v.administration().equals(of.administration))
                        .findFirst()
                        .orElse(null);
        var rows = new Rows(desk, said, new Signatures(store), workbench.today(), workbench.zone(), seen);
        var page = new DecisionPage(
                said,
                back(desk, of),
                desk.base() + "/standard/" + of.requirement.id() + "/" + of.administration,
                rows.row(of.requirement, verdict, of.administration),
                veil.names().administration(of.administration),
                form,
                problems);
        String title = said.t("decide.title", of.requirement.id());
        return Html.page("standard/decide.jte", desk.frame(title, "standard"), page);
    }
}
