// SPDX-License-Identifier: EUPL-1.2
package deich.server.scenario;

import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.model.inventory.Component;
import deich.model.scenario.Scenario;
import deich.server.desk.Desk;
import deich.server.desk.Refused;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.server.work.OwnScenarios;
import deich.store.Store;
import deich.store.people.Right;
import deich.store.stock.Files;
import deich.store.stock.Saved;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A scenario of one's own: copied from another, changed as text, looked at, kept as a file of the inventory. */
@Controller
public final class Writing {
    private static final int LONGEST = 200_000;

    private final Shelf shelf;
    private final Store store;

    public Writing(Shelf shelf, Store store) {
        this.shelf = shelf;
        this.store = store;
    }

    /** @param was id before the change; empty for a new one @param base version that was changed */
    public record Form(String text, String was, int base, String reason) {}

    /** @param line of the text, from 1; 0 for the text as a whole */
    public record Wrong(int line, String sentence, boolean error) {}

    /**
     * @param narrow whether it will strike no more than the writer sees
     * @param here whom it strikes; empty before anybody asked or while it cannot be read
     */
    public record Page(
            Said said,
            String base,
            Form form,
            boolean narrow,
            List<Wrong> problems,
            List<Reading.Here> here,
            int morePlaces)
            implements Speaks {

        public boolean broken() {
            return problems.stream().anyMatch(Wrong::error);
        }
    }

    @Needs(Right.EDIT_SCENARIO)
    @GetMapping("/b/{stock}/szenarien/{id}/kopieren")
    Html copy(Desk desk, @PathVariable("id") String id) {
        if (!shelf.mayCopy(desk, shelf.find(desk, id).id())) throw new Refused(Right.EDIT_SCENARIO);
        return fresh(desk, new Form(shelf.copy(desk, id), "", desk.opened().version(), ""));
    }

    @Needs(Right.EDIT_SCENARIO)
    @GetMapping("/b/{stock}/szenarien/{id}/bearbeiten")
    Html edit(Desk desk, @PathVariable("id") String id) {
        if (!shelf.mayEdit(desk, shelf.find(desk, id).id())) throw new Refused(Right.EDIT_SCENARIO);
        return fresh(desk, new Form(shelf.text(desk, id), id, desk.opened().version(), ""));
    }

    private Html fresh(Desk desk, Form form) {
        return page(desk, form, List.of(), null);
    }

    @Needs(Right.EDIT_SCENARIO)
    @PostMapping("/b/{stock}/szenarien")
    Object write(
            Desk desk,
            @RequestParam("text") String text,
            @RequestParam(name = "war", defaultValue = "") String was,
            @RequestParam("basis") int base,
            @RequestParam(name = "grund", defaultValue = "") String reason,
            @RequestParam(name = "tun", defaultValue = "pruefen") String what) {
        // browsers send lines with two characters at their end
        var form = new Form(text.replace("\r\n", "\n"), was, base, reason);
        boolean save = what.equals("speichern");
        List<Wrong> problems = new ArrayList<>();
        Scenario read = read(desk, form, save, problems);
        if (read == null || problems.stream().anyMatch(Wrong::error))
            return page(desk, form, problems, read).status(422);
        if (!save) return page(desk, form, problems, read);
        return kept(desk, form, read);
    }

    /** Null when it cannot be read. */
    private @Nullable Scenario read(Desk desk, Form form, boolean save, List<Wrong> problems) {
        Said said = desk.said("scenario");
        if (form.text().length() > LONGEST) {
            problems.add(new Wrong(0, said.t("wrong.long"), true));
            return null;
        }
        Read<Map<String, Scenario>> read = OwnScenarios.read(
                "szenario", form.text(), desk.opened().inventory().classes());
        for (Problem p : read.problems()) problems.add(new Wrong(p.at().line(), p.sentence(said.locale()), p.error()));
        if (read.value() == null) return null;
        Scenario scenario = read.value().values().stream().findFirst().orElse(null);
        if (scenario == null) problems.add(new Wrong(0, said.t("wrong.empty"), true));
        else mayBe(desk, said, form, scenario.id(), problems);
        if (save && form.reason().isBlank()) problems.add(new Wrong(0, said.t("wrong.reason"), true));
        return scenario;
    }

    private void mayBe(Desk desk, Said said, Form form, String id, List<Wrong> problems) {
        boolean taken = shelf.all(desk).stream().anyMatch(s -> s.id().equals(id));
        if (!Component.validId(id)) problems.add(new Wrong(0, said.t("wrong.id"), true));
        else if (shelf.shipped(id)) problems.add(new Wrong(0, said.t("wrong.shipped", id), true));
        else if (taken && !id.equals(form.was())) problems.add(new Wrong(0, said.t("wrong.taken", id), true));
        else if (!shelf.mayWrite(desk, id))
            problems.add(new Wrong(0, said.t("wrong.prefix", shelf.prefix(desk) + "-"), true));
        if (!form.was().isEmpty() && !shelf.mayWrite(desk, form.was())) throw new Refused(Right.EDIT_SCENARIO);
    }

    private Object kept(Desk desk, Form form, Scenario scenario) {
        var stock = desk.opened().stock().id();
        Files before = store.stocks().files(stock, form.base());
        Files after = form.was().isEmpty() || form.was().equals(scenario.id())
                ? before
                : before.without(OwnScenarios.path(form.was()));
        after = after.with(OwnScenarios.path(scenario.id()), form.text());
        Saved saved = store.stocks()
                .save(stock, form.base(), after, form.reason(), desk.visit().actor());
        if (saved instanceof Saved.Clashed || saved instanceof Saved.Broken) {
            var clash = new Wrong(0, desk.said("scenario").t("wrong.clash"), true);
            return page(desk, form, List.of(clash), scenario).status(409);
        }
        return "redirect:" + desk.base() + "/szenarien/" + scenario.id() + "?gesagt=gespeichert";
    }

    @Needs(Right.EDIT_SCENARIO)
    @PostMapping("/b/{stock}/szenarien/{id}/entfernen")
    String remove(
            Desk desk, @PathVariable("id") String id, @RequestParam(name = "grund", defaultValue = "") String reason) {
        if (!shelf.mayEdit(desk, shelf.find(desk, id).id())) throw new Refused(Right.EDIT_SCENARIO);
        var opened = desk.opened();
        String why = reason.isBlank() ? desk.said("scenario").t("remove.reason", id) : reason;
        store.stocks()
                .save(
                        opened.stock().id(),
                        opened.version(),
                        opened.files().without(OwnScenarios.path(id)),
                        why,
                        desk.visit().actor());
        return "redirect:" + desk.base() + "/szenarien";
    }

    private Html page(Desk desk, Form form, List<Wrong> problems, @Nullable Scenario read) {
        Said said = desk.said("scenario");
        Scenario aimed = read == null ? null : shelf.aimed(desk, read);
        List<Reading.Here> here = aimed == null ? List.of() : Reading.here(aimed, desk.inventory());
        int more = aimed == null ? 0 : Reading.morePlaces(aimed, desk.inventory());
        var page = new Page(said, desk.base(), form, !desk.sight().keeps(), problems, here, more);
        String title = said.t(form.was().isEmpty() ? "write.new" : "write.change");
        return Html.page("scenario/write.jte", desk.frame(title, "szenarien"), page);
    }
}
