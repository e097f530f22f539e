// SPDX-License-Identifier: EUPL-1.2
package deich.server.scenario;

import deich.model.scenario.Scenario;
import deich.server.desk.Desk;
import deich.server.desk.Refused;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.store.people.Right;
import deich.store.stock.Saved;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A scenario of one's own: copied from another, changed as text, looked at, kept as a file of the inventory. */
@Controller
public final class Writing {
    private final Shelf shelf;
    private final ScenarioSaving saving;

    public Writing(Shelf shelf, ScenarioSaving saving) {
        this.shelf = shelf;
        this.saving = saving;
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
        Scenario read = saving.read(desk, form, save, problems);
        if (read == null || problems.stream().anyMatch(Wrong::error))
            return page(desk, form, problems, read).status(422);
        if (!save) return page(desk, form, problems, read);
        return kept(desk, form, read);
    }

    private Object kept(Desk desk, Form form, Scenario scenario) {
        Saved saved = saving.keep(desk, form, scenario);
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
        saving.remove(desk, id, reason);
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
