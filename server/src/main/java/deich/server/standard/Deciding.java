// SPDX-License-Identifier: EUPL-1.2
package deich.server.standard;

import deich.formats.edit.Edit;
import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.model.inventory.Decision;
import deich.model.inventory.Inventory;
import deich.model.standard.Requirement;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.standard.DecisionPage.Form;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.stock.Files;
import deich.store.stock.Saved;
import deich.store.stock.StockId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Writes decisions into the inventory's text and signs them in the audit chain. */
public final class Deciding {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 120;
    private static final int MOST_YEARS = 5;

    private final Store store;
    private final Workbench workbench;

    public Deciding(Store store, Workbench workbench) {
        this.store = store;
        this.workbench = workbench;
    }

    /** Whose risk, and of what. */
    public record Case(Requirement requirement, String administration) {}

    /** @throws Missing for what is not there, and for what is not one's own to decide: the two look the same */
    public Case known(Desk desk, String requirement, String administration) {
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

    /** Keys of what is wrong; empty when it was decided. */
    public List<String> decide(Desk desk, Case of, Form form) {
        List<String> problems = problems(form);
        if (!problems.isEmpty()) return problems;
        Decision decision = decision(of, form);
        StockId stock = desk.opened().stock().id();
        Read<SortedMap<String, byte[]>> changed = Edit.decide(
                desk.opened().files().bytes(), decision, workbench.content().classes());
        SortedMap<String, byte[]> files = changed.value();
        if (!changed.ok() || files == null) return List.of("decide.bad.text");
        String why = desk.said("standard").t("decide.reason", of.requirement.id(), of.administration);
        Saved saved = store.stocks()
                .save(
                        stock,
                        desk.opened().version(),
                        Files.ofBytes(files),
                        why,
                        desk.visit().actor(),
                        (head, next) -> objections(desk, head, next),
                        Signatures.signed(stock, decision));
        return saved instanceof Saved.Clashed || saved instanceof Saved.Broken ? List.of("decide.bad.busy") : List.of();
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
}
