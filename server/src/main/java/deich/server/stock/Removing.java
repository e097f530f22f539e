// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.formats.edit.Edit;
import deich.formats.problem.Read;
import deich.model.inventory.Component;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.server.work.Workbench;
import deich.store.people.Right;
import deich.store.stock.Files;
import deich.store.stock.Saved;
import java.util.List;
import java.util.SortedMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A component that goes, unless somebody needs it: then it says who. */
@Controller
public final class Removing {
    private final Workbench workbench;
    private final Indexes indexes;
    private final Saving saving;

    public Removing(Workbench workbench, Indexes indexes, Saving saving) {
        this.workbench = workbench;
        this.indexes = indexes;
        this.saving = saving;
    }

    /** @param foreign names of administrations that need it and do not show what for */
    public record Page(
            Said said,
            Tabs tabs,
            Component component,
            List<Link> users,
            List<String> foreign,
            String reason,
            int base,
            List<String> general)
            implements Speaks {

        public boolean needed() {
            return !users.isEmpty() || !foreign.isEmpty();
        }
    }

    @Needs(Right.EDIT)
    @GetMapping("/b/{stock}/bestand/{component}/entfernen")
    Html form(Desk desk, @PathVariable("component") String id) {
        Component component = editable(desk, id);
        return page(desk, component, desk.said("stock").t("reason.removed", component.name()), List.of());
    }

    private static Component editable(Desk desk, String id) {
        Component component = Owning.full(desk, id);
        if (!Owning.mayEdit(desk, component)) throw new Missing();
        return component;
    }

    @Needs(Right.EDIT)
    @PostMapping("/b/{stock}/bestand/{component}/entfernen")
    Object remove(Desk desk, @PathVariable("component") String id, @RequestParam("reason") String reason) {
        Component component = editable(desk, id);
        Said said = desk.said("stock");
        if (reason.isBlank())
            return page(desk, component, reason, List.of(said.t("typed.reason")))
                    .status(422);
        SortedMap<String, byte[]> files = desk.opened().files().bytes();
        Read<SortedMap<String, byte[]>> edit =
                Edit.remove(files, id, workbench.content().classes());
        SortedMap<String, byte[]> changed = edit.value();
        if (changed == null)
            return page(desk, component, reason, Saving.sentences(desk, edit.problems()))
                    .status(422);
        Saved saved = saving.save(desk, desk.opened().version(), Files.ofBytes(changed), reason.strip());
        return switch (saved) {
            case Saved.Broken broken ->
                page(desk, component, reason, broken.problems()).status(422);
            case Saved.Clashed _ ->
                page(desk, component, reason, List.of(said.t("clash.again"))).status(409);
            default -> "redirect:" + desk.base() + "/versionen?getan=entfernt";
        };
    }

    private Html page(Desk desk, Component component, String reason, List<String> general) {
        Said said = desk.said("stock");
        Index index = indexes.of(desk);
        var page = new Page(
                said,
                Tabs.of(desk, said, ""),
                component,
                Link.to(said, index, index.users(component.id())),
                desk.sight().neededBy(component.id()),
                reason,
                desk.opened().version(),
                general);
        return Html.page("stock/remove.jte", desk.frame(said.t("remove.title", component.name()), "bestand"), page);
    }
}
